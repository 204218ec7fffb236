import { describe, expect, test } from 'vitest'
import { folderWith, runCommand } from '../testing/run-command.ts'
import { check } from './check.ts'
import { newDocument } from './new.ts'

const path = 'content/postmortems/2026-03-02-refunds.mdx'
const text = `---
title: "Refunds \\e[31m of *2024*"
severity: SEV4
status: draft
started: 2026-03-02T09:14:00Z
authors: ["@team"]
---

## Timeline

| Time (UTC) | Phase | Event | Source |
| --- | --- | --- | --- |
| ~2026-03-02T09:14:00Z | detection | A customer | |

## Open questions

- **Assumption:** the <index> was stale — Basis: E1
`
const ask = (args: readonly string[], cwd: string = folderWith({ [path]: text })) => runCommand(check, args, cwd)

interface Printed {
  readonly path: string
  readonly topics: readonly {
    readonly topic: string
    readonly questions: readonly { readonly id: string; readonly places: readonly { readonly line: number }[] }[]
  }[]
}

describe('formats', () => {
  test('text has each question behind its line, and no number of questions', async () => {
    const { status, stdout } = await ask([path])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^content\/postmortems\/2026-03-02-refunds\.mdx\n\nEvidence\n/)
    expect(stdout).toMatch(/^ {4}13 {2}What would fix this moment more exactly/m)
    expect(stdout).not.toMatch(/\b\d+ questions?\b|score|%/)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110)
  })

  test('json is the same as data', async () => {
    const { stdout } = await ask([path, '--format', 'json'])
    const printed: Printed = JSON.parse(stdout)
    expect(printed.path).toBe(path)
    const asked = printed.topics.flatMap(({ questions }) => questions)
    expect(asked.find(({ id }) => id === 'row-time')?.places).toEqual([{ line: 13, column: 3 }])
    expect(asked.map(({ id }) => id)).toContain('assumption-refute')
  })

  test('markdown is a list to tick off, with links to the lines', async () => {
    const { stdout } = await ask([path, '-f', 'markdown'])
    expect(stdout).toMatch(/^## Questions about “Refunds \\\\u\\{1b\\}\\\[31m of \\\*2024\\\*”\n/)
    expect(stdout).toContain(`([line 13](${path}#L13))`)
    expect(stdout).toContain(String.raw`Assumed: “the \<index\> was stale”`)
    expect(stdout.match(/^- \[ \] /gm)?.length).toBeGreaterThan(10)
  })

  test('nothing a document says reaches the terminal as a command', async () => {
    for (const format of ['text', 'markdown']) expect((await ask([path, '-f', format])).stdout).not.toContain('\u001B')
  })
})

test('every new document is asked something', async () => {
  const cwd = folderWith({ [path]: text })
  const by = ['--author', '@team']
  await runCommand(newDocument, ['near-miss', 'a', ...by], cwd)
  await runCommand(newDocument, ['declaration', 'b'], cwd)
  await runCommand(newDocument, ['runbook', 'c', '--playbook', 'rollback'], cwd)
  await runCommand(newDocument, ['operations', 'd'], cwd)
  await runCommand(newDocument, ['game-day', 'e', ...by, '--from', path], cwd)
  await runCommand(newDocument, ['learning-report', 'f', ...by, '--from', path], cwd)
  for (const id of ['2026-11-20-a', '2026-11-20-b', 'c', 'd', '2026-11-20-e', '2026-11-f']) {
    const { status, stdout } = await ask([id], cwd)
    expect(status).toBe(0)
    expect(stdout).toContain('?\n')
  }
})

test('a document that leaves nothing open is told so', async () => {
  const { stdout } = await ask(['d'], folderWith({ 'content/learning-reports/d.mdx': complete }))
  expect(stdout).toBe('✔ nothing to ask about content/learning-reports/d.mdx\n')
})

const complete = `## In one paragraph

Three times this spring an index held documents that nobody meant to publish, and each time a probe existed for something else.

## What we learned

- Treat the corpus as configuration, with an owner, a review and a way back.

## Patterns across incidents

- **Sources without a list:** 2026-03-02-refunds

## What changed

- Each activation runs the golden prompts of its topic.

## Still open

- Archives in two other corpora are not looked at yet.

## Try this

- List the folders that your index reads today.

## Glossary

- **Corpus:** the documents that answers rest on
`

describe('refused', () => {
  test.for([
    { args: [], said: /check takes one document/ },
    { args: ['a', 'b'], said: /check takes one document/ },
    { args: ['2026-03-02-refund'], said: /did you mean `2026-03-02-refunds`\?/ },
    { args: [path, '--format', 'html'], said: /unknown format `html`, expected text, json, markdown/ },
    { args: [path, '--now', 'today'], said: /--now expects an instant/ },
  ])('check $args', async ({ args, said }) => {
    const refused = await ask(args)
    expect(refused).toMatchObject({ status: 2, stdout: '' })
    expect(refused.stderr).toMatch(said)
  })
})

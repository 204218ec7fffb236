/** Documents compared by the command line: what it reads, what it reports, what it remembers. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

const off = ['--profile', 'legacy', '--rule', 'library-recurrence:error', '--now', '2026-11-20T10:00:00Z']

/** Findings of the library rules by file name. */
function compare(cwd: string, ...args: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const run = runCli(['lint', '-f', 'json', ...off, ...args], cwd)
  expect(run.stderr).toBe('')
  return toRules(run.stdout)
}

interface Result {
  readonly filePath: string
  readonly messages: readonly { readonly ruleId: string; readonly messageId: string }[]
}

function toRules(text: string): Readonly<Record<string, readonly string[]>> {
  const results: readonly Result[] = JSON.parse(text)
  return Object.fromEntries(
    results.map(({ filePath, messages }) => [
      filePath.replace(/^.*\/content\/\w+\//, ''),
      messages.filter(({ ruleId }) => /^(?:library|directive)/.test(ruleId)).map(({ messageId }) => messageId),
    ]),
  )
}

const incident = (started: string, more = '', text = '') => `---
title: Answers of ${started}
severity: SEV2
status: published
services: [chat]
domains: [retrieval/stale-index]
started: ${started}
${more}---
${text}
## Contributing factors

- **Testing gap:** No offline harness covers refund intents.
`
const early = incident('2025-11-03')
const late = incident('2026-03-02')
const linked = incident('2026-03-02', 'related:\n  - {id: 2025-11-03-early, as: recurrence-of}\n')
const names = { early: '2025-11-03-early.mdx', late: '2026-03-02-late.mdx' }
const library = (files: Readonly<Record<string, string>>) =>
  folderWith(Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/postmortems/${name}`, text])))

describe('comparing documents', () => {
  test('reports what only several documents show', () => {
    const cwd = library({ [names.early]: early, [names.late]: late })
    expect(compare(cwd)).toEqual({ [names.early]: [], [names.late]: ['same'] })
    expect(compare(library({ [names.early]: early, [names.late]: linked }))).toEqual({
      [names.early]: [],
      [names.late]: [],
    })
  })

  test('one file is compared with all around it, and it alone is reported', () => {
    const cwd = library({ [names.early]: early, [names.late]: late, 'broken.mdx': incident('2026-02-02') })
    expect(compare(cwd, `content/postmortems/${names.late}`)).toEqual({ [names.late]: ['same'] })
    expect(compare(join(cwd, 'content/postmortems'), names.early)).toEqual({ [names.early]: [] })
  })

  test('standard input takes the place of its file', () => {
    const cwd = library({ [names.early]: early, [names.late]: linked })
    const args = ['lint', '-f', 'json', ...off, '--stdin', '--stdin-filename', `content/postmortems/${names.late}`]
    expect(toRules(runCli(args, cwd, { input: late }).stdout)).toEqual({ [names.late]: ['same'] })
    expect(toRules(runCli(args, cwd, { input: linked }).stdout)).toEqual({ [names.late]: [] })
  })

  test('--no-library looks at each file alone', () => {
    const cwd = library({ [names.early]: early, [names.late]: late })
    expect(compare(cwd, '--no-library')).toEqual({ [names.early]: [], [names.late]: [] })
  })

  test('two content folders are two libraries', () => {
    const cwd = folderWith({
      [`a/content/postmortems/${names.early}`]: early,
      [`b/content/postmortems/${names.late}`]: late,
    })
    expect(compare(cwd, 'a', 'b')).toEqual({ [names.early]: [], [names.late]: [] })
  })

  test('an evidence file is looked for where the document says it is', () => {
    const evidence = 'evidence:\n  - {id: E1, kind: log, source: evidence/log.txt}\n'
    const cwd = folderWith({ 'content/postmortems/2026-03-02-late/index.mdx': incident('2026-03-02', evidence) })
    expect(Object.values(compare(cwd))).toEqual([['evidence']])
    const file = join(cwd, 'content/postmortems/2026-03-02-late/evidence/log.txt')
    mkdirSync(dirname(file))
    writeFileSync(file, 'log')
    expect(Object.values(compare(cwd))).toEqual([[]])
  })

  test('what is overdue waits for a scheduled run', () => {
    const action = '\n## Action items\n\n- [ ] [P1] Gate it — Owner: @a — Due: 2026-04-01 — Verification: it blocks\n'
    const cwd = library({ [names.early]: early + action })
    const lint = (...args: string[]) =>
      toRules(runCli(['lint', '-f', 'json', '--now', '2026-11-20T10:00:00Z', ...args], cwd).stdout)[names.early]
    expect(lint()).not.toContain('action')
    expect(lint('--scheduled')).toContain('action')
    expect(lint('--rule', 'library-overdue:warn')).toContain('action')
  })
})

describe('directives', () => {
  const directive = (rules: string) => `\n{/* afterword-disable ${rules} -- another index, agreed with its owners */}\n`

  test.for([
    { name: 'hides a comparison', rules: 'library-recurrence', other: early, seen: [] },
    { name: 'that hides nothing is reported', rules: 'library-recurrence', other: linked, seen: ['unused'] },
    { name: 'for everything hides a comparison too', rules: '', other: early, seen: [] },
    { name: 'for everything that hides nothing is reported once', rules: '', other: linked, seen: ['unused-all'] },
  ])('one $name', ({ rules, other, seen }) => {
    const cwd = library({
      [names.early]: other,
      [names.late]: incident('2026-03-02', other === early ? '' : 'domains: [infra/cache]\n', directive(rules)).replace(
        other === early ? '' : 'domains: [retrieval/stale-index]\n',
        '',
      ),
    })
    expect(compare(cwd, `content/postmortems/${names.late}`)).toEqual({ [names.late]: seen })
  })

  test('one that only a comparison needs outlives --fix', () => {
    const cwd = library({ [names.early]: early, [names.late]: incident('2026-03-02', '', directive('')) })
    expect(compare(cwd, '--fix')).toEqual({ [names.early]: [], [names.late]: [] })
    expect(compare(cwd)).toEqual({ [names.early]: [], [names.late]: [] })
  })
})

describe('the cache', () => {
  test('remembers a comparison until any of its documents changes', () => {
    const cwd = library({ [names.early]: early, [names.late]: late, '2024-01-01-other.mdx': incident('2024-01-01') })
    const lint = (...args: string[]) => {
      const run = runCli(['lint', '-f', 'json', ...off, '--stats', '--cache-location', 'cache.json', ...args], cwd)
      return { seen: toRules(run.stdout)[names.late], read: Number(/(\d+) read/.exec(run.stderr)?.[1]) }
    }
    expect(lint()).toEqual({ seen: ['same'], read: 3 })
    expect(lint()).toEqual({ seen: ['same'], read: 0 })
    expect(lint(`content/postmortems/${names.late}`)).toEqual({ seen: ['same'], read: 0 })

    const settled = incident(
      '2025-11-03',
      'related:\n  - {id: 2026-03-02-late, as: not-related-to, why: Another index}\n',
    )
    writeFileSync(join(cwd, 'content/postmortems', names.early), settled)
    expect(lint(`content/postmortems/${names.late}`)).toEqual({ seen: [], read: 0 })
    expect(lint()).toEqual({ seen: [], read: 1 })
    expect(lint()).toEqual({ seen: [], read: 0 })

    rmSync(join(cwd, 'content/postmortems', names.early))
    expect(lint()).toEqual({ seen: [], read: 0 })
    writeFileSync(join(cwd, 'content/postmortems', names.early), early)
    expect(lint()).toEqual({ seen: ['same'], read: 1 })
  })

  test('sees an evidence file come and go', () => {
    const evidence = 'evidence:\n  - {id: E1, kind: log, source: evidence/log.txt}\n'
    const cwd = folderWith({
      'content/postmortems/2026-03-02-late/index.mdx': incident('2026-03-02', evidence),
      'content/postmortems/2026-03-02-late/evidence/log.txt': 'log',
    })
    const lint = () => Object.values(compare(cwd, '--cache-location', 'cache.json'))
    expect(lint()).toEqual([[]])
    rmSync(join(cwd, 'content/postmortems/2026-03-02-late/evidence/log.txt'))
    expect(lint()).toEqual([['evidence']])
    expect(lint()).toEqual([['evidence']])
  })
})

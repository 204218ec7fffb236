/** A stock remark-cli and a stock unified pipeline with our presets say what our own engine says. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { retext } from 'retext'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { VFile } from 'vfile'
import { lintText } from '../src/index.ts'
import retextPreset from '../src/retext.ts'

const root = join(import.meta.dirname, '..')
const path = 'content/postmortems/2026-03-02-retired-refund-policy.md'

/** Something for structure, causes, actions, privacy and wording to say, and a directive. */
const source = `---
title: Support assistant quoted a retired refund policy
severity: SEV2
status: in-review
classes: [correctness]
domains: [retrieval/stale-index]
services: [support-assistant]
started: 2026-03-02T09:14:00Z
detected: 2026-03-02T10:20:00Z
resolved: 2026-03-02T12:40:00Z
detectedBy: feedback
authors: ["@team-retrieval"]
---

## Timeline

| Time (UTC) | Phase | Event | Source |
|---|---|---|---|
| 2026-03-02 11:20 CET | detection | First report | Slack |
| 2026-03-02 09:14 | context | Index built | E1 |

## Root cause

The outage was caused by human error. A **careless** reviewer approved it.

<!-- afterword-disable-next-line cause-vague -- the words of the vendor's notice -->
It was caused by unexpected traffic.

## Action items

- [ ] [P1] Be more careful with prompt edits — Owner: @team-evals — Due: 2026-04-10 — Verification: done
- [ ] Improve monitoring
`

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-remark-'))
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), source)
  const preset = pathToFileURL(join(root, 'src/remark.ts')).href
  const frontmatter = import.meta.resolve('remark-frontmatter')
  const gfm = import.meta.resolve('remark-gfm')
  writeFileSync(
    join(folder, '.remarkrc.mjs'),
    [
      `import frontmatter from ${JSON.stringify(frontmatter)}`,
      `import gfm from ${JSON.stringify(gfm)}`,
      `import preset from ${JSON.stringify(preset)}`,
      'export default { plugins: [frontmatter, gfm, preset] }',
      '',
    ].join('\n'),
  )
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('remark-cli finds what the engine finds, at the same level', async () => {
  const { findings } = await lintText(source, { path })
  const own = findings.filter(({ ruleId }) => ruleId !== 'directive')
  expect(own.length).toBeGreaterThan(5)

  const cli = join(root, 'node_modules/remark-cli/cli.js')
  const run = spawnSync(process.execPath, [cli, '--no-stdout', '--no-color', path], { cwd: folder, encoding: 'utf8' })
  const lines = run.stderr.matchAll(/^ *(\d+:\d+(?:-\d+:\d+)?) +(warning|error) +(.*?) +(\S+) +afterword$/gm)

  const seen = Array.from(lines, ([, place, level, message, rule]) => `${place} ${level} ${rule}: ${message}`)
  expect(seen.toSorted()).toEqual(own.map(toLine).toSorted())
  expect(run.status).toBe(1)
})

test('a stock retext pipeline finds blame in plain text', () => {
  const file = retext().use(retextPreset).processSync(new VFile('This was the careless reviewer’s fault.'))
  expect(file.messages.map(({ ruleId }) => ruleId)).toContain('wording-blame')
})

interface Line {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly severity: string
  readonly ruleId: string
  readonly message: string
}

function toLine({ line, column, endLine, endColumn, severity, ruleId, message }: Line): string {
  const end = line === endLine && column === endColumn ? '' : `-${endLine}:${endColumn}`
  return `${line}:${column}${end} ${severity === 'error' ? 'error' : 'warning'} ${ruleId}: ${message}`
}

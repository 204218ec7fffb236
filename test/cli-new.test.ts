/** `afterword new` as people call it: every skeleton is a clean draft under every rule, and nothing is overwritten. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { library } from '#cli/testing/incidents'
import { folderWith, runCli } from './run-cli.ts'

const by = ['--author', '@team-search']
const from = ['--from', '2026-03-02-refunds']

/** One of each kind; the folder tells where it must stand. */
const calls: readonly (readonly [folder: string, ...args: string[]])[] = [
  ['postmortems', 'postmortem', 'incident', ...by],
  ['postmortems', 'postmortem', 'of-ai', ...by, '--domain', 'retrieval/stale-index', '--severity', 'SEV0'],
  ['postmortems', 'postmortem', 'lesser', ...by, '--severity', 'SEV3'],
  ['postmortems', 'postmortem', 'small', ...by, '--severity', 'sev4'],
  ['postmortems', 'postmortem', 'dated', ...by, '--started', '2026-11-19T10:00:00+01:00'],
  ['postmortems', 'near-miss', 'nearly', ...by, '--title', 'Nearly: the "wrong" index'],
  ['postmortems', 'near-miss', 'nearly-of-ai', ...by, '--domain', 'tools'],
  ['postmortems', 'declaration', 'declared'],
  ['postmortems', 'declaration', 'declared-of-ai', '--started', '2026-11-20T09:14:00Z', '--domain', 'prompt'],
  ['postmortems', 'declaration', 'declared-by', '--commander', 'commander of search', '--channel', '#inc-refunds'],
  ['runbooks', 'runbook', 'general'],
  ['runbooks', 'runbook', 'kill-switch', '--playbook', 'kill-switch'],
  ['runbooks', 'runbook', 'rollback', '--playbook', 'rollback'],
  ['runbooks', 'runbook', 'bad-data', '--playbook', 'bad-data'],
  ['runbooks', 'runbook', 'diagnostic', '--playbook', 'diagnostic'],
  ['operations', 'operations', 'support-chat'],
  ['game-days', 'game-day', 'replay', ...by, ...from],
  ['game-days', 'game-day', 'replay-of-a-draft', ...by, '--from', '2026-11-20-incident'],
  ['learning-reports', 'learning-report', 'retrieval', ...by, ...from, '--from', '2026-01-09-delivery'],
  [
    'learning-reports',
    'learning-report',
    'drafts',
    ...by,
    '--from',
    '2026-11-20-incident',
    '--from',
    '2026-11-20-of-ai',
  ],
]

interface Result {
  readonly filePath: string
  readonly messages: readonly { readonly ruleId: string; readonly message: string }[]
}

test('every skeleton is a clean draft whose gaps say from whom', { timeout: 300_000 }, () => {
  const cwd = folderWith(library)
  const paths = calls.map(([folder, ...args]) => {
    const made = runCli(['new', ...args, '--now', '2026-11-20'], cwd)
    expect(made).toMatchObject({ status: 0, stderr: '' })
    const path = /^wrote (.+)$/m.exec(made.stdout)?.[1] ?? ''
    expect(path).toContain(`content/${folder}/`)
    expect(readFileSync(join(cwd, path), 'utf8').match(/\[TBD(?!: [^\]—]+ — from [^\]]+\])/)).toBeNull()
    return path
  })

  const linted = runCli(['lint', '-f', 'json', '--now', '2026-11-20', ...paths], cwd)
  const results: readonly Result[] = JSON.parse(linted.stdout)
  expect(results).toHaveLength(calls.length)
  expect(results.filter(({ messages }) => messages.length > 0)).toEqual([])
  expect(linted.status).toBe(0)

  const [path = ''] = paths
  const before = readFileSync(join(cwd, path), 'utf8')
  const again = runCli(['new', 'near-miss', 'incident', ...by, '--now', '2026-11-20'], cwd)
  expect(again).toMatchObject({ status: 2, stdout: '' })
  expect(again.stderr).toBe(`afterword: \`${path}\` exists already\n`)
  expect(readFileSync(join(cwd, path), 'utf8')).toBe(before)
})

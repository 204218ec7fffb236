import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, runCommand, textOf } from '../testing/run-command.ts'
import { incident, library } from '../testing/incidents.ts'
import { newDocument } from './new.ts'

const author = ['--author', '@team-search']

const run = (args: readonly string[], cwd: string) => runCommand(newDocument, args, cwd)

test('a day in the slug is not put before it again', async () => {
  const cwd = folderWith({})
  await run(['postmortem', '2026-03-02-stale-index', ...author], cwd)
  expect(textOf(cwd, 'content/postmortems/2026-03-02-stale-index/index.mdx')).toContain('title: "Stale index"')
})

describe('--from', () => {
  test('a game day has the source, its actions, its trigger and its audience', async () => {
    const cwd = folderWith(library)
    await run(['game-day', 'replay', ...author, '--from', '2026-03-02-refunds'], cwd)
    const text = textOf(cwd, 'content/game-days/2026-11-20-replay.mdx')
    expect(text).toContain('sources: ["2026-03-02-refunds"]')
    expect(text).toContain('audience: restricted')
    expect(text).toContain('  - "2026-03-02-refunds#A1" # Gate prompt bundles on the refund golden set')
    expect(text).toContain('#A2')
    expect(text).not.toContain('#A3')
    expect(text).toContain('> The index job was re-run against the archive of 2024, with --force and no filter.')
    expect(text).toContain(
      String.raw`[Refunds \<quoted\> from a \{retired\} policy](../postmortems/2026-03-02-refunds/index.mdx)`,
    )
  })

  test('a report has sources, period, likenesses, lessons and actions, and no more readers than they', async () => {
    const cwd = folderWith(library)
    const from = ['--from', '2026-03-02-refunds', '--from', '2026-01-09-delivery']
    await run(['learning-report', 'retrieval', ...author, ...from], cwd)
    const text = textOf(cwd, 'content/learning-reports/2026-11-retrieval.mdx')
    expect(text).toContain('period: 2026-01 to 2026-03')
    expect(text).toContain('audience: restricted')
    expect(text).toContain('- **Testing gap:** named in 2 of 2: ')
    expect(text).toContain('  - A corpus is configuration.\n')
    expect(text).toContain('  - Gate prompt bundles on the refund golden set, due 2026-04-10')
    expect(text).toContain('  - Filter the archive out\n')
    expect(text).toContain('## Near misses worth knowing')
  })

  test('a trigger that is a gap, or that not everybody may read, stays where it is', async () => {
    for (const [trigger, gone] of [
      ['[TBD: the change — from @team-deploy]', '@team-deploy'],
      ['<Audience only="restricted">\n\nThe archive of Bank C-03.\n\n</Audience>', 'C-03'],
    ]) {
      const text = incident.replace(/## Trigger\n[^#]+/, `## Trigger\n\n${trigger}\n\n`)
      const cwd = folderWith({ 'content/postmortems/2026-03-02-refunds.mdx': text })
      await run(['game-day', 'replay', ...author, '--from', '2026-03-02-refunds'], cwd)
      const made = textOf(cwd, 'content/game-days/2026-11-20-replay.mdx')
      expect(made).toContain('[TBD: what set the incident off — from its authors]')
      expect(made).not.toContain(gone)
    }
  })

  test('the folder of the configuration counts', async () => {
    const cwd = folderWith({
      'afterword.config.json': '{"content": "incidents"}',
      'incidents/postmortems/2026-03-02-refunds.md': incident.replace('<quoted>', 'quoted'),
    })
    const made = await run(['game-day', 'replay', ...author, '--from', '2026-03-02-refunds'], cwd)
    expect(made).toMatchObject({ status: 0, stderr: '' })
    expect(textOf(cwd, 'incidents/game-days/2026-11-20-replay.mdx')).toContain('sources:')
  })
})

describe('what cannot be done is said in one line', () => {
  test.for([
    { args: [], said: /types are postmortem, near-miss, declaration, runbook, / },
    { args: ['postmorten', 'x'], said: /did you mean `postmortem`\?/ },
    { args: ['toString', 'x'], said: /unknown type `toString`/ },
    { args: ['postmortem'], said: /takes one slug/ },
    { args: ['postmortem', 'a', 'b'], said: /takes one slug/ },
    { args: ['postmortem', '../x'], said: /lower-case words with hyphens/ },
    { args: ['postmortem', 'A b'], said: /lower-case words with hyphens/ },
    { args: ['postmortem', 'x', '--domain', 'retreival'], said: /did you mean `retrieval`\?/ },
    { args: ['postmortem', 'x', '--started', 'yesterday'], said: /--started expects an instant/ },
    { args: ['postmortem', 'x', '--severity', 'P1'], said: /--severity expects SEV0 to SEV4/ },
    { args: ['postmortem', 'x', '--title', 'a\nb'], said: /--title expects one line/ },
    { args: ['postmortem', 'x', '--author', 'Bob Smith'], said: /--author expects a handle/ },
    { args: ['postmortem', 'x', '--playbook', 'rollback'], said: /takes no --playbook, it is for runbook/ },
    { args: ['runbook', 'x', '--playbook', 'rolback'], said: /did you mean `rollback`\?/ },
    { args: ['game-day', 'x', ...author], said: /replays one incident: --from/ },
    { args: ['learning-report', 'x', ...author], said: /draws on incidents: --from/ },
    { args: ['game-day', 'x', '--from', '2026-03-02-refund'], said: /did you mean `2026-03-02-refunds`\?/ },
    { args: ['game-day', 'x', '--from', 'content/runbooks/r.md'], said: /--from takes an incident/ },
    { args: ['game-day', 'x', '--from', 'long.mdx'], said: /expected at most 1 MiB/ },
    { args: ['game-day', 'x', '--from', 'unsafe.mdx'], said: /cannot be read safely/ },
    { args: ['runbook', 'r'], said: /`content\/runbooks\/r\.md` exists already/ },
  ])('new $args', async ({ args, said }) => {
    const cwd = folderWith({
      ...library,
      'content/runbooks/r.md': '---\ntitle: R\n---\n',
      'long.mdx': ' '.repeat(5e6),
      'unsafe.mdx': 'word '.repeat(4e5),
    })
    const refused = await run(args, cwd)
    expect(refused).toMatchObject({ status: 2, stdout: '' })
    expect(refused.stderr).toMatch(/^afterword: [^\n]+\n$/)
    expect(refused.stderr).toMatch(said)
    expect(existsSync(join(cwd, 'content/game-days'))).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import { folderWith, runCommand, textOf } from '../testing/run-command.ts'
import { newDocument } from './new.ts'
import { promoteDeclaration } from './promote.ts'

const path = 'content/postmortems/2026-11-20-wrong/index.mdx'
const promote = (args: readonly string[], cwd: string) => runCommand(promoteDeclaration, args, cwd)

async function declared(): Promise<string> {
  const cwd = folderWith({})
  await runCommand(newDocument, ['declaration', 'wrong', '--domain', 'prompt', '--channel', '#inc'], cwd)
  return cwd
}

test.each([[path], ['2026-11-20-wrong'], ['content/postmortems/2026-11-20-wrong']])('%s is promoted', async (name) => {
  const cwd = await declared()
  const before = textOf(cwd, path)
  const run = await promote([name, '--author', '@team'], cwd)
  expect(run).toMatchObject({ status: 0, stderr: '' })
  expect(run.stdout).toMatch(
    /^promoted content\/postmortems\/2026-11-20-wrong\/index\.mdx to a draft\nadded as gaps: Exec/,
  )
  const after = textOf(cwd, path)
  expect(after).toContain('status: draft # then in-review')
  expect(after).not.toContain('declared')
  for (const line of before.split('\n')) if (!line.includes('declared')) expect(after.split('\n')).toContain(line)
})

test('--dry-run prints the same and writes nothing', async () => {
  const cwd = await declared()
  const before = textOf(cwd, path)
  const { stdout } = await promote([path, '--dry-run', '--author', '@team'], cwd)
  expect(textOf(cwd, path)).toBe(before)
  await promote([path, '--author', '@team'], cwd)
  expect(textOf(cwd, path)).toBe(stdout)
})

describe('refused', () => {
  test.for([
    { args: [], said: /takes one declaration/ },
    { args: ['a', 'b'], said: /takes one declaration/ },
    { args: ['nothing'], said: /no document `nothing`/ },
    { args: ['content/postmortems/draft.mdx'], said: /has status `draft`, promote takes a declaration/ },
    { args: ['content/postmortems/none.mdx'], said: /has no status that can be read/ },
    { args: ['content/runbooks/r.mdx'], said: /is one of runbooks/ },
  ])('promote $args', async ({ args, said }) => {
    const cwd = folderWith({
      'content/postmortems/draft.mdx': '---\ntitle: A\nstatus: draft\n---\n',
      'content/postmortems/none.mdx': '# A\n',
      'content/runbooks/r.mdx': '---\ntitle: A\nstatus: declared\n---\n',
    })
    const refused = await promote(args, cwd)
    expect(refused).toMatchObject({ status: 2, stdout: '' })
    expect(refused.stderr).toMatch(/^afterword: [^\n]+\n$/)
    expect(refused.stderr).toMatch(said)
  })
})

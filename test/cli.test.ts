/** The command line as people and machines call it: what it prints, what it writes, how it ends. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

const clean = `---
title: Stale answers after a reindex
severity: SEV2
status: draft
started: unknown
authors: ["@team-retrieval"]
---

`
const gaps = (titles: readonly string[]) =>
  titles.map((title) => `## ${title}\n\n[TBD: ${title.toLowerCase()} — from the review]\n`).join('\n')
const sections = gaps([
  'Executive summary',
  'Impact',
  'Timeline',
  'Detection and response',
  'Stabilisation and recovery',
  'Trigger',
  'Root cause',
  'Contributing factors',
  'Detection gap',
  'Safety and compliance',
  'What went well',
  'What went poorly',
  'Where we got lucky',
  'Lessons learned',
  'Action items',
  "How do we know this won't happen again?",
])
const good = clean + sections
/** One error that `--fix` can mend: markup that MDX would run. */
const fixable = good.replace('[TBD: trigger', 'Latency stayed <200ms. [TBD: trigger')
const broken = good.replace('severity: SEV2', 'severity: high')

const good1 = { 'content/postmortems/2026-03-02-a.mdx': good }
const broken1 = { 'content/postmortems/2026-03-02-a.mdx': broken }

interface Message {
  readonly ruleId: string
  readonly severity: number
}
interface Result {
  readonly filePath: string
  readonly messages: readonly Message[]
  readonly output?: string
}
const json = (text: string): readonly Result[] => JSON.parse(text)
const rulesOf = (text: string) => json(text).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))

describe('exit status', () => {
  test.for([
    { name: 'a clean library', files: good1, args: [], status: 0 },
    { name: 'an error', files: broken1, args: [], status: 1 },
    {
      name: 'warnings',
      files: broken1,
      args: ['--rule', 'frontmatter-severity-scale:warn', '--rule', 'frontmatter-schema:warn'],
      status: 0,
    },
    {
      name: 'too many warnings',
      files: broken1,
      args: ['--rule', 'frontmatter-severity-scale:warn', '--rule', 'frontmatter-schema:warn', '--max-warnings', '0'],
      status: 1,
    },
    { name: 'no content', files: {}, args: [], status: 2 },
    { name: 'an unknown rule', files: good1, args: ['--rule', 'wording-blam:off'], status: 2 },
    { name: 'an unknown profile', files: good1, args: ['--profile', 'recomended'], status: 2 },
    { name: 'a missing configuration', files: good1, args: ['-c', 'none.json'], status: 2 },
  ])('$name: $status', ({ files, args, status }) => {
    const run = runCli(['lint', ...args], folderWith(files))
    expect(run).toMatchObject({ status })
    expect(run.stderr).toMatch(status === 2 ? /^afterword: [^\n]+\n$/ : /^$/)
  })

  test('a mistyped command, flag, rule and profile name the one that was meant', () => {
    const cwd = folderWith(good1)
    const said = (...args: string[]) => runCli(args, cwd).stderr
    expect(said('lnt')).toContain('did you mean `lint`?')
    expect(said('lint', '--formt', 'json')).toContain('did you mean --format?')
    expect(said('lint', '--profile', 'recomended')).toContain('`recommended`')
    expect(said('explain', 'mdx-saef')).toContain('`mdx-safe`')
  })
})

describe('reports', () => {
  test('stylish has no colour in a pipe, and has it when forced', () => {
    const cwd = folderWith(broken1)
    expect(runCli(['lint'], cwd).stdout).not.toContain('\u001B')
    expect(runCli(['lint'], cwd, { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001B[31merror')
    expect(runCli(['lint', '--no-color'], cwd, { env: { FORCE_COLOR: '1' } }).stdout).not.toContain('\u001B')
  })

  test('several at once, to files and to standard output', () => {
    const cwd = folderWith(broken1)
    const run = runCli(['lint', '-f', 'stylish', '-f', 'json=out/report.json'], cwd)
    expect(run.stdout).toContain('✖ ')
    expect(json(readFileSync(join(cwd, 'out/report.json'), 'utf8'))).toHaveLength(1)
  })

  test('annotations and a summary under GitHub Actions', () => {
    const cwd = folderWith(broken1)
    const summary = join(cwd, 'summary.md')
    const run = runCli(['lint'], cwd, { env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary } })
    expect(run.stdout).toMatch(/^::error file=content\/postmortems\/2026-03-02-a\.mdx,line=3,/)
    expect(readFileSync(summary, 'utf8')).toMatch(/^## Afterword/)
  })

  test('--quiet leaves warnings out', () => {
    const cwd = folderWith(broken1)
    const args = [
      'lint',
      '-f',
      'json',
      '--rule',
      'frontmatter-severity-scale:warn',
      '--rule',
      'frontmatter-schema:warn',
    ]
    expect(rulesOf(runCli(args, cwd).stdout)).not.toEqual([])
    expect(rulesOf(runCli([...args, '--quiet'], cwd).stdout)).toEqual([])
  })

  test('results come in the order of the files', () => {
    const names = ['c', 'a', 'b'].map((name) => [`content/postmortems/${name}.mdx`, good] as const)
    const paths = json(runCli(['lint', '-f', 'json'], folderWith(Object.fromEntries(names))).stdout).map(
      ({ filePath }) => filePath,
    )
    expect(paths).toEqual(paths.toSorted())
    expect(paths).toHaveLength(3)
  })
})

describe('fixing', () => {
  test('--fix writes the file and reports what remains', () => {
    const cwd = folderWith({ 'content/postmortems/2026-03-02-a.mdx': fixable })
    expect(runCli(['lint'], cwd)).toMatchObject({ status: 1 })
    expect(runCli(['lint', '--fix'], cwd)).toMatchObject({ status: 0 })
    const text = readFileSync(join(cwd, 'content/postmortems/2026-03-02-a.mdx'), 'utf8')
    expect(text).not.toBe(fixable)
    expect(text).toContain('200ms')
  })

  test('--fix-dry-run reports the text and writes nothing', () => {
    const cwd = folderWith({ 'content/postmortems/2026-03-02-a.mdx': fixable })
    const [result] = json(runCli(['lint', '--fix-dry-run', '-f', 'json'], cwd).stdout)
    expect(result?.messages).toEqual([])
    expect(result?.output).toContain('200ms')
    expect(readFileSync(join(cwd, 'content/postmortems/2026-03-02-a.mdx'), 'utf8')).toBe(fixable)
  })
})

describe('standard input', () => {
  test('stands for the path that is named', () => {
    const run = runCli(
      ['lint', '--stdin', '--stdin-filename', 'content/postmortems/x.mdx', '-f', 'json'],
      folderWith({}),
      {
        input: broken,
      },
    )
    expect(run.status).toBe(1)
    expect(json(run.stdout)[0]?.filePath).toMatch(/x\.mdx$/)
  })

  test('may be empty', () => {
    expect(runCli(['lint', '--stdin', '-f', 'json'], folderWith({})).status).toBe(1)
  })
})

describe('configuration', () => {
  const off = { 'frontmatter-severity-scale': 'off', 'frontmatter-schema': 'off' }

  test.for([
    ['afterword.config.json', JSON.stringify({ rules: off })],
    ['afterword.config.ts', `const rules: Record<string, string> = ${JSON.stringify(off)}\nexport default { rules }\n`],
    ['afterword.config.js', `export default { rules: ${JSON.stringify(off)} }\n`],
  ] as const)('%s counts from any folder below', ([name, text]) => {
    const cwd = folderWith({ ...broken1, [name]: text, 'package.json': '{"type": "module"}' })
    expect(rulesOf(runCli(['lint', '-f', 'json', 'postmortems'], join(cwd, 'content')).stdout)).toEqual([])
  })

  test('the command line wins', () => {
    const cwd = folderWith({ ...broken1, 'afterword.config.json': JSON.stringify({ rules: off }) })
    expect(runCli(['lint', '--rule', 'frontmatter-schema:error'], cwd).status).toBe(1)
  })

  test('globs to ignore', () => {
    const files = {
      ...broken1,
      'content/archive/b.mdx': broken,
      'afterword.config.json': '{"ignore": ["content/archive"]}',
    }
    expect(json(runCli(['lint', '-f', 'json'], folderWith(files)).stdout)).toHaveLength(1)
  })

  test.for([
    { text: '{"rulez": {}}', said: /`rulez`.*`rules`/ },
    { text: '{"rules": {"mdx-saef": "off"}}', said: /`mdx-saef`.*`mdx-safe`/ },
    { text: '{"rules": {"mdx-safe": "loud"}}', said: /`loud`/ },
    { text: '{', said: /cannot read the configuration/ },
  ])('$text is refused in one line', ({ text, said }) => {
    const run = runCli(['lint'], folderWith({ ...good1, 'afterword.config.json': text }))
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(said)
    expect(run.stderr.trimEnd()).not.toContain('\n')
  })

  test('--print-config shows what counts', () => {
    const cwd = folderWith({ ...good1, 'afterword.config.json': JSON.stringify({ rules: off }) })
    const printed: { readonly rules: Readonly<Record<string, unknown>> } = JSON.parse(
      runCli(['lint', '--print-config', 'content/postmortems/2026-03-02-a.mdx'], cwd).stdout,
    )
    expect(printed.rules['frontmatter-schema']).toMatchObject({ draft: 'off', published: 'off' })
    expect(printed.rules['mdx-safe']).toMatchObject({ draft: 'error' })
  })
})

describe('the cache', () => {
  test('gives the same findings, until the file, the settings or the date change', () => {
    const cwd = folderWith({ ...broken1, 'content/postmortems/2026-03-02-b.mdx': good })
    const lint = (...args: string[]) => {
      const run = runCli(['lint', '-f', 'json', '--stats', '--cache-location', 'cache.json', ...args], cwd)
      return { stdout: run.stdout, read: Number(/(\d+) read/.exec(run.stderr)?.[1]) }
    }
    const now = ['--now', '2026-11-20T10:00:00Z']
    const first = lint(...now)
    expect(first.read).toBe(2)
    expect(lint('--now', '2026-11-20T23:00:00Z')).toEqual({ stdout: first.stdout, read: 0 })
    writeFileSync(join(cwd, 'content/postmortems/2026-03-02-b.mdx'), `${good}\n`)
    expect(lint(...now).read).toBe(1)
    expect(lint(...now, '--rule', 'mdx-safe:error').read).toBe(2)
    expect(lint('--now', '2026-11-21').read).toBe(2)
  })

  test('a damaged one is begun anew', () => {
    const cwd = folderWith({ ...good1, 'cache.json': '{"key": 5' })
    expect(runCli(['lint', '--cache', '--cache-location', 'cache.json'], cwd).status).toBe(0)
  })
})

describe('other commands', () => {
  test('rules and explain', () => {
    const cwd = folderWith({})
    expect(runCli(['rules'], cwd).stdout).toContain('mdx-safe')
    const list: readonly { readonly id: string }[] = JSON.parse(runCli(['rules', '--json'], cwd).stdout)
    expect(list.map(({ id }) => id)).toContain('mdx-safe')
    expect(runCli(['explain', 'mdx-safe'], cwd).stdout).toMatch(/^# mdx-safe\n/)
  })

  test('help', () => {
    const cwd = folderWith({})
    const overview = runCli([], cwd)
    expect(overview).toMatchObject({ status: 0, stderr: '' })
    for (const verb of ['lint', 'new', 'rules', 'explain', 'build', 'dev', 'preview']) {
      expect(overview.stdout).toContain(`  ${verb} `)
      expect(runCli([verb, '--help'], cwd).stdout).toMatch(new RegExp(`^Usage: afterword ${verb}`))
    }
    expect(runCli(['--version'], cwd).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

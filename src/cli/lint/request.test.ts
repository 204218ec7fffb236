import { expect, test } from 'vitest'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import { toRequest } from './request.ts'

const sink = { write() {}, isTerminal: false, width: 80 }

function io(env: Io['env'] = {}): Io {
  return { cwd: '/repo', env, now: 5, stdout: sink, stderr: sink, readStdin: async () => new Uint8Array() }
}

test('defaults', () => {
  expect(toRequest([], io())).toMatchObject({
    patterns: [],
    outputs: [{ format: 'stylish', file: undefined }],
    fix: undefined,
    maxWarnings: Infinity,
    inlineConfiguration: true,
    reportUnusedDirectives: true,
    now: 5,
    cacheFile: undefined,
  })
})

test.for([
  {
    name: 'several formats',
    args: ['-f', 'stylish', '-f', 'json=a=b.json'],
    outputs: [['stylish'], ['json', 'a=b.json']],
  },
  { name: 'a file for the report', args: ['-f', 'json', '-o', 'x'], outputs: [['json', 'x']] },
  {
    name: 'a file for the one without',
    args: ['-f', 'json', '-f', 'github=g', '-o', 'x'],
    outputs: [
      ['json', 'x'],
      ['github', 'g'],
    ],
  },
])('$name', ({ args, outputs }) => {
  expect(toRequest(args, io()).outputs).toEqual(outputs.map(([format, file]) => ({ format, file })))
})

test('GitHub Actions gets annotations by default', () => {
  expect(toRequest([], io({ GITHUB_ACTIONS: 'true' })).outputs).toEqual([{ format: 'github', file: undefined }])
})

test.for([
  { name: 'fixing', args: ['--fix'], part: { fix: 'write' } },
  { name: 'a dry run wins', args: ['--fix', '--fix-dry-run'], part: { fix: 'report' } },
  { name: 'no directives', args: ['--no-inline-config'], part: { inlineConfiguration: false } },
  { name: 'a place for the cache turns it on', args: ['--cache-location', 'c'], part: { cacheFile: 'c' } },
  { name: 'no cache', args: ['--cache-location', 'c', '--no-cache'], part: { cacheFile: undefined } },
  { name: 'standard input', args: ['--stdin'], part: { stdinPath: 'stdin.mdx' } },
])('$name', ({ args, part }) => {
  expect(toRequest(args, io())).toMatchObject(part)
})

test.for([
  { args: ['-f', 'xml'], message: 'unknown format `xml`, expected stylish, json, github' },
  {
    args: ['-f', 'json', '-f', 'stylish'],
    message: 'only one format can go to standard output, write the others as FORMAT=FILE',
  },
  { args: ['-f', 'json='], message: '--format json= names no file' },
  { args: ['-f', 'json=x', '-o', 'y'], message: '--output has no format left to write' },
  { args: ['--max-warnings', '-1x'], message: '' },
  { args: ['--max-warnings=many'], message: '--max-warnings expects a whole number, got `many`' },
  { args: ['--stdin', 'a.md'], message: '--stdin takes no paths' },
  { args: ['--stdin-filename', 'a.md'], message: '--stdin-filename needs --stdin' },
  { args: ['--stdin', '--fix'], message: '--stdin cannot be fixed in place, use --fix-dry-run with --format json' },
])('refuses $args', ({ args, message }) => {
  const run = () => toRequest(args, io())
  expect(run).toThrow(UsageError)
  expect(run).toThrow(message)
})

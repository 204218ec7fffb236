import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { factsOfPath } from '#model/facts/of-path'
import type { FileResult } from '#report/file-result'
import { UsageError } from '../usage-error.ts'
import { defaultLimits } from './limits.ts'
import type { Settings } from './protocol.ts'
import { supervise } from './supervise.ts'

const settings: Settings = {
  configuration: undefined,
  configurationPath: undefined,
  profile: undefined,
  rules: [],
  inlineConfiguration: true,
  reportUnusedDirectives: true,
  now: 0,
  fix: false,
  scheduled: false,
  declared: {},
}
const limits = { ...defaultLimits, cpuMilliseconds: 600, wallMilliseconds: 2000, residentMegabytes: 300 }
/** On Windows only the limit of time stands. */
const canWatchMemory = process.platform !== 'win32'
const workerFile = fileURLToPath(new URL('fixtures/faulty-worker.ts', import.meta.url))

/** Lint files whose names say what happens to them; `name` or `name: what was found` for each. */
async function run(paths: readonly string[], profile?: string, workers = [workerFile]): Promise<string[]> {
  const seen: string[] = []
  const job = { settings: { ...settings, profile }, inputs: paths.map((path) => ({ path })) }
  await supervise(
    job,
    {
      onResult: ({ path, findings }) => seen.push([path, ...findings.map(({ messageId }) => messageId)].join(': ')),
    },
    { limits, workers },
  )
  return seen
}

test.for(
  [
    { name: 'nothing wrong', files: ['a', 'b'], seen: ['a', 'b'] },
    { name: 'no files', files: [], seen: [] },
    { name: 'a crash', files: ['a', 'crash', 'b'], seen: ['a', 'crash: crashed', 'b'] },
    {
      name: 'a crash of the first and the last',
      files: ['crash', 'crash'],
      seen: ['crash: crashed', 'crash: crashed'],
    },
    { name: 'an endless loop', files: ['a', 'hang', 'b'], seen: ['a', 'hang: tooSlow', 'b'] },
    { name: 'an endless wait', files: ['a', 'wait', 'b'], seen: ['a', 'wait: tooSlow', 'b'] },
    { name: 'a hunger for memory', files: ['memory', 'b'], seen: ['memory: tooHungry', 'b'] },
    { name: 'output that is no reply', files: ['chatter', 'b'], seen: ['chatter', 'b'] },
  ].filter(({ name }) => canWatchMemory || !name.includes('memory')),
)('$name', async ({ files, seen }) => {
  expect(await run(files)).toEqual(seen)
})

test('a flag that this V8 does not know is left out', async () => {
  const seen: string[] = []
  const job = { settings, inputs: [{ path: 'a' }] }
  const reports = { onResult: ({ path }: FileResult) => void seen.push(path) }
  await supervise(job, reports, { limits, workers: [workerFile], flags: ['--no-such-flag-of-v8'] })
  expect(seen).toEqual(['a'])
})

test('a file that fails after others is tried again alone', { skip: !canWatchMemory }, async () => {
  const files = ['leak', 'leak', 'leak', 'leak', 'leak']
  expect(await run(files)).toEqual(files)
})

test('a worker that refuses the settings is a usage error', async () => {
  await expect(run(['a'], 'refused')).rejects.toThrow(new UsageError('profile `refused` is unknown'))
})

test('a worker that does not start says why', async () => {
  await expect(run(['a'], 'broken-start')).rejects.toThrow(/did not start: .*no such module/)
})

test.each([
  { name: 'nothing wrong', files: ['a', 'b'], seen: ['a', 'b', 'compared old a b other'] },
  { name: 'no files', files: [], seen: ['compared old other'] },
  { name: 'a crash', files: ['a', 'crash', 'b'], seen: ['a', 'crash: crashed', 'b', 'compared old a crash b other'] },
  { name: 'a crash of the last', files: ['crash'], seen: ['crash: crashed', 'compared old crash other'] },
])('documents are compared once, after all are read: $name', async ({ files, seen }) => {
  expect(await compare(files, ['other'])).toEqual(seen)
})

test('a crash over a file that is not reported costs what it says, not that it is there', async () => {
  expect(await compare(['a'], ['crash', 'other'])).toEqual(['a', 'compared old a crash other'])
})

test('a comparison that does not end is an error, not a run for ever', async () => {
  await expect(compare(['a'], [], true)).rejects.toThrow('the comparison of the documents did not end')
})

/** Lint files, compare them with others, one of which is known; `fix` stands for a worker that forgets to compare. */
async function compare(paths: readonly string[], others: readonly string[], fix = false): Promise<string[]> {
  const seen: string[] = []
  const inputs = [...paths.map((path) => ({ path })), ...others.map((path) => ({ path, factsOnly: true }) as const)]
  const note = ({ path, findings }: FileResult) => {
    seen.push([path, ...findings.map(({ messageId }) => messageId)].join(': '))
  }
  await supervise(
    { settings: { ...settings, fix }, inputs, known: [{ facts: factsOfPath('old') }] },
    { onResult: note, onCompared: note },
    { limits, workers: [workerFile] },
  )
  return seen
}

test('another worker is tried where one does not start', async () => {
  expect(await run(['a', 'crash', 'b'], undefined, ['/nowhere.js', workerFile])).toEqual(['a', 'crash: crashed', 'b'])
})

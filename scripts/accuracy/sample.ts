/**
 * `npm run accuracy -- --sample RULE --seed N FOLDER`: findings of one rule, drawn at random for somebody to read in
 * their documents. The same seed over the same folder draws the same findings.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'

/** One finding of a run, as the format `json` of the command line gives it. */
export interface DrawnFinding {
  readonly path: string
  readonly rule: string
  readonly line: number
  readonly column: number
  readonly message: string
}

interface FileReport {
  readonly filePath: string
  readonly messages: readonly (Omit<DrawnFinding, 'path' | 'rule'> & { readonly ruleId: string })[]
}

const root = join(import.meta.dirname, '../..')
const largestReport = 256 * 1024 * 1024

/** All findings of a folder in profile `recommended`: the very run that a user has, rules across documents included. */
function findingsIn(folder: string): readonly DrawnFinding[] {
  const args = ['src/cli/main.ts', 'lint', '--profile', 'recommended', '--format', 'json', folder]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: largestReport,
  })
  if (status !== 0 && status !== 1) throw new Error(stderr)
  // The format is ours.
  const reports = JSON.parse(stdout) as readonly FileReport[]
  return reports.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, column, message }) => ({ path: filePath, rule: ruleId, line, column, message })),
  )
}

/**
 * Draw findings in rounds: each round takes one finding of one document of every organisation, all three by chance, so
 * that neither a long document nor a large archive speaks for all.
 */
function drawSample(findings: readonly DrawnFinding[], seed: number, size: number): readonly DrawnFinding[] {
  const random = randomFrom(seed)
  const organisations = shuffled([...Map.groupBy(findings, organisationOf).values()], random).map((ofOne) =>
    inRounds([...Map.groupBy(shuffled(ofOne, random), ({ path }) => path).values()]),
  )
  return inRounds(organisations).slice(0, size)
}

/** `org__repo__name.md` belongs to `org`; other files to their folder. */
function organisationOf({ path }: DrawnFinding): string {
  const name = basename(path)
  return name.includes('__') ? name.slice(0, name.indexOf('__')) : dirname(path)
}

/** The first of each list, then the second of each, and so on. */
function inRounds<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const longest = lists.reduce((length, list) => Math.max(length, list.length), 0)
  return Array.from({ length: longest }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1))).flat()
}

function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ item }) => item)
}

/** Mulberry32: numbers in [0, 1) that depend on the seed alone. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The sample as text: how often the rule fired, and each drawn finding with the lines around it. */
export function sampleReport(rule: string, seed: number, size: number, folder: string): string {
  const fired = findingsIn(folder).filter((finding) => finding.rule === rule)
  const documents = new Set(fired.map(({ path }) => path)).size
  const drawn = drawSample(fired, seed, size)
  return [
    `${rule}: ${fired.length} findings in ${documents} documents, ${drawn.length} drawn with seed ${seed}`,
    ...drawn.map((finding, index) => `\n${index + 1}. ${shown(finding, folder)}`),
  ].join('\n')
}

const linesAround = { before: 2, after: 8 }

function shown({ path, line, column, message }: DrawnFinding, folder: string): string {
  const lines = readFileSync(path, 'utf8').split('\n')
  const from = Math.max(0, line - 1 - linesAround.before)
  const excerpt = lines
    .slice(from, line + linesAround.after)
    .map((text, index) => `   ${from + index + 1 === line ? '>' : ' '} ${text.slice(0, 300)}`)
  return [`${relative(folder, path)}:${line}:${column} ${message}`, ...excerpt].join('\n')
}

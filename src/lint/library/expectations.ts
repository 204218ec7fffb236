/** What must hold for a case of a library rule's table, whichever rule it is. */
import { expect } from 'vitest'
import type { DocumentFacts } from '#model/facts-types'
import { placeholders } from '../message.ts'
import type { Finding } from '../rule.ts'
import type { Example, RulePage } from '../testing/rule-page.ts'
import { markedSource } from '../testing/test-case.ts'
import type { LibraryRule } from './rule.ts'
import {
  compareCase,
  factsOfFiles,
  readTestFiles,
  testPath,
  type InvalidLibraryCase,
  type TestFile,
  type ValidLibraryCase,
} from './test-case.ts'

/** Silence about every document. */
export function expectSilence(rule: LibraryRule, each: ValidLibraryCase): void {
  const found = findingsOf(rule, each, factsOfFiles(readTestFiles(each.files)))
  if (found.length > 0) expect.fail(`Unexpected ${listOf(found)}, expected silence`)
}

/** Exactly one finding in all documents, with a filled message, at the marked place. */
export function expectOne(rule: LibraryRule, each: InvalidLibraryCase): void {
  const files = readTestFiles(each.files)
  const facts = factsOfFiles(files)
  const found = findingsOf(rule, each, facts)
  const [only] = found
  if (!only || found.length > 1) expect.fail(`Unexpected ${listOf(found)}, expected exactly one finding`)

  const { path, finding } = only
  expect(finding.messageId, finding.message).toBe(each.messageId)
  expect(placeholders(finding.message), 'placeholders without a value').toEqual([])
  expect(finding.message, 'a value is missing').not.toMatch(/\bundefined\b|\bNaN\b|``/)
  expect(finding.severity).toBe(each.severity ?? 'error')
  for (const value of Object.values(each.data ?? {})) expect(finding.message).toContain(String(value))
  const titles = facts.flatMap((other) => (other.path === path ? [] : (other.meta.title ?? [])))
  expect(
    titles.filter((title) => finding.message.includes(title)),
    'a title of another document, which may be restricted',
  ).toEqual([])
  if (finding.expected) expect(rule.meta.suggestions, '`meta.suggestions` of a rule that suggests').toBe(true)
  expect(finding.fix, 'a comparison of documents fixes nothing').toBeUndefined()
  expectPlace(each, files, path, finding)
}

/** An example of a rule's page, among the other documents of that page: silence, or exactly one finding. */
export function expectExample(rule: LibraryRule, example: Example, { beside }: Pick<RulePage, 'beside'>): void {
  const all = { ...beside, [example.path ?? '']: markedSource(example) }
  const files = Object.fromEntries(
    Object.entries(all).map(([path, source]) => [path.replace(/^content\//, ''), source]),
  )
  const { kind, name } = example
  if (kind === 'valid') return expectSilence(rule, { name, files })
  const found = findingsOf(rule, { name, files }, factsOfFiles(readTestFiles(files)))
  expect(found, listOf(found)).toHaveLength(1)
}

/** Whatever it finds, a rule must neither throw nor leave a placeholder, and must say the same twice. */
export function expectRepetition(rule: LibraryRule, facts: readonly DocumentFacts[]): void {
  const found = findingsOf(rule, { name: '', files: {} }, facts)
  for (const { finding } of found) expect(placeholders(finding.message), finding.messageId).toEqual([])
}

interface Found {
  readonly path: string
  readonly finding: Finding
}

/**
 * All findings of a case. Facts that came from a file, in another order, or asked for one document at a time must give
 * the same, as each of these happens in real runs.
 */
function findingsOf(rule: LibraryRule, each: ValidLibraryCase, facts: readonly DocumentFacts[]): readonly Found[] {
  const all = compareCase(rule, each, facts)
  // The cast is true: facts are plain data, which this shows.
  const stored = JSON.parse(JSON.stringify(facts)) as readonly DocumentFacts[]
  expect(stored, 'facts that survive JSON').toEqual(facts)
  expect(toObject(compareCase(rule, each, stored.toReversed())), 'findings in another order').toEqual(toObject(all))
  for (const [path, findings] of all) {
    expect(compareCase(rule, each, stored, path).get(path), `findings of ${path} alone`).toEqual(findings)
  }
  const reported = each.reported === undefined ? undefined : testPath(each.reported)
  return [...all].flatMap(([path, findings]) =>
    reported === undefined || path === reported ? findings.map((finding) => ({ path, finding })) : [],
  )
}

function toObject(found: ReadonlyMap<string, readonly Finding[]>): Readonly<Record<string, readonly Finding[]>> {
  return Object.fromEntries(found)
}

function expectPlace(
  { opening }: InvalidLibraryCase,
  files: readonly TestFile[],
  path: string,
  { span }: Finding,
): void {
  const source = files.find((file) => file.path === path)?.source ?? ''
  const seen = { path, text: source.slice(span.start, span.end), ...span }
  if (opening !== undefined) {
    return expect(seen, 'place').toEqual({ path: testPath(opening), text: '---', start: 0, end: 3 })
  }
  const marked = files.flatMap(({ marks, ...file }) => marks.map((mark) => ({ ...file, mark })))
  expect(marked, 'one mark «…» in the case').toHaveLength(1)
  const places = marked.map(({ mark, ...file }) => ({
    path: file.path,
    text: file.source.slice(mark.start, mark.end),
    ...mark,
  }))
  expect(seen, 'place').toEqual(places[0])
}

function listOf(found: readonly Found[]): string {
  if (found.length === 0) return 'silence'
  return found
    .map(({ path, finding: { line, column, messageId, message } }) => {
      return `\n  ${path}:${line}:${column} ${messageId}: ${message}`
    })
    .join('')
}

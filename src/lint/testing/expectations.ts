/** What must hold for a case of a rule's table, whichever rule it is. */
import { expect } from 'vitest'
import type { ParsedDocument } from '#model/document'
import type { Span } from '#model/span'
import { applyEdits, fixSource } from '../fix.ts'
import { placeholders } from '../message.ts'
import type { Edit, Finding, Rule } from '../rule.ts'
import { readMarks } from './marks.ts'
import { expectAgreement } from './plugin-agreement.ts'
import {
  lintCase,
  markedSource,
  nowOf,
  parse,
  pathOf,
  plainText,
  type InvalidCase,
  type ValidCase,
} from './test-case.ts'

/** Silence, of engine and plugins. */
export function expectValid(rule: Rule, each: ValidCase): void {
  const { text: source } = readMarks(markedSource(each))
  const findings = lintCase(rule, each, source)
  if (findings.length > 0) expect.fail(`Unexpected ${listOf(findings)}, expected silence`)
  expectPlugins(rule, each, source, findings)
}

/** Exactly one finding, with a filled message, at the marked place, with a rewrite that works. */
export function expectInvalid(rule: Rule, each: InvalidCase): void {
  const { text: source, spans } = readMarks(markedSource(each))
  const findings = lintCase(rule, each, source)
  const [finding] = findings
  if (!finding || findings.length > 1) expect.fail(`Unexpected ${listOf(findings)}, expected exactly one finding`)

  expectMessage(each, finding)
  expectPlace(each, finding, parse(each, source), spans)
  expectRewrite(rule, each, finding, source)
  expectPlugins(rule, each, source, findings)
}

/** Whatever it finds, a rule must neither throw nor point outside, and must say the same twice. */
export function expectSurvival(rule: Rule, source: string, path: string): void {
  const each = { name: path, mdx: source, path }
  const findings = lintCase(rule, each, source)
  for (const { messageId, message } of findings) expect(placeholders(message), messageId).toEqual([])
  expect(lintCase(rule, each, source)).toEqual(findings)
}

/** A rule offers the fixes and rewrites that its page promises, and no others. */
export function expectOffers<Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
  invalid: readonly InvalidCase<Message, Options>[],
): void {
  const findings = invalid.flatMap((each) => lintCase(rule, each, readMarks(markedSource(each)).text))
  const { fixable = false, suggestions = false } = rule.meta
  expect({
    fixable: findings.some(({ fix }) => fix),
    suggestions: findings.some(({ expected }) => expected?.length),
  }).toEqual({ fixable, suggestions })
}

function listOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'silence'
  return findings
    .map(({ line, column, messageId, message }) => `\n  ${line}:${column} ${messageId}: ${message}`)
    .join('')
}

function expectMessage({ messageId, data = {}, severity }: InvalidCase, finding: Finding): void {
  expect(finding.messageId, finding.message).toBe(messageId)
  expect(placeholders(finding.message), 'placeholders without a value').toEqual([])
  expect(finding.message, 'a value is missing').not.toMatch(/\bundefined\b|\bNaN\b|``/)
  expect(finding.severity).toBe(severity ?? 'error')
  for (const value of Object.values(data)) expect(finding.message).toContain(String(value))
}

function expectPlace(
  { place }: InvalidCase,
  { span }: Finding,
  { source, frontmatter }: ParsedDocument,
  marks: readonly Span[],
): void {
  const seen = source.slice(span.start, span.end)
  if (place === 'frontmatter') return expect(span, 'place').toEqual(frontmatter.span)
  if (place !== undefined) return expect(seen, 'place').toBe(place)

  expect(marks, 'one mark «…» in the case').toHaveLength(1)
  const [mark = { start: 0, end: 0 }] = marks
  expect({ text: seen, ...span }, 'place').toEqual({ text: source.slice(mark.start, mark.end), ...mark })
}

function expectRewrite(rule: Rule, each: InvalidCase, finding: Finding, source: string): void {
  const { fix, expected, span } = finding
  if (fix) expect(rule.meta.fixable, '`meta.fixable` of a rule that fixes').toBe(true)
  if (expected) expect(rule.meta.suggestions, '`meta.suggestions` of a rule that suggests').toBe(true)
  if (fix) expectSafeFix(rule, each, { fix, place: reachOf(each, finding, source) }, source)

  if (each.output === undefined) return expect(fix, 'a fix needs an `output` in its case').toBeUndefined()
  const { text: output } = readMarks(markedSource({ ...each, mdx: each.output }))
  expect(applyEdits(source, fix ?? [{ span, text: expected?.[0] ?? '' }])).toBe(output)
}

/** The place of a finding, or the text that its case names as what the fix may change. */
function reachOf({ reach }: InvalidCase, { span }: Finding, source: string): Span {
  if (reach === undefined) return span
  const start = source.indexOf(reach)
  expect(start, '`reach` in the source').toBeGreaterThanOrEqual(0)
  return { start, end: start + reach.length }
}

interface Reaching {
  readonly fix: readonly Edit[]
  readonly place: Span
}

/** A fix stays inside its place, takes its finding away, and a second run has nothing left to do. */
function expectSafeFix(rule: Rule, each: ValidCase, { fix, place }: Reaching, source: string): void {
  for (const { span } of fix) {
    expect(span.start, 'start of an edit').toBeGreaterThanOrEqual(place.start)
    expect(span.end, 'end of an edit').toBeLessThanOrEqual(place.end)
  }

  const lint = (text: string) => lintCase(rule, each, text)
  const { output } = fixSource(source, lint)
  expect(output, 'the fix changes something').not.toBe(source)
  expect(fixSource(output, lint).output, 'the fix settles').toBe(output)
  expect(
    lint(output).filter((finding) => finding.fix),
    'what the fix left',
  ).toEqual([])
}

function expectPlugins(rule: Rule, each: ValidCase, source: string, findings: readonly Finding[]): void {
  const { options, declared, evidence } = each
  if (declared ?? evidence) return
  expectAgreement(rule, { path: pathOf(each), source, options, now: nowOf(each), findings, plain: plainText(each) })
}

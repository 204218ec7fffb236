/**
 * Tests of a rule as a table of static cases, for Vitest.
 *
 * Each case runs through the engine and through the plugins; what must hold for every rule is asserted here, so that
 * no author has to think of it: messages are filled, the place is the marked text, fixes touch nothing else and settle,
 * plugins agree with the engine, and odd documents do no harm.
 */
import { parseDocument } from '#model/parse'
import type { ParsedDocument } from '#model/document'
import { describe, expect, test } from 'vitest'
import { applyEdits, fixSource } from './fix.ts'
import { readMarks } from './marks.ts'
import { placeholders } from './message.ts'
import type { Finding, Rule } from './rule.ts'
import { lintDocument } from './run.ts'
import { toSettings, type Settings } from './settings.ts'
import { toTestSource, type TestFrontmatter } from './test-source.ts'

interface TestCase {
  /** What the case shows; unique in its table. */
  readonly name: string
  /** The snippet, below a complete frontmatter of a published SEV2 postmortem. */
  readonly mdx: string
  /** Title of the heading to put above the snippet, e.g. `Root cause`. */
  readonly section?: string
  /** Fields that differ from the complete frontmatter; `undefined` removes one. */
  readonly frontmatter?: TestFrontmatter
  /** `mdx` is the whole source; nothing is added. */
  readonly document?: true
  /** Path of the file, which decides collection and id. */
  readonly path?: string
  readonly format?: 'mdx' | 'md'
  /** The current instant; noon of 2026-11-20 (UTC) unless given. */
  readonly now?: string
}

export interface ValidCase<Options extends object> extends TestCase {
  readonly options?: Partial<Options>
}

export interface InvalidCase<Message extends string, Options extends object> extends ValidCase<Options> {
  readonly messageId: Message
  /** Values of the message, where the table should pin them down. */
  readonly data?: Readonly<Record<string, string | number>>
  /** `warn` when the rule caps the level of this problem. */
  readonly severity?: 'warn'
  /** For a place that a mark cannot show: the exact text, or `frontmatter` for the whole block. */
  readonly place?: string
  /** The snippet after the fix, or after the first suggestion if there is no fix. */
  readonly output?: string
}

export interface RuleTests<Message extends string, Options extends object> {
  readonly valid: readonly ValidCase<Options>[]
  readonly invalid: readonly InvalidCase<Message, Options>[]
}

const defaultPath = 'content/postmortems/2026-03-02-retired-refund-policy'
const defaultNow = '2026-11-20T12:00:00Z'

/** Run a rule's table. */
export function testRule<Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
  { valid, invalid }: RuleTests<Message, Options>,
): void {
  describe(rule.id, () => {
    describe('valid', () => {
      for (const each of valid) test(each.name, () => expectNone(rule, each))
    })
    describe('invalid', () => {
      for (const each of invalid) test(each.name, () => expectOne(rule, each))
    })
  })
}

function expectNone<Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
  each: ValidCase<Options>,
): void {
  const { text } = readMarks(sourceOf(each))
  expect(lint(rule, each, text).map(({ message }) => message)).toEqual([])
}

function expectOne<Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
  each: InvalidCase<Message, Options>,
): void {
  const { text, spans } = readMarks(sourceOf(each))
  const document = parse(each, text)
  const findings = lint(rule, each, text)

  const [finding] = findings
  if (!finding || findings.length > 1) expect.fail(`Unexpected ${listOf(findings)}, expected exactly one finding`)
  expect(finding.messageId, finding.message).toBe(each.messageId)

  expectMessage(rule, each, finding)
  expectPlace(each, finding, document, spans)
  expectRewrite(rule, each, finding, text)
  expect(finding.severity).toBe(each.severity ?? 'error')
}

function listOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'silence'
  return findings
    .map(({ line, column, messageId, message }) => `\n  ${line}:${column} ${messageId}: ${message}`)
    .join('')
}

function expectMessage<Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
  each: InvalidCase<Message, Options>,
  { message }: Finding,
): void {
  expect(placeholders(message), 'placeholders without a value').toEqual([])
  for (const value of Object.values(each.data ?? {})) expect(message).toContain(String(value))
  expect(rule.meta.messages).toHaveProperty([each.messageId])
}

function expectPlace(
  each: InvalidCase<string, object>,
  { span }: Finding,
  { source, frontmatter }: ParsedDocument,
  marks: readonly { readonly start: number; readonly end: number }[],
): void {
  const seen = source.slice(span.start, span.end)
  if (each.place === 'frontmatter') expect(span, 'place').toEqual(frontmatter.span)
  else if (each.place !== undefined) expect(seen, 'place').toBe(each.place)
  else {
    expect(marks, 'one mark «…» in the case').toHaveLength(1)
    const [mark = { start: 0, end: 0 }] = marks
    expect({ text: seen, ...span }, 'place').toEqual({ text: source.slice(mark.start, mark.end), ...mark })
  }
}

function expectRewrite<Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
  each: InvalidCase<Message, Options>,
  finding: Finding,
  source: string,
): void {
  const [first] = finding.expected ?? []
  expect(finding.fix ? rule.meta.fixable : true, '`meta.fixable` of a rule that fixes').toBe(true)
  expect(finding.expected ? rule.meta.suggestions : true, '`meta.suggestions` of a rule that suggests').toBe(true)

  if (finding.fix) expectSafeFix(rule, each, finding, source)
  if (each.output === undefined) {
    expect(finding.fix, 'a fix needs an `output` in its case').toBeUndefined()
    return
  }

  const { text: output } = readMarks(sourceOf({ ...each, mdx: each.output }))
  if (finding.fix) expect(applyEdits(source, finding.fix)).toBe(output)
  else expect(applyEdits(source, [{ span: finding.span, text: first ?? '' }])).toBe(output)
}

/** A fix stays inside its place, takes its finding away, and a second run has nothing left to do. */
function expectSafeFix<Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
  each: ValidCase<Options>,
  finding: Finding,
  source: string,
): void {
  for (const { span } of finding.fix ?? []) {
    expect(span.start, 'start of an edit').toBeGreaterThanOrEqual(finding.span.start)
    expect(span.end, 'end of an edit').toBeLessThanOrEqual(finding.span.end)
  }
  const once = fixSource(source, (text) => lint(rule, each, text))
  expect(once.output, 'the fix changes something').not.toBe(source)
  expect(fixSource(once.output, (text) => lint(rule, each, text)).output, 'the fix settles').toBe(once.output)
  expect(
    lint(rule, each, once.output).filter(({ fix }) => fix),
    'what the fix left',
  ).toEqual([])
}

function lint<Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
  each: ValidCase<Options>,
  source: string,
): readonly Finding[] {
  return lintDocument(parse(each, source), { settings: settingsOf(rule, each), now: nowOf(each), rethrow: true })
    .findings
}

function settingsOf<Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
  { options }: ValidCase<Options>,
): Settings {
  return toSettings({
    rules: [rule],
    overrides: { [rule.id]: { level: 'error', ...(options && { options: { ...options } }) } },
    directives: false,
  })
}

function parse(each: TestCase, source: string): ParsedDocument {
  return parseDocument(source, each.path ?? `${defaultPath}.${each.format ?? 'mdx'}`)
}

function nowOf(each: TestCase): number {
  return Date.parse(each.now ?? defaultNow)
}

function sourceOf(each: TestCase): string {
  return each.document
    ? each.mdx
    : toTestSource({ snippet: each.mdx, section: each.section, frontmatter: each.frontmatter })
}

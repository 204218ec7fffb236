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
import { expectAgreement } from './plugin-agreement.ts'
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

/** Headings, tables, lists and quotes with nothing in them. */
const emptyStructures = [
  '## Executive summary',
  '## Impact\n\n| Measure | Value | Source |\n|---|---|---|',
  '## Timeline\n\n| Time (UTC) | Phase | Event | Source |\n|---|---|---|---|\n| | | | |\n| |',
  '## Root cause\n\n**Label**',
  '## Contributing factors\n\n-\n- **:**\n  -',
  '## Five whys\n\n1.\n   1. —',
  '>',
  '## Action items\n\n- [ ]\n- [ ] [P0] — Owner: — Due: — Verification:\n- [x] []',
].join('\n\n')

/** Run a rule's table. */
export function testRule<Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
  { valid, invalid }: RuleTests<Message, Options>,
): void {
  describe(rule.id, () => {
    test.each(oddDocuments)('survives $name', ({ source, path }) => expectSurvival(rule, source, path))
    describe('valid', () => {
      for (const each of valid) test(each.name, () => expectNone(rule, each))
    })
    describe('invalid', () => {
      for (const each of invalid) test(each.name, () => expectOne(rule, each))
    })
  })
}

const oddDocuments = [
  { name: 'an empty file', source: '', path: `${defaultPath}.mdx` },
  { name: 'a file of frontmatter only', source: '---\ntitle: A\n---', path: `${defaultPath}.mdx` },
  { name: 'frontmatter that is no mapping', source: '---\n- [\n---\n\n## Timeline\n', path: `${defaultPath}.md` },
  { name: 'empty structures', source: toTestSource({ snippet: emptyStructures }), path: `${defaultPath}.mdx` },
  { name: 'a file outside the collections', source: 'One line', path: 'notes' },
]

/** Whatever it finds, a rule must neither throw nor point outside, and must say the same twice. */
function expectSurvival<Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
  source: string,
  path: string,
): void {
  const each = { name: path, mdx: source, path }
  const findings = lint(rule, each, source)
  for (const { span } of findings) {
    expect(span.start).toBeGreaterThanOrEqual(0)
    expect(span.end).toBeLessThanOrEqual(source.length)
  }
  expect(lint(rule, each, source)).toEqual(findings)
}

function expectNone<Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
  each: ValidCase<Options>,
): void {
  const { text } = readMarks(sourceOf(each))
  const findings = lint(rule, each, text)
  if (findings.length > 0) expect.fail(`Unexpected ${listOf(findings)}, expected silence`)
  expectPlugins(rule, each, text, findings)
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
  expectPlugins(rule, each, text, findings)
}

function expectPlugins<Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
  each: ValidCase<Options>,
  source: string,
  findings: readonly Finding[],
): void {
  const { options } = each
  const agreement = { path: pathOf(each), source, options, now: nowOf(each), findings, plain: plainTextOf(each) }
  expectAgreement(rule, agreement)
}

/** The snippet, if a text without markup and without a document around it must give the same findings. */
function plainTextOf({ mdx, section, frontmatter, document, path, format }: TestCase): string | undefined {
  if (document || [section, frontmatter, path, format].some((setting) => setting !== undefined)) return undefined
  const { text } = readMarks(mdx)
  return /^[\w“][\w ,.;:’“”'?()/-]*$/.test(text) ? text : undefined
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
    unusedDirectives: 'off',
  })
}

function parse(each: TestCase, source: string): ParsedDocument {
  return parseDocument(source, pathOf(each))
}

function pathOf(each: TestCase): string {
  return each.path ?? `${defaultPath}.${each.format ?? 'mdx'}`
}

function nowOf(each: TestCase): number {
  return Date.parse(each.now ?? defaultNow)
}

function sourceOf(each: TestCase): string {
  return each.document
    ? each.mdx
    : toTestSource({ snippet: each.mdx, section: each.section, frontmatter: each.frontmatter })
}

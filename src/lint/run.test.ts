import { expect, test } from 'vitest'
import type { ParsedDocument } from '#model/document'
import { parseDocument } from '#model/parse'
import { lintDocument } from './run.ts'
import { toSettings, type SettingsInput } from './settings.ts'
import { wordRule } from './testing/word-rule.ts'

const path = 'content/postmortems/a.mdx'

/** A document whose metadata is set by hand, so that these tests hold whatever the parser makes of frontmatter. */
function documentOf(source: string, parts: Partial<ParsedDocument> = {}): ParsedDocument {
  const { sections, passages, sentences, directives, problems, ...document } = parseDocument(source, path)
  return { ...document, sections, passages, sentences, directives, problems, language: 'en', ...parts }
}

function lint(document: ParsedDocument, input: Partial<SettingsInput> = {}) {
  const settings = toSettings({ rules: [wordRule('structure-word', 'FOO')], ...input })
  return lintDocument(document, { settings, now: 0 })
}

function levelOf(parts: Partial<ParsedDocument>, input: Partial<SettingsInput> = {}): string {
  return lint(documentOf('FOO', parts), input).findings[0]?.severity ?? 'off'
}

const other = {}

test('a finding has place, words, note and address', () => {
  const { findings } = lint(documentOf('Text\nand FOO', { meta: { other, status: 'published' } }), {
    docs: 'https://example.org/rules',
  })
  expect(findings).toEqual([
    {
      ruleId: 'structure-word',
      severity: 'error',
      messageId: 'word',
      message: 'Unexpected `FOO`, expected another word',
      note: 'Take another word.',
      url: 'https://example.org/rules/structure-word/',
      span: { start: 9, end: 12 },
      line: 2,
      column: 5,
      endLine: 2,
      endColumn: 8,
    },
  ])
})

const levels = [
  { name: 'draft', parts: { meta: { other, status: 'draft' } }, level: 'warn' },
  { name: 'declared', parts: { meta: { other, status: 'declared' } }, level: 'warn' },
  { name: 'in review', parts: { meta: { other, status: 'in-review' } }, level: 'error' },
  { name: 'published', parts: { meta: { other, status: 'published' } }, level: 'error' },
  { name: 'no status', parts: { meta: { other } }, level: 'warn' },
  { name: 'published near miss', parts: { meta: { other, status: 'published', kind: 'near-miss' } }, level: 'warn' },
  { name: 'draft of a near miss', parts: { meta: { other, status: 'draft', kind: 'near-miss' } }, level: 'off' },
  {
    name: 'a runbook, which the rule does not look at',
    parts: { meta: { other }, collection: 'runbooks' },
    level: 'off',
  },
] as const

test.each(levels)('level: $name', ({ parts, level }) => {
  expect(levelOf(parts)).toBe(level)
})

test('a document of another type is published unless it says otherwise', () => {
  const rules = [wordRule('structure-word', 'FOO', { appliesTo: ['runbook'] })]
  expect(levelOf({ meta: { other }, collection: 'runbooks' }, { rules })).toBe('error')
  expect(levelOf({ meta: { other, status: 'draft' }, collection: 'runbooks' }, { rules })).toBe('warn')
})

const kept = [
  { id: 'wording-word', meta: { category: 'wording' } },
  { id: 'privacy-word', meta: { category: 'privacy' } },
  { id: 'mdx-safe', meta: {} },
] as const

test.each(kept)('$id keeps its level in a near miss', ({ id, meta }) => {
  const rules = [wordRule(id, 'FOO', meta)]
  expect(levelOf({ meta: { other, status: 'published', kind: 'near-miss' } }, { rules })).toBe('error')
})

test('a rule that the near-miss profile leaves out is off there, unless somebody turned it on by hand', () => {
  const parts = { meta: { other, status: 'published', kind: 'near-miss' } } as const
  const nearMiss = { description: '', rules: [] }
  expect(levelOf(parts, { nearMiss })).toBe('off')
  expect(levelOf(parts, { nearMiss, overrides: { 'structure-word': { level: 'error' } } })).toBe('error')
})

test('what a rule caps stays a warning', () => {
  const rule = wordRule('structure-word', 'FOO')
  const capped = {
    ...rule,
    *check(context: Parameters<typeof rule.check>[0]) {
      for (const problem of rule.check(context)) yield { ...problem, atMost: 'warn' as const }
    },
  }
  expect(levelOf({ meta: { other, status: 'published' } }, { rules: [capped] })).toBe('warn')
})

test('prose rules skip a document in another language, and that is said once', () => {
  const rules = [
    wordRule('wording-a', 'FOO', { reads: 'prose' }),
    wordRule('action-b', 'FOO', { englishOnly: true }),
    wordRule('structure-c', 'FOO'),
  ]
  const { findings, notices } = lint(documentOf('FOO', { language: 'de' }), { rules })
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['structure-c'])
  expect(notices).toEqual(['The text seems to be written in `de`; 2 rules that read English did not run'])
})

test('where the body could not be parsed, nothing is said to be missing from it', () => {
  const rules = [
    wordRule('structure-a', 'FOO'),
    wordRule('mdx-safe', 'FOO'),
    wordRule('privacy-b', 'FOO', { category: 'privacy' }),
    wordRule('frontmatter-c', 'FOO', { category: 'frontmatter' }),
  ]
  const { findings, notices } = lint(documentOf('FOO', { tree: { type: 'root', children: [] } }), { rules })
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['frontmatter-c', 'mdx-safe', 'privacy-b'])
  expect(notices).toEqual(['The text could not be parsed; one rule that reads its structure did not run'])
})

test('a template is a form: what it leaves open is no fault of it', () => {
  const rules = [wordRule('structure-a', 'FOO'), wordRule('privacy-b', 'FOO', { category: 'privacy' })]
  const template = documentOf('FOO', { path: 'templates/incident.md', collection: undefined })
  const { findings, notices } = lint(template, { rules })
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['privacy-b'])
  expect(notices).toEqual([
    'The file seems to be a template to fill in; one rule that reads what was filled in did not run',
  ])
})

test('a rule that throws costs its own result only', () => {
  const rule = wordRule('structure-word', 'FOO')
  const broken = {
    ...rule,
    id: 'structure-broken',
    *check(context: Parameters<typeof rule.check>[0]) {
      yield* rule.check(context)
      throw new RangeError('no \u001B[31mway')
    },
  }
  const { findings } = lint(documentOf('FOO'), { rules: [broken, rule] })
  expect(findings.map(({ ruleId, severity, message }) => [ruleId, severity, message])).toEqual([
    [
      'structure-broken',
      'error',
      'Unexpected internal problem `RangeError: no [31mway`, expected a result from `structure-broken`',
    ],
    ['structure-broken', 'warn', 'Unexpected `FOO`, expected another word'],
    ['structure-word', 'warn', 'Unexpected `FOO`, expected another word'],
  ])
})

test('for its author a broken rule throws', () => {
  const rule = wordRule('structure-word', 'FOO')
  const broken = {
    ...rule,
    check(): never {
      throw new RangeError('no way')
    },
  }
  const settings = toSettings({ rules: [broken] })
  expect(() => lintDocument(documentOf('FOO'), { settings, now: 0, rethrow: true })).toThrow('no way')
})

test('a place outside the source is pulled inside', () => {
  const rule = wordRule('structure-word', 'FOO')
  const astray = { ...rule, check: () => [{ messageId: 'word', span: { start: Number.NaN, end: 99 } }] }
  expect(lint(documentOf('FOO'), { rules: [astray] }).findings[0]?.span).toEqual({ start: 0, end: 3 })
})

test('findings are sorted by place, then by rule', () => {
  const rules = [wordRule('b-word', 'FOO'), wordRule('a-word', 'FOO'), wordRule('c-word', 'BAR')]
  const { findings } = lint(documentOf('BAR FOO'), { rules })
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['c-word', 'a-word', 'b-word'])
})

/** What must hold for every rule, whoever wrote it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { expectExample } from '#lint/library/expectations'
import { type AnyRule, isLibraryRule } from '#lint/library/rule'
import { lintLibrary } from '#lint/library/run'
import type { Level } from '#lint/rule'
import { lintDocument } from '#lint/run'
import { toSettings } from '#lint/settings'
import { expectValid } from '#lint/testing/expectations'
import { readRulePage } from '#lint/testing/rule-page'
import { lintCase, markedSource } from '#lint/testing/test-case'
import { toFacts } from '#model/facts'
import { parseDocument } from '#model/parse'
import { ruleIds } from '../scripts/generate/rules.ts'
import { rules } from './index.ts'
import { designedRules, profiles } from './presets.ts'

const folder = import.meta.dirname
const designed = new Set<string>(designedRules)

/** Pieces of documents, whole and broken. */
const fragment = fc.oneof(
  fc.constantFrom(
    '\n',
    '\n\n',
    ' ',
    '---\n',
    '## ',
    '### Timeline\n',
    '## Root cause\n\n',
    '## Action items\n\n',
    '- [ ] ',
    '[P0] ',
  ),
  fc.constantFrom(
    ' — Owner: @a',
    ' — Due: 2026-13-40',
    ' — Verification: ',
    '| a | b |\n|---|---|\n',
    '| 09:14 ',
    '|',
    '> ',
    '1. ',
    '  - ',
  ),
  fc.constantFrom(
    'title: a\n',
    'severity: SEV9\n',
    'started: 2026-03-02T09:14:00Z\n',
    'evidence:\n  - {id: E1}\n',
    '[E1]',
    '[TBD: ',
    '`',
    '**',
  ),
  fc.constantFrom(
    'human error',
    'was careless',
    'should have noticed',
    'failed to',
    '@kim ',
    'a@example.com',
    '<',
    '{',
    '&amp;',
    '\u0000',
  ),
  fc.string({ maxLength: 8, unit: 'binary' }),
)

test('the catalogue holds every folder with a rule, under its own name', () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleIds(folder))
})

test('every rule is part of the design', () => {
  expect(rules.map(({ id }) => id).filter((id) => !designed.has(id))).toEqual([])
})

test('the design names sixty rules, each once', () => {
  expect(designed.size).toBe(60)
  expect(designedRules).toHaveLength(60)
})

test.each(Object.entries(profiles))(
  'profile %s names rules of the design, each once',
  (_, { rules: members, ...profile }) => {
    const levels = 'levels' in profile ? Object.keys(profile.levels) : []
    expect([...members, ...levels].filter((id) => !designed.has(id))).toEqual([])
    expect(members.filter((id, index) => members.indexOf(id) !== index)).toEqual([])
    expect(levels.filter((id) => !members.some((member) => member === id))).toEqual([])
  },
)

test('no rule throws, points outside or leaves a placeholder, whatever the text', () => {
  const settings = toSettings({ rules, overrides: Object.fromEntries(rules.map(({ id }) => [id, { level: 'error' }])) })
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 40 }), fc.constantFrom('mdx', 'md'), (parts, format) => {
      const document = parseDocument(parts.join(''), `content/postmortems/2026-03-02-a.${format}`)
      const run = { settings, now: 0, rethrow: true }
      const results = new Map([[document.path, lintDocument(document, run)]])
      const { findings = [] } = lintLibrary([toFacts(document)], { ...run, results }).get(document.path) ?? {}
      const odd = findings.filter(({ message, span }) => /\{\w+\}$/.test(message) || span.end > document.source.length)
      expect(odd).toEqual([])
    }),
    { numRuns: 300 },
  )
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { meta } = rule

  test('has an id of a group and a construct', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/)
  })

  test('says in a sentence what it does, and gives advice', () => {
    expect(meta.description).toMatch(/^[A-Z][^]*[^.]\.$/)
    expect(meta.description).not.toMatch(/\. [A-Z]/)
    expect(meta.advice).toMatch(/^\p{Lu}[^]{19,}[.?]$/u)
  })

  test.each(Object.entries(meta.messages))('says in %s what was seen and what is wanted', (_, message) => {
    // One placeholder alone passes on the words of the parser.
    expect(message).toMatch(/^Unexpected .+, expected .*[^.\s]$|^\{\w+\}$/)
    expect(message.split('`').length % 2, 'backticks in pairs').toBe(1)
  })

  test('never softens as a document matures', () => {
    const order: Readonly<Record<Level, number>> = { off: 0, warn: 1, error: 2 }
    const [draft, review, published] = meta.levels.map((level) => order[level])
    expect([draft, review, published]).toEqual([draft, review, published].toSorted())
    if (meta.mandatory) expect(meta.levels).toEqual(['error', 'error', 'error'])
    const scheduled = meta.scheduledLevels?.map((level) => order[level])
    expect(scheduled).toEqual(scheduled?.toSorted())
  })

  test('applies to something', () => {
    expect(meta.appliesTo.length).toBeGreaterThan(0)
  })

  test('describes its options', () => {
    expectDescribedOptions(rule)
  })

  test('has its three files', () => {
    const missing = ['rule.ts', 'rule.test.ts', 'rule.md'].filter((name) => !existsSync(join(folder, id, name)))
    expect(missing).toEqual([])
  })

  describe('rule.md', () => {
    const page = readPage(id)
    const { headings, examples, beside } = readRulePage(page, rule)

    test('has its sections and no other', () => {
      expect(headings).toEqual(['Why', 'Examples', 'When not to use it'])
      expect(page.trim(), 'an empty section').not.toMatch(/^## [^\n]+\n*(?:^## |(?![^]))/m)
    })

    test('shows what is wrong and what is right', () => {
      expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(['invalid', 'valid']))
    })

    test.each(examples)('$name', (example) => {
      if (isLibraryRule(rule)) return expectExample(rule, example, { beside })
      if (example.kind === 'valid') return expectValid(rule, example)
      const findings = lintCase(rule, example, markedSource(example))
      expect(findings.map(({ line, message }) => `${line}: ${message}`)).toHaveLength(1)
    })
  })
})

function readPage(id: string): string {
  const path = join(folder, id, 'rule.md')
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : ''
}

function expectDescribedOptions({ meta }: AnyRule): void {
  const schema = meta.options?.(z)
  if (!schema) return expect(Object.keys(meta.defaultOptions), 'options without a schema').toEqual([])

  expect(schema, 'options are an object').toBeInstanceOf(z.ZodObject)
  if (!(schema instanceof z.ZodObject)) return
  expect(Object.keys(schema.shape).toSorted()).toEqual(Object.keys(meta.defaultOptions).toSorted())
  expect(schema.safeParse(meta.defaultOptions).error?.issues).toBeUndefined()
  const undescribed = Object.entries(schema.shape).filter(([, option]) => !z.globalRegistry.get(option)?.description)
  expect(undescribed.map(([name]) => name)).toEqual([])
}

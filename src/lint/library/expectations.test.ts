import { expect, test } from 'vitest'
import { factsOfPath } from '#model/facts/of-path'
import type { RuleProblem } from '../rule.ts'
import { expectExample, expectOne, expectRepetition, expectSilence } from './expectations.ts'
import { defineLibraryRule, type LibraryRule } from './rule.ts'
import type { InvalidLibraryCase } from './test-case.ts'

/** Reports each relation at its id. */
const rule: LibraryRule = defineLibraryRule({
  id: 'library-relation',
  meta: {
    category: 'library',
    levels: ['warn', 'warn', 'error'],
    description: 'Disallow relations.',
    messages: { relation: 'Unexpected relation to `{id}`, expected none' },
    advice: 'Stand alone.',
    reads: 'library',
    appliesTo: ['postmortem'],
    defaultOptions: {},
  },
  *check({ facts }) {
    for (const { id } of facts.relations) yield { messageId: 'relation', span: id.span, data: { id: id.text } }
  },
})

const a = 'postmortems/2026-03-02-a'
const b = 'postmortems/2026-03-02-b'
const marked = { frontmatter: { related: [{ id: '«other»', as: 'similar-to' }] } }
const right: InvalidLibraryCase = { name: 'a relation', messageId: 'relation', files: { [a]: marked, [b]: {} } }

function faulty(change: Partial<RuleProblem>): LibraryRule {
  return {
    ...rule,
    *check(context) {
      for (const problem of rule.check(context)) yield { ...problem, ...change }
    },
  }
}

test('a right rule with right cases passes', () => {
  expectOne(rule, { ...right, data: { id: 'other' } })
  expectOne(faulty({ span: { start: 0, end: 3 } }), { ...right, opening: a })
  expectOne(faulty({ atMost: 'warn' }), { ...right, severity: 'warn' })
  expectSilence(rule, { name: 'no relation', files: { [a]: {}, [b]: {} } })
  expectRepetition(rule, [factsOfPath('content/postmortems/a.mdx')])
})

const faults: readonly (readonly [name: string, rule: LibraryRule, each: InvalidLibraryCase, says: RegExp])[] = [
  ['silence', rule, { ...right, files: { [a]: {} } }, /Unexpected silence/],
  ['two findings', rule, { ...right, files: { [a]: marked, [b]: marked } }, /expected exactly one finding/],
  ['another message', faulty({ messageId: 'other' }), right, /to be 'relation'/],
  ['a placeholder without a value', faulty({ data: {} }), right, /placeholders without a value/],
  ['another place', faulty({ span: { start: 0, end: 3 } }), right, /place/],
  ['another file', rule, { ...right, opening: b }, /place/],
  ['another level', faulty({ atMost: 'warn' }), right, /to be 'error'/],
  ['a suggestion nobody announced', faulty({ expected: ['x'] }), right, /meta\.suggestions/],
  ['a fix', faulty({ fix: [{ span: { start: 0, end: 3 }, text: '' }] }), right, /fixes nothing/],
  [
    'a title of another document',
    faulty({ data: { id: 'The index was rebuilt from an old export' } }),
    { ...right, files: { [a]: marked, [b]: { frontmatter: { title: 'The index was rebuilt from an old export' } } } },
    /title/,
  ],
]

test.each(faults)('sees %s', (_, broken, each, says) => {
  expect(() => expectOne(broken, each)).toThrow(says)
})

test('sees a false alarm', () => {
  expect(() => expectSilence(rule, right)).toThrow(/relation to `other`.*expected silence/)
})

test('sees a rule whose result depends on the order of the documents', () => {
  let first = ''
  const drifting: LibraryRule = {
    ...rule,
    *check({ facts }) {
      first ||= facts.path
      yield { messageId: 'relation', span: facts.opening, data: { id: String((first += '.').length) } }
    },
  }
  expect(() => expectSilence(drifting, right)).toThrow('to deeply equal')
})

test('runs an example of a page among the others of that page', () => {
  const example = { kind: 'invalid', name: 'example', document: true, path: `content/${a}.mdx` } as const
  const beside = { [`content/${b}.mdx`]: '---\ntitle: B\n---\n' }
  const source = '---\ntitle: A\nrelated: [{id: b, as: similar-to}]\n---\n'
  expectExample(rule, { ...example, mdx: source }, { beside })
  expectExample(rule, { ...example, kind: 'valid', mdx: '---\ntitle: A\n---\n' }, { beside })
  expect(() => expectExample(rule, { ...example, mdx: 'Text' }, { beside })).toThrow('silence')
})

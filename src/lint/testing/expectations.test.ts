import { expect, test } from 'vitest'
import type { RuleProblem } from '../rule.ts'
import { expectInvalid, expectSurvival, expectValid } from './expectations.ts'
import type { InvalidCase } from './test-case.ts'
import { wordRule } from './word-rule.ts'

const rule = wordRule('structure-word', 'FOO', { fixable: true, suggestions: true })
const right: InvalidCase = { name: 'a word', messageId: 'word', mdx: 'The «FOO» failed.' }

/** The rule with something changed in each of its problems. */
function faulty(change: Partial<RuleProblem> | ((problem: RuleProblem) => Partial<RuleProblem>)) {
  return {
    ...rule,
    *check(context: Parameters<typeof rule.check>[0]) {
      for (const problem of rule.check(context)) {
        yield { ...problem, ...(typeof change === 'function' ? change(problem) : change) }
      }
    },
  }
}

/** A fix that writes a text, at the place or beside it. */
function fixed(text: string, beside = 0) {
  return faulty(({ span }) => ({ fix: [{ span: { start: span.start - beside, end: span.end }, text }] }))
}

test('a right rule with right cases passes', () => {
  expectInvalid(rule, right)
  expectInvalid(rule, { ...right, section: 'Root cause', frontmatter: { severity: 'SEV4' }, data: { word: 'FOO' } })
  expectInvalid(rule, { ...right, mdx: 'Text.', frontmatter: { title: 'A «FOO»' } })
  expectInvalid(rule, { ...right, mdx: 'FOO', place: 'FOO' })
  expectInvalid(rule, { ...right, document: true, format: 'md', mdx: '«FOO»' })
  expectInvalid(fixed('BAR'), { ...right, output: 'The BAR failed.' })
  expectInvalid(faulty({ expected: ['BAR', 'BAZ'] }), { ...right, output: 'The BAR failed.' })
  expectInvalid(faulty({ atMost: 'warn' }), { ...right, severity: 'warn' })
  expectValid(rule, { name: 'another word', mdx: 'The «bar» failed.' })
})

const faults: readonly (readonly [
  name: string,
  rule: Parameters<typeof expectInvalid>[0],
  each: InvalidCase,
  says: RegExp,
])[] = [
  ['silence', rule, { ...right, mdx: 'The «bar» failed.' }, /Unexpected silence/],
  ['two findings', rule, { ...right, mdx: 'The «FOO» and FOO.' }, /expected exactly one finding/],
  ['another message', faulty({ messageId: 'other' }), right, /to be 'word'/],
  ['a placeholder without a value', faulty({ data: {} }), right, /placeholders without a value/],
  ['an undefined value', faulty({ data: { word: 'undefined' } }), right, /a value is missing/],
  ['a value that the message lacks', rule, { ...right, data: { word: 'BAR' } }, /to contain 'BAR'/],
  ['another place', faulty({ span: { start: 0, end: 3 } }), right, /place/],
  ['no mark', rule, { ...right, mdx: 'The FOO failed.' }, /one mark/],
  ['another level', faulty({ atMost: 'warn' }), right, /to be 'error'/],
  ['another output', fixed('BAR'), { ...right, output: 'The BAZ failed.' }, /to be '---/],
  ['a fix without output', fixed('BAR'), right, /needs an `output`/],
  ['a fix that changes more', fixed('xBAR', 1), { ...right, output: 'ThexBAR failed.' }, /start of an edit/],
  ['a fix that does nothing', fixed('FOO'), { ...right, output: 'The FOO failed.' }, /changes something/],
  ['a fix that never settles', fixed('xFOO'), { ...right, output: 'The xFOO failed.' }, /settles/],
  [
    'a fix nobody announced',
    { ...fixed('BAR'), meta: { ...rule.meta, fixable: false } },
    { ...right, output: 'The BAR failed.' },
    /meta\.fixable/,
  ],
  [
    'a suggestion nobody announced',
    { ...faulty({ expected: ['BAR'] }), meta: { ...rule.meta, suggestions: false } },
    { ...right, output: 'The BAR failed.' },
    /meta\.suggestions/,
  ],
]

test.each(faults)('sees %s', (_, broken, each, says) => {
  expect(() => expectInvalid(broken, each)).toThrow(says)
})

test('sees a false alarm', () => {
  expect(() => expectValid(rule, { name: 'wrong', mdx: 'The FOO failed.' })).toThrow(/1\d?:5|expected silence/)
})

test('sees a rule that throws, and one that does not repeat itself', () => {
  const throwing = { ...rule, check: () => expect.fail('planted') }
  expect(() => expectSurvival(throwing, '', 'a.mdx')).toThrow('planted')

  let count = 0
  const drifting = {
    ...rule,
    check: () => [{ messageId: 'word', span: { start: 0, end: 0 }, data: { word: count++ } }],
  }
  expect(() => expectSurvival(drifting, '', 'a.mdx')).toThrow('to deeply equal')
})

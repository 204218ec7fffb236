import { expect, test } from 'vitest'
import pair from '../guide/pair.json' with { type: 'json' }
import { pairNotes } from '../guide/pair-notes.ts'
import { countFindings, toTutorial } from './pair.ts'

const finding = (from: number, to: number) => ({ rule: 'r', severity: 'error', message: 'm', line: 3, from, to })
const marksOf = (text: string, ...findings: ReturnType<typeof finding>[]) =>
  toTutorial([{ kind: 'impact', title: 'Impact', bad: { from: 3, lines: [text], findings } }])[0]?.bad?.[0]?.pieces.map(
    (piece) => (piece.marked ? `«${piece.text}»` : piece.text),
  )

test.each([
  ['one', 'a bug', [finding(2, 5)], ['a ', '«bug»']],
  ['two that overlap', 'a big bug', [finding(2, 9), finding(6, 9)], ['a ', '«big »', '«bug»']],
  ['the whole line', 'a bug', [finding(0, 5)], ['a bug']],
  ['one that goes on below', 'a bug', [finding(2, 99)], ['a ', '«bug»']],
  ['none', 'a bug', [], ['a bug']],
])('a line marks %s', (_name, text, findings, expected) => {
  expect(marksOf(text, ...findings)).toEqual(expected)
})

test('every section of the pair has a note, and the bad version shows most rules', () => {
  expect(pair.map(({ kind }) => kind).filter((kind) => !pairNotes[kind])).toEqual([])
  expect(countFindings(pair).rules).toBeGreaterThanOrEqual(45)
})

test('what looks like an address or a secret is masked', () => {
  expect(JSON.stringify(pair)).not.toMatch(/@[a-z]+\.com|password is \w{4}/)
})

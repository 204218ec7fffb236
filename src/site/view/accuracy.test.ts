import { expect, test } from 'vitest'
import type { AccuracyRecord } from '../accuracy-record.ts'
import { toAccuracySets, toReadingRows, toRuleAccuracy, toShare } from './accuracy.ts'

test.each([
  [10, 10, '100.0 %', '72–100'],
  [0, 10, '0.0 %', '0–28'],
  [2, 4, '2 of 4', undefined],
  [0, 0, 'none there', undefined],
])('%i of %i', (hits, total, text, interval) => {
  expect(toShare(hits, total)).toMatchObject({ text, ...(interval && { interval }) })
})

const record: AccuracyRecord = {
  rules: { blame: ['wording-blame'], 'vague-action': ['action-vague', 'action-be-careful'] },
  sets: {
    own: {
      about: 'Ours.',
      sentences: 40,
      clean: 20,
      cleanFlagged: 1,
      counts: [
        { label: 'blame', hit: 9, false: 1, missed: 3 },
        { label: 'vague-action', hit: 0, false: 0, missed: 0 },
      ],
    },
  },
  corpora: {},
}

test('a set has a row for each label and one for all', () => {
  const [set] = toAccuracySets(record)
  expect(set).toMatchObject({ title: 'Sentences that ship with Afterword', flagged: { text: '5.0 %' } })
  expect(set?.rows.map(({ label }) => label)).toEqual(['Blame'])
  expect(set?.absent).toEqual(['Vague action'])
  expect(set?.all).toMatchObject({ right: 9, wrong: 1, missed: 3, precision: { text: '90.0 %' } })
})

test.each([
  ['wording-blame', 1],
  ['action-vague', 0],
  ['timeline-utc', 0],
])('%s has %i rows of its own', (rule, rows) => {
  expect(toRuleAccuracy(record, rule)).toHaveLength(rows)
})

test('a row for each rule whose findings were read', () => {
  const read = { fired: 90, documents: 60, read: 20, accepted: 18, rejected: 'A zone in a title.' }
  const readings = { about: '', drawing: '', accepting: '', rules: { 'timeline-utc': read } }
  expect(toReadingRows({ ...record, readings })).toMatchObject([
    { rule: 'timeline-utc', accepted: { hits: 18, total: 20, text: '90.0 %' }, fired: 90, documents: 60 },
  ])
  expect(toReadingRows(record)).toEqual([])
})

import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const known = ['wording-blame', 'cause-vague', 'rules']

test.each([
  { word: 'wording-blam', meant: 'wording-blame' },
  { word: 'Cause-Vague', meant: 'cause-vague' },
  { word: 'rule', meant: 'rules' },
  { word: 'zebra', meant: undefined },
  { word: 'x'.repeat(100_000), meant: undefined },
])('$meant', ({ word, meant }) => {
  expect(nearest(word, known)).toBe(meant)
})

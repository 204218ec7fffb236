import { expect, test } from 'vitest'
import { textWidth } from './measure.ts'

const regular = { size: 14, weight: 400 } as const

test.each([
  ['nothing', '', 0],
  ['Latin', 'Evaluation', 68.3],
  ['Greek from another subset', 'αβγ', 25.7],
  ['a letter of a system font', '応', 14],
  ['an emoji, a surrogate pair', '🔥', 19.2],
  ['a combining mark, no width', 'e\u0301', 8.2],
])('measures %s', (_, text, width) => {
  expect(textWidth(text, regular)).toBeCloseTo(width, 0)
})

test('bold is wider than regular', () => {
  expect(textWidth('Impact starts', { size: 14, weight: 600 })).toBeGreaterThan(textWidth('Impact starts', regular))
})

test('tabular figures have one width', () => {
  const clock = { size: 14, weight: 600, tabular: true } as const
  expect(textWidth('11:11', clock)).toBe(textWidth('09:48', clock))
})

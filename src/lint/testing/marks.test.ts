import { expect, test } from 'vitest'
import { readMarks } from './marks.ts'

test('takes marks out and keeps their places', () => {
  expect(readMarks('a «b» c «»d')).toEqual({
    text: 'a b c d',
    spans: [
      { start: 2, end: 3 },
      { start: 6, end: 6 },
    ],
  })
})

test('leaves a lone mark alone', () => {
  expect(readMarks('a » b')).toEqual({ text: 'a » b', spans: [] })
})

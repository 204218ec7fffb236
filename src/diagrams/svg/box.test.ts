import { expect, test } from 'vitest'
import { outside, overlaps } from '../fixtures/geometry.ts'
import { textBox } from './box.ts'
import type { TextItem } from './scene.ts'

const text = (x: number, y: number, words = 'words'): TextItem => ({
  kind: 'text',
  x,
  y,
  lines: [words],
  style: 'body',
})

test.each([
  ['start', 10],
  ['middle', -10],
  ['end', -30],
] as const)('a text anchored at its %s', (anchor, left) => {
  expect(textBox({ ...text(10, 20), anchor }).left).toBeCloseTo(left, -1)
})

test('the checks of the geometry see what is planted', () => {
  expect(overlaps({ width: 200, height: 50, items: [text(10, 20), text(30, 24, 'others')] })).toEqual([
    'words | others',
  ])
  expect(overlaps({ width: 200, height: 50, items: [text(10, 20), text(10, 40)] })).toEqual([])
  expect(outside({ width: 40, height: 50, items: [text(10, 20)] })).toEqual(['words'])
  expect(outside({ left: -20, width: 100, height: 50, items: [text(-10, 20)] })).toEqual([])
})

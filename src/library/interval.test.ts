import { expect, test } from 'vitest'
import { wilson } from './interval.ts'

test.each([
  [0, 0, 0, 1],
  [10, 10, 0.722, 1],
  [0, 10, 0, 0.278],
  [81, 263, 0.255, 0.366],
])('%i of %i', (hits, total, low, high) => {
  const [from, to] = wilson(hits, total)
  expect(from).toBeCloseTo(low, 3)
  expect(to).toBeCloseTo(high, 3)
})

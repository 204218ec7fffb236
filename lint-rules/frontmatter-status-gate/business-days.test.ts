import { expect, test } from 'vitest'
import { businessDaysBetween } from './business-days.ts'

test.each([
  ['2026-03-02', '2026-03-02', 0],
  ['2026-03-02', '2026-03-03', 1],
  ['2026-03-06', '2026-03-09', 1],
  ['2026-03-02', '2026-03-16', 10],
  ['2026-03-07', '2026-03-08', 0],
  ['2026-03-10', '2026-03-02', 0],
])('from %s to %s are %i business days', (from, to, days) => {
  expect(businessDaysBetween(Date.parse(from), Date.parse(to))).toBe(days)
})

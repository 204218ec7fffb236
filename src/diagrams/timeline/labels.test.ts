import { expect, test } from 'vitest'
import { event } from '../fixtures/model.ts'
import { toEntries } from './entries.ts'
import { deltaLabel, duration, timeLabel } from './labels.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

test.each([
  [31_000, '31s'],
  [4 * minute, '4m'],
  [hour, '1h'],
  [5 * hour + 25 * minute, '5h 25m'],
  [day + 6 * hour, '1d 6h'],
  [41 * day + 3 * hour, '41d'],
])('a duration of %d ms is %s', (milliseconds, text) => {
  expect(duration(milliseconds)).toBe(text)
})

const entry = (time: string) => toEntries([event(time, undefined, 'x')], {})[0]

test.each([
  ['2026-03-02 14:02', false, '14:02'],
  ['2026-03-02 14:02:31', false, '14:02:31'],
  ['~2026-03-02 14:02', false, '~14:02'],
  ['2026-03-02', false, '—'],
  ['2026-03-02', true, '2026-03-02'],
  ['2026-03', true, '2026-03'],
  ['after lunch', false, 'after lunch'],
])('the time of %s is shown', (time, isDated, label) => {
  const known = entry(time)
  expect(known && timeLabel(known, isDated)).toBe(label)
})

test.each([
  ['minutes', '2026-03-02 14:02', '2026-03-02 15:07', '+1h 5m'],
  ['before', '2026-03-02 14:02', '2026-03-02 14:00', '−2m'],
  ['the origin itself', '2026-03-02 14:02', '2026-03-02 14:02', ''],
  ['days where no hour is known', '2026-03-02 23:00', '2026-03-04', '+2d'],
  ['nothing for a month', '2026-03-02', '2026-04', ''],
])('the distance in %s', (_, from, to, label) => {
  const known = entry(to)
  expect(known && deltaLabel(known, entry(from))).toBe(label)
})

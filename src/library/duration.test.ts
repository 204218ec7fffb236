import { describe, expect, test } from 'vitest'
import { durationBetween, explainDuration, formatDuration } from './duration.ts'
import type { When } from './entry.ts'

const instant = (raw: string): When => ({ raw, precision: 'instant', at: Date.parse(raw) })
const day = (raw: string): When => ({ raw, precision: 'day', at: Date.parse(raw) })
const month = (raw: string): When => ({ raw, precision: 'month', at: Date.parse(`${raw}-01`) })
const unknown: When = { raw: 'unknown', precision: 'unknown' }

describe('a duration is as precise as its ends', () => {
  test.each([
    ['two instants', instant('2026-03-02T09:14:00Z'), instant('2026-03-02T13:26:00Z'), '4 h 12 min'],
    ['the same instant', instant('2026-03-02T09:14:00Z'), instant('2026-03-02T09:14:00Z'), '0 min'],
    ['two days', day('2025-08-05'), day('2025-09-18'), 'about 44 days'],
    ['neighbouring days', day('2025-08-05'), day('2025-08-06'), 'under 2 days'],
    ['the same day', day('2025-08-05'), day('2025-08-05'), 'under 1 day'],
    ['an instant and a day', instant('2025-08-05T23:00:00Z'), day('2025-08-06'), 'about 1 day'],
    ['a day and its month', day('2025-08-05'), month('2025-08'), 'under 27 days'],
    ['a month and a day', month('2025-08'), day('2025-09-18'), '17–49 days'],
    ['months across a year', month('2024-12'), month('2025-02'), '31–90 days'],
    ['an unknown end', day('2025-08-05'), unknown, 'not known'],
    ['a missing end', day('2025-08-05'), undefined, 'not known'],
    ['an alert before the impact', instant('2026-03-02T13:05:00Z'), instant('2026-03-02T13:00:00Z'), '\u22125 min'],
    ['days in the wrong order', day('2026-03-09'), day('2026-03-02'), 'not known'],
  ] as const)('%s', (_name, from, to, expected) => {
    expect(formatDuration(durationBetween(from, to))).toBe(expected)
  })

  test.each([
    ['exact', instant('2026-03-02T09:00:00Z'), instant('2026-03-02T10:00:00Z'), undefined],
    [
      'before',
      instant('2026-03-02T13:05:00Z'),
      instant('2026-03-02T13:00:00Z'),
      'It came before the moment that is counted from',
    ],
    ['days', day('2025-08-05'), day('2025-09-18'), 'A date is known only to the day: 43 to 45 days'],
    ['at most', day('2025-08-05'), month('2025-08'), 'A date is known only to the month: at most 27 days'],
  ] as const)('says why it is not: %s', (_name, from, to, expected) => {
    expect(explainDuration(durationBetween(from, to))).toBe(expected)
  })
})

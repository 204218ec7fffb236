import { describe, expect, it } from 'vitest'
import { readMoment } from './moment.ts'

const span = { start: 0, end: 1 }

describe('readMoment', () => {
  it.each([
    ['2026-03-02T09:14:00Z', 'instant', '2026-03-02T09:14:00.000Z'],
    ['2026-03-02T09:14Z', 'instant', '2026-03-02T09:14:00.000Z'],
    ['2026-03-02T09:14:00.250Z', 'instant', '2026-03-02T09:14:00.250Z'],
    ['2026-03-02T10:14:00+01:00', 'instant', '2026-03-02T09:14:00.000Z'],
    ['2024-02-29', 'day', '2024-02-29T00:00:00.000Z'],
    ['2026-03', 'month', '2026-03-01T00:00:00.000Z'],
    [' 2026-03 ', 'month', '2026-03-01T00:00:00.000Z'],
  ])('reads %s as %s', (raw, precision, instant) => {
    expect(readMoment(raw, span)).toEqual({ raw, precision, at: Date.parse(instant), span })
  })

  it('keeps what is not known as unknown', () => {
    expect(readMoment('unknown', span)).toEqual({ raw: 'unknown', precision: 'unknown', span })
  })

  it.each([
    '',
    '08:30',
    '2026',
    '2026-3-2',
    '2026-02-29',
    '2026-13',
    '2026-04-31T00:00:00Z',
    '2026-03-02T24:00:00Z',
    '2026-03-02T09:60:00Z',
    '2026-03-02T09:14:00',
    '2026-03-02 09:14',
    '2026-03-02 10:14 CET',
    '2026-03-02T10:14:00+99:00',
    '0099-01-01',
    'yesterday',
    `2026-03-02T09:14:00.${'1'.repeat(100)}Z`,
  ])('does not read %s', (raw) => {
    expect(readMoment(raw, span)).toBeUndefined()
  })
})

import { expect, test } from 'vitest'
import { axisTicks } from './ticks.ts'

const segment = (start: string, end: string, from: number, to: number, isShortened = false) => ({
  start: Date.parse(start),
  end: Date.parse(end),
  from,
  to,
  isShortened,
})

test.each([
  ['hours', segment('2026-03-02T09:12Z', '2026-03-02T12:30Z', 0, 200), ['10:00', '11:00', '12:00']],
  [
    'a new day as its date',
    segment('2026-03-02T22:00Z', '2026-03-03T02:00Z', 0, 200),
    ['22:00', '23:00', '03-03', '01:00', '02:00'],
  ],
  ['days', segment('2026-03-02', '2026-03-05', 0, 200), ['03-02', '03-03', '03-04', '03-05']],
  ['months', segment('2026-01-15', '2026-06-15', 0, 250), ['2026-02', '2026-03', '2026-04', '2026-05', '2026-06']],
])('marks %s', (_, stretch, labels) => {
  expect(axisTicks([stretch], 44).map(({ label }) => label)).toEqual(labels)
})

test('leaves shortened gaps empty', () => {
  expect(axisTicks([segment('2026-03-02', '2026-03-05', 0, 200, true)], 44)).toEqual([])
})

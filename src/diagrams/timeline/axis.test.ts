import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutAxis } from './axis.ts'

const minute = 60_000
const hour = 60 * minute
const options = (times: readonly number[]) => ({
  from: 0,
  to: 400,
  step: 8,
  gap: 30,
  targets: times.map((_, index) => (times.length < 2 ? 0 : (index * 400) / (times.length - 1))),
  reach: Infinity,
})
const lay = (...times: readonly number[]) => layoutAxis(times, options(times))

test('is to scale', () => {
  expect(lay(0, hour, 4 * hour).positions).toEqual([0, 100, 400])
})

test('keeps neighbours apart', () => {
  expect(lay(0, 1, hour, 2 * hour, 3 * hour).positions[1]).toBe(8)
})

test('gives a long gap a small fixed share', () => {
  const { positions, segments } = lay(0, 10 * minute, 20 * minute, 30 * minute, 40 * minute, 50 * hour)
  expect(segments.map(({ isShortened }) => isShortened)).toEqual([false, false, false, false, true])
  expect((positions[5] ?? 0) - (positions[4] ?? 0)).toBe(30)
})

test('shortens no gap where all are long', () => {
  expect(lay(0, hour, 3 * hour).segments.some(({ isShortened }) => isShortened)).toBe(false)
})

test('a single time needs no axis', () => {
  expect(lay(5).positions).toEqual([0])
})

test('ascends and fills the room, whatever the times', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(1e12), { minLength: 2, maxLength: 120 }),
      fc.constantFrom(Infinity, 60),
      (raw, reach) => {
        const times = raw.toSorted((a, b) => a - b)
        const axis = layoutAxis(times, { ...options(times), reach })
        axis.positions.reduce((before, position) => {
          expect(position).toBeGreaterThanOrEqual(before - 1e-6)
          return position
        }, 0)
        if (reach === Infinity && times.at(-1) !== times[0]) expect(axis.positions.at(-1)).toBeCloseTo(400, 3)
      },
    ),
  )
})

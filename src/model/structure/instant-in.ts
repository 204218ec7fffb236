/** A time that stands alone, as an instant in UTC. */
import { readTime } from './written-time.ts'
import { offsetIn } from './zone.ts'

const DAY = 86_400_000
const MINUTE = 60_000

/**
 * `2026-03-02T09:14:00Z` for `2026-03-02 10:14 CET` or `2 March 2026, 10:14 am +01:00`. Nothing unless the text is one
 * exact time and no more, with its year and a zone that means one offset on that day.
 */
export function instantIn(text: string): string | undefined {
  if (text.length > 60) return undefined
  const written = readTime(text, 0, true)
  if (!written?.date || !written.clock || !written.zone || written.to < text.length) return undefined
  if (written.approximate || written.range) return undefined
  const { date, clock, zone } = written
  if (date.year === undefined || date.month === undefined || date.day === undefined) return undefined
  const offset = offsetIn(zone, date.month)
  if (offset === undefined) return undefined
  // A fraction of a second is exact already, and would be lost.
  if (!Number.isInteger(clock.seconds ?? 0)) return undefined
  const day = Math.floor(Date.UTC(date.year, date.month - 1, date.day) / DAY)
  const at = day * DAY + (clock.minutes - offset) * MINUTE + (clock.seconds ?? 0) * 1000
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}

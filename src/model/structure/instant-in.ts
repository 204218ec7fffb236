/** Times and days that stand alone, in the form that the format wants. */
import type { CalendarDate } from './date.ts'
import { readTime } from './written-time.ts'
import { offsetIn } from './zone.ts'

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
  const day = dayOf(date)
  if (day === undefined || date.month === undefined) return undefined
  const offset = offsetIn(zone, date.month)
  if (offset === undefined) return undefined
  // A fraction of a second is exact already, and would be lost.
  if (!Number.isInteger(clock.seconds ?? 0)) return undefined
  const at = day + (clock.minutes - offset) * MINUTE + (clock.seconds ?? 0) * 1000
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}

/** `2026-04-10` for `10 April 2026` or `Apr 10, 2026.`; nothing for a text that may mean another day, or says more. */
export function dayIn(text: string): string | undefined {
  const plain = text.replace(/\.$/, '').trim()
  if (plain.length > 40) return undefined
  const written = readTime(plain, 0, true)
  if (!written?.date || written.clock || written.zone || written.to < plain.length) return undefined
  const day = written.approximate || written.range ? undefined : dayOf(written.date)
  return day === undefined ? undefined : new Date(day).toISOString().slice(0, 10)
}

/** First millisecond of a day that is named in full. */
function dayOf({ year, month, day }: CalendarDate): number | undefined {
  return year === undefined || month === undefined || day === undefined ? undefined : Date.UTC(year, month - 1, day)
}

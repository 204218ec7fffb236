/** Time between two moments that may be known only to the day or the month. Nothing is guessed: a range stays one. */
import type { When } from './entry.ts'

export type Duration =
  | { readonly kind: 'exact'; readonly ms: number }
  | { readonly kind: 'range'; readonly min: number; readonly max: number; readonly grain: 'day' | 'month' }
  | { readonly kind: 'unknown' }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** From one moment to a later one; unknown when either is, or when they stand in the wrong order. */
export function durationBetween(from: When | undefined, to: When | undefined): Duration {
  if (from?.at === undefined || to?.at === undefined) return { kind: 'unknown' }
  if (from.precision === 'instant' && to.precision === 'instant') {
    return to.at < from.at ? { kind: 'unknown' } : { kind: 'exact', ms: to.at - from.at }
  }
  const min = Math.max(0, to.at - endOf(from, from.at))
  const max = endOf(to, to.at) - from.at
  const grain = from.precision === 'month' || to.precision === 'month' ? 'month' : 'day'
  return max <= 0 ? { kind: 'unknown' } : { kind: 'range', min, max, grain }
}

/** End of the stretch that a moment may mean. */
function endOf({ precision }: When, at: number): number {
  if (precision === 'day') return at + DAY
  if (precision !== 'month') return at
  const date = new Date(at)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
}

/** `4 h 12 min`, `about 24 days`, `under 1 day`, `not known`: short, and no more precise than its sources. */
export function formatDuration(duration: Duration): string {
  if (duration.kind === 'unknown') return 'not known'
  if (duration.kind === 'exact') return formatSpan(duration.ms)
  const { min, max, grain } = duration
  if (min === 0) return `under ${countDays(Math.ceil(max / DAY))}`
  if (grain === 'month') return `${Math.floor(min / DAY)}–${countDays(Math.ceil(max / DAY))}`
  return `about ${countDays(Math.round((min + max) / 2 / DAY))}`
}

/** Why a duration is not exact, for the reader who asks. */
export function explainDuration(duration: Duration): string | undefined {
  if (duration.kind !== 'range') return undefined
  const { min, max, grain } = duration
  const known = `A date is known only to the ${grain}`
  if (min === 0) return `${known}: at most ${formatSpan(max)}`
  return `${known}: ${Math.floor(min / DAY)} to ${countDays(Math.ceil(max / DAY))}`
}

/** The two largest units of a length of time. */
export function formatSpan(ms: number): string {
  if (ms < MINUTE) return ms === 0 ? '0 min' : `${Math.round(ms / 1000)} s`
  const days = Math.floor(ms / DAY)
  const hours = Math.floor((ms % DAY) / HOUR)
  const minutes = Math.round((ms % HOUR) / MINUTE)
  if (days > 0) return hours > 0 && days < 10 ? `${countDays(days)} ${hours} h` : countDays(days)
  if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`
  return `${minutes} min`
}

function countDays(count: number): string {
  return count === 1 ? '1 day' : `${count.toLocaleString('en')} days`
}

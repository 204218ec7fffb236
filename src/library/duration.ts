/** Time between two moments that may be known only to the day or the month. Nothing is guessed: a range stays one. */
import { formatDuration as formatExact } from '#model/derive'
import type { When } from './entry.ts'

export type Duration =
  /** Negative when the end came first, as an alert may come before the impact. */
  | { readonly kind: 'exact'; readonly ms: number }
  | { readonly kind: 'range'; readonly min: number; readonly max: number; readonly grain: 'day' | 'month' }
  | { readonly kind: 'unknown' }

const DAY = 24 * 60 * 60 * 1000

/** From one moment to another; unknown when either is, or when days that are not exact stand in the wrong order. */
export function durationBetween(from: When | undefined, to: When | undefined): Duration {
  if (from?.at === undefined || to?.at === undefined) return { kind: 'unknown' }
  if (from.precision === 'instant' && to.precision === 'instant') return { kind: 'exact', ms: to.at - from.at }
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
  if (duration.kind === 'exact') return duration.ms === 0 ? '0 min' : formatExact(duration.ms)
  const { min, max, grain } = duration
  if (min === 0) return `under ${countDays(Math.ceil(max / DAY))}`
  if (grain === 'month') return `${Math.floor(min / DAY)}–${countDays(Math.ceil(max / DAY))}`
  return `about ${countDays(Math.round((min + max) / 2 / DAY))}`
}

/** Why a duration is not exact, or not positive, for the reader who asks. */
export function explainDuration(duration: Duration): string | undefined {
  if (duration.kind === 'exact') return duration.ms < 0 ? 'It came before the moment that is counted from' : undefined
  if (duration.kind === 'unknown') return undefined
  const { min, max, grain } = duration
  const known = `A date is known only to the ${grain}`
  const most = countDays(Math.ceil(max / DAY))
  return min === 0 ? `${known}: at most ${most}` : `${known}: ${Math.floor(min / DAY)} to ${most}`
}

function countDays(count: number): string {
  return count === 1 ? '1 day' : `${count.toLocaleString('en')} days`
}

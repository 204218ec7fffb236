/** Points in time as frontmatter writes them. */
import type { Moment } from './frontmatter-types.ts'
import type { Span } from './span.ts'

const shape = /^(\d{4})-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2}))?)?$/

/**
 * Read `2026-03-02T09:14:00Z`, `2026-03-02`, `2026-03` or `unknown`; anything else, and a date that no calendar has,
 * is `undefined`. An offset (`+01:00`) fixes an instant too; `raw` keeps it for rules that want UTC.
 */
export function readMoment(raw: string, span: Span): Moment | undefined {
  const text = raw.trim()
  if (text === 'unknown') return { raw, precision: 'unknown', span }
  const match = text.length <= 40 ? shape.exec(text) : null
  if (!match) return undefined
  const [, year, month, day, hour, minute, second = '0', fraction = '', zone] = match
  const date = utcDate(Number(year), Number(month), day === undefined ? 1 : Number(day))
  if (date === undefined) return undefined
  if (day === undefined) return { raw, precision: 'month', at: date, span }
  if (hour === undefined) return { raw, precision: 'day', at: date, span }
  const offset = zoneMinutes(zone ?? 'Z')
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || offset === undefined) return undefined
  const time =
    ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 +
    Math.floor(Number(`0.${fraction || '0'}`) * 1000)
  return { raw, precision: 'instant', at: date + time - offset * 60_000, span }
}

/** Midnight UTC of a date that exists. */
function utcDate(year: number, month: number, day: number): number | undefined {
  const at = Date.UTC(year, month - 1, day)
  const date = new Date(at)
  // `Date.UTC` rolls 31 April over into May and takes years below 100 for those of 1900.
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? at : undefined
}

function zoneMinutes(zone: string): number | undefined {
  if (zone === 'Z') return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(4, 6))
  if (hours > 14 || minutes > 59) return undefined
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

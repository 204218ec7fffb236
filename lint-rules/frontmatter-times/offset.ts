import type { Moment } from '#model/frontmatter-types'
import type { Span } from '#model/span'

/** The instant in UTC, if the time is written with the offset of another zone. */
export function inUtc({ raw, at, precision }: Moment): string | undefined {
  const offset = /[+-]\d{2}:\d{2}$/.exec(raw.trim())?.[0]
  if (precision !== 'instant' || at === undefined || offset === undefined || /[+-]00:00/.test(offset)) return undefined
  return new Date(at).toISOString().replace('.000Z', 'Z')
}

/** The time without the quotation marks that YAML may have around it. */
export function placeOf({ raw, span }: Moment, source: string): Span {
  const from = source.slice(span.start, span.end).indexOf(raw)
  return from < 0 ? span : { start: span.start + from, end: span.start + from + raw.length }
}

import type { Edit } from '#lint/rule'
import type { ParsedDocument } from '#model/document'
import type { Span } from '#model/span'
import { convertible, printInstant } from '#model/structure/print-timeline'
import { printEventTime } from '#model/structure/print-timeline-row'
import type { TimelineEvent } from '#model/structure-types'

/** The edit that writes the time of a row as an instant in UTC. */
export function toInstant(event: TimelineEvent): Edit {
  return { span: event.time.span, text: printInstant(event) }
}

/** The edit that writes a 12-hour time in UTC as an instant, or as a clock of 24 hours where the row names no day. */
export function onDayClock(event: TimelineEvent): Edit {
  if (event.day === 'written') return toInstant(event)
  // Without a header or note that says so, the row itself must go on naming the zone.
  const zone = event.zoneFrom ? '' : ' UTC'
  return { span: event.time.span, text: `${printEventTime(event) ?? event.time.text}${zone}` }
}

/**
 * The place where a zone is stated for several rows, and the edits that make it UTC in one go: the statement and every
 * row that rests on it. No edits unless all of these can be converted, for a half of them would be wrong.
 */
export function inUtc(
  { timeline: { events }, source }: ParsedDocument,
  place: Span,
  zone: string,
): { readonly span: Span; readonly fix?: readonly Edit[] } {
  const rows = events.filter(({ zoneFrom }) => zoneFrom?.start === place.start)
  const isConvertible = convertible(events)
  const isPlain = source.slice(place.start, place.end) === zone && standsAlone(place, source)
  if (!isPlain || !rows.every(isConvertible)) return { span: place }
  return { span: place, fix: [{ span: place, text: 'UTC' }, ...rows.map(toInstant)] }
}

/** `Time (CET)`, `All times in CET.`, `## Timeline, CET`: words that are true of another zone as well. */
const before =
  /(?:^|[|.]\s)[\s#>*_(]*(?:all (?:the )?times?(?: are| is)?(?: given| listed| shown| stated)?(?: in| as)?|(?:date (?:and|&|\/) )?times?(?:tamps?)?(?: in| as)?|time ?zone(?: is)?|timeline)[\s:,([*_\u2013\u2014-]*$/i
const after = /^[\s.:;)\]*_]*(?:\||$)/

/** The name of the zone is all that the statement says: no place, no second name. */
function standsAlone({ start, end }: Span, source: string): boolean {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  const lineEnd = source.indexOf('\n', end)
  const [head, tail] = [source.slice(lineStart, start), source.slice(end, lineEnd === -1 ? undefined : lineEnd)]
  return before.test(head.slice(-200)) && after.test(tail.slice(0, 200))
}

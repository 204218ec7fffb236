import type { Edit } from '#lint/rule'
import type { ParsedDocument } from '#model/document'
import type { Span } from '#model/span'
import { convertible, printInstant } from '#model/structure/print-timeline'
import type { TimelineEvent } from '#model/structure-types'

/** The edit that writes the time of a row as an instant in UTC. */
export function toInstant(event: TimelineEvent): Edit {
  return { span: event.time.span, text: printInstant(event) }
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
  const isPlain = source.slice(place.start, place.end) === zone
  if (!isPlain || !rows.every(isConvertible)) return { span: place }
  return { span: place, fix: [{ span: place, text: 'UTC' }, ...rows.map(toInstant)] }
}

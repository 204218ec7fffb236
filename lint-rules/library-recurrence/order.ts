/** Which of two incidents is compared with which. */
import type { DocumentFacts } from '#model/facts-types'
import { mayName } from '#model/facts/audience'
import { readMoment } from '#model/moment'

/** When an incident began as far as is known: its start, its detection, or the day in its id. */
export function beganAt({ id, meta }: DocumentFacts): number | undefined {
  return meta.started?.at ?? meta.detected?.at ?? readMoment(id.slice(0, 10), { start: 0, end: 0 })?.at
}

/** Earlier ones first; of two that began together, by path, so that the order is always the same. */
export function byBeginning(a: DocumentFacts, b: DocumentFacts): number {
  return (beganAt(a) ?? Infinity) - (beganAt(b) ?? Infinity) || (a.path < b.path ? -1 : Number(a.path > b.path))
}

/** An incident that has been looked into; a declaration is still under way, and an unread file tells nothing. */
export function isAnalysed({ collection, meta, unread }: DocumentFacts): boolean {
  return collection === 'postmortems' && meta.status !== 'declared' && !unread
}

/**
 * Whether one document is asked about its likeness to another: the later one is, unless its readers must not learn of
 * the earlier one, which is asked then.
 */
export function isAsked(one: DocumentFacts, other: DocumentFacts): boolean {
  if (!mayName(one, other)) return false
  return byBeginning(other, one) < 0 || !mayName(other, one)
}

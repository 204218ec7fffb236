/** The rows of a timeline in order of time. */
import type { Span } from '#model/span'
import type { Timeline, TimelineEvent } from '#model/structure-types'
import type { Rewrite } from './print-timeline.ts'

/**
 * What each row that moves is replaced with: the row that belongs there, as it is written; rows of one instant keep
 * their order. Nothing unless the rows stand in one table and each names its own day and clock: a row that takes its
 * day from the one above would become another event elsewhere. A row that is early by half a day or more has a wrong
 * date more often than a wrong place, and only a person can tell.
 */
export function sortTimeline({ form, events }: Timeline, source: string): readonly Rewrite[] | undefined {
  if (form !== 'table' || !events.every(hasOwnInstant) || mayHaveWrongDate(events)) return undefined
  if (!areRowsOfOneTable(events, source)) return undefined
  const sorted = events.toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0))
  return events.flatMap(({ span }, index) => {
    const moved = sorted[index]?.span ?? span
    return moved.start === span.start ? [] : [{ span, text: source.slice(moved.start, moved.end) }]
  })
}

function hasOwnInstant({ at, precision, day }: TimelineEvent): boolean {
  return (
    at !== undefined && (day === 'written' || day === 'column') && (precision === 'minute' || precision === 'second')
  )
}

const halfDay = 43_200_000

function mayHaveWrongDate(events: readonly TimelineEvent[]): boolean {
  let latest = -Infinity
  return events.some(({ at = 0 }) => {
    latest = Math.max(latest, at)
    return latest - at >= halfDay
  })
}

function areRowsOfOneTable(events: readonly TimelineEvent[], source: string): boolean {
  let above: Span | undefined
  for (const { span } of events) {
    if (above && !/^[ \t]*\r?\n[ \t]*$/.test(source.slice(above.end, span.start))) return false
    above = span
  }
  return true
}

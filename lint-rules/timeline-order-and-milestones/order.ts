import type { ParsedDocument } from '#model/document'
import { longestRun } from '#model/longest-run'
import type { Span } from '#model/span'
import type { TimelineEvent } from '#model/structure-types'
import { granularity } from './granularity.ts'

export interface Misplaced {
  readonly event: TimelineEvent
  /** `` after `11:20` ``: the row with which it collides. */
  readonly place: string
}

/** The events below each heading of a timeline; both stand in the order of the document. */
export function partsOf({
  sections,
  timeline,
}: ParsedDocument): ReadonlyMap<Span | undefined, readonly TimelineEvent[]> {
  const headings = sections.flatMap(({ kind, heading }) => (kind === 'timeline' ? heading : []))
  let index = 0
  return Map.groupBy(timeline.events, ({ span }) => {
    while ((headings[index]?.start ?? Infinity) <= span.start) index++
    return headings[index - 1]
  })
}

/** The fewest rows whose move brings a timeline in order: one late row is one finding, not all rows after it. */
export function outsideOrder(events: readonly TimelineEvent[]): readonly Misplaced[] {
  const clocked = events.filter(({ at, precision }) => {
    return at !== undefined && (precision === 'minute' || precision === 'second')
  })
  const run = longestRun(clocked.map(({ at = 0 }) => at))
  const kept = clocked.filter((_, index) => run.has(index))
  const out: Misplaced[] = []
  let index = 0
  for (const event of events) {
    const [latest, next] = [kept[index - 1], kept[index]]
    if (event === next) index++
    // A date without a time may be any moment of its day: only a whole day too early is out of order.
    else if (isBefore(event, latest)) out.push({ event, place: `after \`${shown(latest)}\`` })
    else if (isBefore(next, event)) out.push({ event, place: `before \`${shown(next)}\`` })
  }
  return out
}

function isBefore(event: TimelineEvent | undefined, other: TimelineEvent | undefined): boolean {
  if (event?.at === undefined || other?.at === undefined) return false
  return event.at + granularity(event) <= other.at
}

function shown(event: TimelineEvent | undefined): string {
  return event?.time.text.trim().slice(0, 60) ?? ''
}

/** A timeline in another form as the canonical table; what cannot be told exactly so is left as it is. */
import type { Span } from '#model/span'
import type { Timeline, TimelineEvent } from '#model/structure-types'
import { markdownSpan } from './markdown-slice.ts'
import { formatEventTime, printTimelineRow, timelineHead } from './print-timeline-row.ts'

/** A stretch of the source and what is to stand there. */
export interface Rewrite {
  readonly span: Span
  readonly text: string
}

/**
 * The table for a timeline of items or lines. Nothing unless every word of it is a time, an event or a mark between
 * them, every time is certain, and no note about a zone would be left behind as a lie.
 */
export function printTimeline({ form, events, span }: Timeline, source: string): Rewrite | undefined {
  if (!span || (form !== 'bullets' && form !== 'lines')) return undefined
  // What is indented may belong to an item above.
  if (!/^\n?$/.test(source.charAt(span.start - 1)) || holdsMore(events, span, source)) return undefined
  const isConvertible = convertible(events)
  const rows = events.map((event) =>
    (event.zone === undefined || isConvertible(event)) && isWhole(event, source)
      ? printTimelineRow(event, source)
      : undefined,
  )
  if (rows.length === 0 || !rows.every((row) => row !== undefined)) return undefined
  const newline = source.includes('\r\n') ? '\r\n' : '\n'
  const table = [...timelineHead.split('\n'), ...rows].join(newline)
  return { span, text: `${openingBlank(source, span, newline)}${table}${closingBlank(source, span, newline)}` }
}

/** Which of the events may be told in UTC one by one: `2026-03-02T09:14:00Z` for `10:14 CET`. */
export function convertible(events: readonly TimelineEvent[]): (event: TimelineEvent) => boolean {
  // Clocks that run backwards may have passed midnight.
  const isOrdered = areInOrder(events)
  const isCertain = (event: TimelineEvent) => hasExactTime(event) && (event.day === 'written' || isOrdered)
  // A row without a day takes that of the row above, which conversion may move over midnight: all of them, or none.
  const isSafe = events.every(
    (event) => hasOwnDay(event) || (event.zone !== undefined && isCertain(event)) || !/\d/.test(event.time.text),
  )
  return (event) => (event.zone === undefined ? hasExactTime(event) : isSafe && isCertain(event))
}

function hasOwnDay({ day }: TimelineEvent): boolean {
  return day === 'written' || day === 'column'
}

function areInOrder(events: readonly TimelineEvent[]): boolean {
  const instants = events.flatMap(({ at }) => at ?? [])
  return instants.every((at, index) => at >= (instants[index - 1] ?? at))
}

/** The time of an event in UTC, with seconds, as no header can be misread. */
export function printInstant({ at = 0, approximate }: TimelineEvent): string {
  return formatEventTime(at, 'second', approximate)
}

function hasExactTime({ at, precision, range, day, zone, time, event }: TimelineEvent): boolean {
  const isExact = precision === 'minute' || precision === 'second'
  // A fraction of a second would be lost.
  if (at === undefined || at % 1000 !== 0 || !isExact || range || !isAlone(time.text)) return false
  // `10:14 – 09:50 deploy found`: after another clock this one may end a range.
  if (/^\d{1,2}[:.]\d\d/.test(event.text)) return false
  // The day that the incident began is one of UTC; which one it was there is a guess.
  // Beside a date in a column of its own, an instant would name the day twice.
  return day === 'written' || day === 'carried' || (day === 'assumed' && zone === undefined)
}

/** Nothing but a time: no aside, which may say more. */
function isAlone(text: string): boolean {
  return !/[()[\]\n]/.test(text.replace(/^[[(]|[\])]$/g, ''))
}

/** Something stands between the events that is none. */
function holdsMore(events: readonly TimelineEvent[], span: Span, source: string): boolean {
  let from = span.start
  for (const event of events) {
    if (event.span.start < from || /[^\s\\]/.test(source.slice(from, event.span.start))) return true
    from = event.span.end
  }
  return /[^\s\\]/.test(source.slice(from, span.end))
}

const lead = /^(?:[-*+]|\d{1,9}[.)])?\s*(?:\*\*|__|[*_`])?(?:(?:at|on)\s+)?$/i
const join = /^[\s:,.;|)\]>=\u2013\u2014\u2192*_`-]*$/

/** Time and event are all that the item says, in this order, and the event is one paragraph. */
function isWhole({ time, event, span, zoneFrom, zone }: TimelineEvent, source: string): boolean {
  if (event.text === '' || (zone !== undefined && zoneFrom) || !isAlone(time.text)) return false
  const text = markdownSpan(event.span, span, source)
  const [before, between, told, after] = [
    source.slice(span.start, time.span.start),
    source.slice(time.span.end, text.start),
    source.slice(text.start, text.end),
    source.slice(text.end, span.end),
  ]
  if (text.start < time.span.end || !lead.test(before) || !join.test(between) || after.trim() !== '') return false
  // Hard breaks, quotes and blank lines do not fit into a cell, and there `\|` is another letter than here.
  return !/(?: {2}|\\)\r?\n|\n[ \t]*(?:>|\r?\n)|\\\|/.test(told)
}

/** A table begins after a blank line; below a heading it needs none. */
function openingBlank(source: string, { start }: Span, newline: string): string {
  const lines = source.slice(0, start).split('\n')
  const above = lines.at(-2)?.trim() ?? ''
  return above === '' || above.startsWith('#') ? '' : newline
}

function closingBlank(source: string, { end }: Span, newline: string): string {
  const below = /^[ \t]*\r?\n([^\n]*)/.exec(source.slice(end))?.[1] ?? ''
  return below.trim() === '' ? '' : newline
}

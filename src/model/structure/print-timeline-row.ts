/** The canonical row of a timeline: what a fix writes for events in other forms, and what importers produce. */
import type { TimelineEvent } from '#model/structure-types'
import { endBeforeCitations } from './cited.ts'
import { isBalanced, markdownOf } from './markdown-slice.ts'

/** The head of the table that the rows belong to. */
export const timelineHead = '| Time (UTC) | Phase | Event | Source |\n|---|---|---|---|'

/** The cells of a row as Markdown. */
export interface TimelineCells {
  readonly time: string
  readonly phase?: string
  readonly event: string
  readonly source?: string
}

/** One row, on one line; bars in a cell are escaped. */
export function formatTimelineRow({ time, phase = '', event, source = '' }: TimelineCells): string {
  return `| ${[time, phase, event, source].map(toCell).join(' | ')} |`
}

/** `2026-03-02 09:14`, as precise as it is known; with seconds an ISO instant. */
export function formatEventTime(at: number, precision: TimelineEvent['precision'], approximate = false): string {
  const iso = new Date(at).toISOString()
  const lengths = { month: 7, day: 10, minute: 16, second: 19, unknown: 16 }
  const written = iso.slice(0, lengths[precision])
  const mark = approximate ? '~' : ''
  return precision === 'second' ? `${mark}${written}Z` : `${mark}${written.replace('T', ' ')}`
}

/**
 * The time of an event that was read, in UTC and with no more than is known: a row that takes its day from the rows
 * above goes on doing so. Nothing when its instant is not certain.
 */
export function printEventTime({ at, precision, approximate, day, zone, range }: TimelineEvent): string | undefined {
  if (at === undefined || at % 1000 !== 0 || precision === 'unknown' || range) return undefined
  const isExact = precision === 'minute' || precision === 'second'
  if (day === 'written' || (day === 'carried' && zone !== undefined)) {
    // A day of another zone is not one day of UTC.
    return isExact || zone === undefined ? formatEventTime(at, precision, approximate) : undefined
  }
  if (!isExact || zone !== undefined) return undefined
  const iso = new Date(at).toISOString()
  return `${approximate ? '~' : ''}${iso.slice(11, precision === 'second' ? 19 : 16)}`
}

/**
 * The canonical row of an event that was read; inline markup is kept. Nothing when the time is not certain or markup
 * runs across the parts.
 */
export function printTimelineRow(event: TimelineEvent, source: string): string | undefined {
  const time = printEventTime(event)
  const written = markdownOf(event.event.span, event.span, source)
  const text = written.slice(0, endBeforeCitations(written))
  if (time === undefined || !isBalanced(text) || !event.sources.every(isPrintable)) return undefined
  return formatTimelineRow({
    time,
    ...(event.phase && { phase: event.phase }),
    event: text,
    source: event.source ? markdownOf(event.source.span, event.span, source) : event.sources.map(toSource).join(', '),
  })
}

function toSource(source: string): string {
  return /^E\d{1,4}$/.test(source) ? source : `[link](${source})`
}

/** What is no id becomes the target of a link, where these letters would end or change it. */
function isPrintable(source: string): boolean {
  return !/[\s()<>|\\]/.test(source)
}

/** A bar that is not escaped would end the cell. */
function toCell(text: string): string {
  const escaped = text.replace(/\\.|\|/g, (match) => (match === '|' ? String.raw`\|` : match))
  return escaped
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim()
}

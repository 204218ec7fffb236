/** What both variants of a timeline need to know of its entries. */
import type { TimelineInput } from '../input.ts'
import { toEntries, type Entry } from './entries.ts'
import { calendarDate, deltaLabel, isTimed, timeLabel } from './labels.ts'

/** An entry with its labels. */
export interface Row {
  readonly entry: Entry
  readonly time: string
  readonly delta: string
  /** A date to print above the row: the first of its day. */
  readonly heading: string | undefined
  /** The first row of a run of rows of one phase. */
  readonly startsPhase: boolean
}

export interface Chart {
  readonly rows: readonly Row[]
  /** No entry has a time of day: dates stand in the column of times. */
  readonly isDated: boolean
  /** Events that are not drawn because there are too many. */
  readonly omitted: number
}

/** More rows make a picture that nobody reads; the table on the page has them all. */
const mostEvents = 120

/** The rows of a timeline. */
export function toChart({ events, milestones }: TimelineInput): Chart {
  const entries = toEntries(events.slice(0, mostEvents), milestones)
  const placed = entries.filter(({ at }) => at !== undefined)
  const isDated = !placed.some(isTimed)
  const origin = entries.find((entry) => entry.milestones.includes('started')) ?? placed[0]
  const timedDates = new Set(placed.filter(isTimed).map(({ at = 0 }) => calendarDate(at)))
  let date = ''
  let phaseName = ''
  const rows = entries.map((entry) => {
    const entryDate = entry.at === undefined ? date : calendarDate(entry.at, entry.precision)
    const heading = !isDated && entryDate !== date ? entryDate + (timedDates.has(entryDate) ? ' UTC' : '') : undefined
    const startsPhase = entry.phaseName !== '' && entry.phaseName !== phaseName
    date = entryDate
    phaseName = entry.phaseName
    return { entry, time: timeLabel(entry, isDated), delta: deltaLabel(entry, origin), heading, startsPhase }
  })
  return { rows, isDated, omitted: Math.max(0, events.length - mostEvents) }
}

/**
 * Times as authors write them: ISO instants, `2026-03-02 09:14`, `9:14 am`, `Jan 22, 2026 04:20`, `25-28 Aug`, ranges,
 * months. This module says what is written; which instant it means is decided with the rows around it.
 */
import { type Clock, readClock } from './clock.ts'
import { type CalendarDate, readDate, readMonthOrDate } from './date.ts'
import { matchAt } from './sticky.ts'
import { readZoneAfter, type Zone } from './zone.ts'

export interface WrittenTime {
  /** Range in the text, without what only separates it from the event. */
  readonly from: number
  readonly to: number
  readonly date?: CalendarDate
  readonly clock?: Clock
  readonly zone?: Zone
  /** `~`, “about”, “early March”. */
  readonly approximate: boolean
  /** The time is the start of a range. */
  readonly range: boolean
}

const approximate = String.raw`(?:[~\u2248\u223c]|\b(?:circa|ca\.?|c\.|approx\.?|approximately|around|about|roughly)\s)\s*`
const lead = new RegExp(String.raw`\s*(?:[[(]\s*)?(?:(?:at|on)\s+)?(${approximate})?`, 'iy')
/** `2018-07-08 ca. 18:30` */
const about = new RegExp(approximate, 'iy')
/** What may stand between a date and its clock. */
const join = /(?:T|,?\s+at\s+|\s*@\s*|\s*[,:]\s+|\s+[\u2013\u2014-]\s+|\s+)/iy
const blankJoin = /\s*,?\s+(?:on\s+)?/iy
const closing = /\s*(?:[~\u2248]|\(?(?:approx\.?|approximately|approximate)\b\)?)/iy
const closingBracket = /\s*[\])]/y

/** Read the time that a text begins with at `at`; `whole` allows forms that only a cell of their own can hold. */
export function readTime(text: string, at = 0, whole = false): WrittenTime | undefined {
  const start = matchAt(lead, text, at)
  const from = at + (start?.[0].length ?? 0)
  const first = readPoint(text, from, whole)
  if (!first) return undefined
  const opened = /[[(]/.test(start?.[0] ?? '')
  const closed = opened ? matchAt(closingBracket, text, first.to) : undefined
  const point = closed ? { ...first, to: first.to + closed[0].length } : first
  const second = readRangeEnd(text, point)
  const end = second?.to ?? point.to
  const tail = matchAt(closing, text, end)
  const zone = point.zone ?? second?.zone
  return {
    from: opened || start?.[1] !== undefined ? markAt(text, at, from) : from,
    to: end + (tail?.[0].length ?? 0),
    ...(point.date && { date: point.date }),
    ...(point.clock && { clock: withMeridiem(point.clock, second?.clock) }),
    ...(zone && { zone }),
    approximate: start?.[1] !== undefined || tail !== undefined || (point.date?.approximate ?? false),
    range: second !== undefined || (point.date?.range ?? false),
  }
}

/** The range begins at the mark of approximation or the bracket, not at blanks before it. */
function markAt(text: string, at: number, from: number): number {
  let start = at
  while (start < from && /\s/.test(text.charAt(start))) start++
  return start
}

interface Point {
  readonly from: number
  readonly to: number
  readonly date?: CalendarDate
  readonly clock?: Clock
  readonly zone?: Zone
}

function readPoint(text: string, at: number, whole: boolean): Point | undefined {
  const clock = readZonedClock(text, at, false)
  if (clock) return withDateAfter(text, clock)
  const date = readMonthOrDate(text, at, whole)
  if (!date) return undefined
  return withClockAfter(text, { from: at, to: date.to, date: date.date })
}

function readZonedClock(text: string, at: number, iso: boolean): Point | undefined {
  const read = readClock(text, at)
  if (!read) return undefined
  const zone = readZoneAfter(text, read.to, iso)
  return { from: at, to: zone?.to ?? read.to, clock: read.clock, ...(zone && { zone: zone.zone }) }
}

function withClockAfter(text: string, point: Point): Point {
  if (point.date?.day === undefined && !point.date?.unclear) return point
  const between = matchAt(join, text, point.to)
  if (!between) return point
  const mark = matchAt(about, text, point.to + between[0].length)
  const from = point.to + between[0].length + (mark?.[0].length ?? 0)
  const clock = readZonedClock(text, from, between[0].toUpperCase() === 'T')
  if (!clock) return point
  return { ...clock, from: point.from, date: mark ? { ...point.date, approximate: true } : point.date }
}

/** `22:30 UTC (Oct 29)`, `12:45 PM PST Saturday Oct 30th`, `12:48 (6:48 PDT)`. */
function withDateAfter(text: string, point: Point): Point {
  const bracket = matchAt(/\s*\(\s*/y, text, point.to)
  const from = point.to + (bracket ?? matchAt(blankJoin, text, point.to) ?? [''])[0].length
  if (from === point.to) return point
  const date = readDate(text, from)
  if (!bracket) return date ? { ...point, to: date.to, date: date.date } : point
  const inside = date ?? readZonedClock(text, from, false)
  const close = inside && matchAt(closingBracket, text, inside.to)
  if (!inside || !close) return point
  return { ...point, to: inside.to + close[0].length, ...(date && { date: date.date }) }
}

const dash = /\s*(?:[\u2013\u2014-]{1,2}|\u2192|->|\bto\b|\buntil\b|\btill\b)\s*/iy

/** The second half of a range has the parts of the first: a clock for a clock, a date for a date. */
function readRangeEnd(text: string, first: Point): Point | undefined {
  const between = matchAt(dash, text, first.to)
  if (!between) return undefined
  const from = first.to + between[0].length
  if (!first.clock) {
    const date = readDate(text, from)
    return date && !withClockAfter(text, { from, to: date.to, date: date.date }).clock
      ? { from, to: date.to, date: date.date }
      : undefined
  }
  const second = readZonedClock(text, from, false)
  if (second) return followsClock(first, second) || !/\s/.test(between[0]) ? second : undefined
  const date = readDate(text, from)
  if (!date) return undefined
  const dated = withClockAfter(text, { from, to: date.to, date: date.date })
  return dated.clock ? dated : undefined
}

/** `09:14 — 09:10 deploy found`: an earlier clock after a spaced dash opens the event, it does not end a range. */
function followsClock(first: Point, second: Point): boolean {
  return (second.clock?.minutes ?? 0) >= (first.clock?.minutes ?? 0)
}

/** `2:15 - 3:40 pm`: the half of the day belongs to both. */
function withMeridiem(clock: Clock, second: Clock | undefined): Clock {
  if (clock.twelveHour || !second?.twelveHour || clock.minutes >= 720) return clock
  const shifted = clock.minutes + (second.minutes >= 720 ? 720 : 0)
  return { ...clock, minutes: shifted <= second.minutes ? shifted : clock.minutes, twelveHour: true }
}

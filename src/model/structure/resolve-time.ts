/** From written times to instants: what a row leaves out comes from its column, the note and the rows before it. */
import { readMoment } from '#model/moment'
import type { TimelineEvent } from '#model/structure-types'
import type { CalendarDate } from './date.ts'
import type { WrittenTime } from './written-time.ts'
import { offsetIn, type Zone } from './zone.ts'

/** What the rows so far say about the next one. */
export interface Carry {
  /** The last known day, as days since the epoch. */
  readonly day?: number
  /** Minutes after midnight of the last row of that day; `hint` says that `day` is only the day the incident began. */
  readonly minutes?: number
  readonly hint?: boolean
  /** No row so far names its day. */
  readonly assumed?: boolean
  readonly year?: number
  /** Zone of the heading, the note or the column. */
  readonly zone?: Zone
}

export type ResolvedTime = Pick<
  TimelineEvent,
  'at' | 'precision' | 'approximate' | 'zone' | 'zoneFrom' | 'zoned' | 'twelveHour' | 'day' | 'range'
>

const DAY = 86_400_000
const MINUTE = 60_000

/**
 * Place a written time after the rows before it.
 *
 * A clock fixes an instant only with a day and a zone that means one offset; a day or month fixes the first
 * millisecond of its UTC day, and its precision says how much that is.
 */
export function resolveTime(
  written: WrittenTime,
  carry: Carry,
): { readonly time: ResolvedTime; readonly carry: Carry } {
  const { date, clock } = written
  const zone = written.zone ?? carry.zone
  const day = date ? dayOf(date, carry) : clock && carriedDay(clock.minutes, carry)
  const at = clock ? instantOf(day, clock, zone) : firstInstant(date, day, carry)
  const time: ResolvedTime = {
    ...(at !== undefined && { at }),
    precision: precisionOf(written),
    approximate: written.approximate,
    ...(zone && !zone.utc && { zone: zone.text }),
    ...(zone?.place && { zoneFrom: zone.place }),
    ...(at !== undefined && { day: dayFrom(date, carry) }),
    ...(written.range && { range: true }),
    zoned: zone !== undefined,
    twelveHour: clock?.twelveHour ?? false,
  }
  return { time, carry: carryOn(carry, date, day, clock?.minutes) }
}

/** Take the day of a heading or a line of its own (`_4/21/23_`) as that of the rows below it. */
export function withDate(carry: Carry, date: CalendarDate): Carry {
  return carryOn(carry, date, dayOf(date, carry))
}

/** The day an incident began, for a timeline that states none. */
export function carryFrom(started: unknown): Carry {
  const moment = typeof started === 'string' ? readMoment(started, { start: 0, end: 0 }) : undefined
  if (moment?.at === undefined) return {}
  const year = new Date(moment.at).getUTCFullYear()
  if (moment.precision === 'month') return { year }
  const day = Math.floor(moment.at / DAY)
  return {
    day,
    year,
    hint: true,
    assumed: true,
    ...(moment.precision === 'instant' && { minutes: (moment.at - day * DAY) / MINUTE }),
  }
}

function dayFrom(date: CalendarDate | undefined, { assumed = false }: Carry): 'written' | 'carried' | 'assumed' {
  if (date) return date.year === undefined ? 'carried' : 'written'
  return assumed ? 'assumed' : 'carried'
}

function precisionOf({ date, clock }: WrittenTime): TimelineEvent['precision'] {
  if (clock) return clock.seconds === undefined ? 'minute' : 'second'
  if (date?.unclear) return 'unknown'
  return date?.day === undefined ? 'month' : 'day'
}

function instantOf(day: number | undefined, clock: NonNullable<WrittenTime['clock']>, zone: Zone | undefined) {
  if (day === undefined || !zone) return undefined
  const offset = offsetIn(zone, new Date(day * DAY).getUTCMonth() + 1)
  if (offset === undefined) return undefined
  return day * DAY + (clock.minutes - offset) * MINUTE + Math.round((clock.seconds ?? 0) * 1000)
}

function firstInstant(date: CalendarDate | undefined, day: number | undefined, carry: Carry): number | undefined {
  if (day !== undefined) return day * DAY
  if (date?.month === undefined || date.day !== undefined) return undefined
  const year = date.year ?? carry.year
  return year === undefined ? undefined : Date.UTC(year, date.month - 1, 1)
}

/** A day without a year lies in the year that brings it nearest to the row before it. */
function dayOf(date: CalendarDate, carry: Carry): number | undefined {
  const { year, month, day } = date
  if (month === undefined || day === undefined) return undefined
  if (year !== undefined) return toDay(year, month, day)
  const near = carry.year
  if (near === undefined) return undefined
  const before = carry.day
  if (before === undefined) return toDay(near, month, day)
  const candidates = [near, near - 1, near + 1].map((each) => toDay(each, month, day))
  return candidates.reduce((best, each) => (Math.abs(each - before) < Math.abs(best - before) ? each : best))
}

/** The clock of a row without a date: the same day, or the next when the clock falls back by half a day or more. */
function carriedDay(minutes: number, carry: Carry): number | undefined {
  const { day, minutes: before, hint = false } = carry
  if (day === undefined || before === undefined) return day
  if (before - minutes >= 720) return day + 1
  // The first row may stand before an incident that began after midnight.
  return hint && minutes - before >= 1080 ? day - 1 : day
}

function carryOn(carry: Carry, date: CalendarDate | undefined, day: number | undefined, minutes?: number): Carry {
  const year = day === undefined ? (date?.year ?? carry.year) : new Date(day * DAY).getUTCFullYear()
  // A written date that could not be read hides the day before it: what follows must not be put there.
  const known = day ?? (date ? undefined : carry.day)
  return {
    ...(known !== undefined && { day: known }),
    ...(minutes !== undefined && { minutes }),
    ...(year !== undefined && { year }),
    ...(carry.zone && { zone: carry.zone }),
    ...(carry.assumed && !date && { assumed: true }),
  }
}

function toDay(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / DAY)
}

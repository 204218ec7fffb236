/** How times, dates and spans of time are written in a timeline. All of it is UTC. */
import { clip } from '../text/clean.ts'
import type { Entry, MilestoneKind } from './entries.ts'

const second = 1_000
const minute = 60_000
const hour = 3_600_000
const day = 86_400_000

/** Run-in heads of the rows that are milestones. */
export const milestoneNames: Readonly<Record<MilestoneKind, string>> = {
  started: 'Impact starts',
  detected: 'Detected',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
}

/** `14:02`, or `14:02:31` where seconds are known. */
export function clockTime(at: number, withSeconds = false): string {
  return new Date(at).toISOString().slice(11, withSeconds ? 19 : 16)
}

/** `2026-03-02`, or `2026-03` where only the month is known. */
export function calendarDate(at: number, precision: Entry['precision'] = 'day'): string {
  return new Date(at).toISOString().slice(0, precision === 'month' ? 7 : 10)
}

/** `31s`, `4m`, `5h 25m`, `1d 6h`, `41d`. */
export function duration(milliseconds: number): string {
  if (milliseconds < minute) return `${Math.round(milliseconds / second)}s`
  const minutes = Math.round(milliseconds / minute)
  if (minutes < 60) return `${minutes}m`
  if (minutes < 1_440) return two(Math.floor(minutes / 60), 'h', minutes % 60, 'm')
  const hours = Math.round(milliseconds / hour)
  if (hours < 24 * 14) return two(Math.floor(hours / 24), 'd', hours % 24, 'h')
  return `${Math.round(milliseconds / day)}d`
}

function two(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large}${largeUnit}` : `${large}${largeUnit} ${small}${smallUnit}`
}

/** Stands where a time would. */
export const unknownTime = '—'

/** What stands in the column of times. */
export function timeLabel(entry: Entry, isDated: boolean): string {
  const { at, precision, approximate, written } = entry
  const about = approximate ? '~' : ''
  if (at === undefined) return clip(written, 24) || unknownTime
  if (isDated) return about + calendarDate(at, precision)
  if (precision === 'minute' || precision === 'second') return about + clockTime(at, precision === 'second')
  return unknownTime
}

/** Time since the origin, signed; empty where it cannot be known. */
export function deltaLabel(entry: Entry, origin: Entry | undefined): string {
  const isBefore = (entry.at ?? 0) < (origin?.at ?? 0)
  const distance = origin ? distanceLabel(origin, entry) : ''
  return distance && `${isBefore ? '\u2212' : '+'}${distance}`
}

/** Time between two entries as exactly as it can be told: in days where an hour is missing, not at all for months. */
export function distanceLabel(a: Entry, b: Entry): string {
  if (a.at === undefined || b.at === undefined || a.precision === 'month' || b.precision === 'month') return ''
  const isExact = isTimed(a) && isTimed(b)
  const distance = isExact ? Math.abs(b.at - a.at) : Math.abs(Math.floor(b.at / day) - Math.floor(a.at / day)) * day
  return distance === 0 ? '' : duration(distance)
}

/** An hour and a minute are known. */
export function isTimed({ precision }: Entry): boolean {
  return precision === 'minute' || precision === 'second'
}

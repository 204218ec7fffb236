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

/** What stands in the column of times. */
export function timeLabel(entry: Entry, isDated: boolean): string {
  const { at, precision, approximate, written } = entry
  const about = approximate ? '~' : ''
  if (at === undefined) return clip(written, 16) || '—'
  if (isDated) return about + calendarDate(at, precision)
  if (precision === 'minute' || precision === 'second') return about + clockTime(at, precision === 'second')
  return '—'
}

/** Time since the origin, signed; empty where it cannot be known. */
export function deltaLabel(entry: Entry, origin: Entry | undefined): string {
  if (entry.at === undefined || origin?.at === undefined) return ''
  if (entry.precision === 'month' || origin.precision === 'month') return ''
  const isExact = isTimed(entry) && isTimed(origin)
  const distance = isExact ? entry.at - origin.at : (Math.floor(entry.at / day) - Math.floor(origin.at / day)) * day
  if (distance === 0) return ''
  return `${distance < 0 ? '\u2212' : '+'}${duration(Math.abs(distance))}`
}

/** An hour and a minute are known. */
export function isTimed({ precision }: Entry): boolean {
  return precision === 'minute' || precision === 'second'
}

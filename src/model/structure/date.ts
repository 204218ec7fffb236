/** Calendar dates: `2026-03-02`, `2 March 2026`, `Jan 22–26`, `4/21/23`, `early Aug 2025`. */
import { matchAt } from './sticky.ts'

export interface CalendarDate {
  readonly year?: number
  /** 1–12. */
  readonly month?: number
  /** Absent for a month. */
  readonly day?: number
  /** Two readings are possible (`03/04/2026`), or no such date exists (`2026-02-30`): no month and no day then. */
  readonly unclear?: boolean
  readonly approximate?: boolean
  /** The first day of several (`25–28 Aug`). */
  readonly range?: boolean
}

export interface DateMatch {
  readonly date: CalendarDate
  readonly to: number
}

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const ordinal = '(?:st|nd|rd|th)?'
const days = String.raw`(\d{1,2})(?!\d|:\d)${ordinal}(\s?[-\u2013\u2014]\s?\d{1,2}(?!\d|:\d)${ordinal})?`
const year = String.raw`(?:,?\s(\d{4})(?!\d))?`
const weekday = /(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+/iy
const iso = /(\d{4})([-/.])(\d{1,2})(?!\d)(?:\2(\d{1,2})(?!\d))?/y
const dayFirst = new RegExp(String.raw`${days}\.?\s(?:of\s)?${month}${year}`, 'iy')
const monthFirst = new RegExp(String.raw`${month}\s${days}${year}`, 'iy')
const numeric = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d:])/y
const monthAlone = new RegExp(
  String.raw`(early|mid|late|(?:start|beginning|middle|end) of)?[\s-]?${month}(?:,?\s(\d{4})(?!\d))?`,
  'iy',
)

/** Read a full date at an offset, a weekday before it allowed. */
export function readDate(text: string, at: number): DateMatch | undefined {
  const from = at + (matchAt(weekday, text, at)?.[0].length ?? 0)
  return readIso(text, from) ?? readDayFirst(text, from) ?? readMonthFirst(text, from) ?? readNumeric(text, from)
}

/** Read a date or a month; a month without year and qualifier only where it is the `whole` text. */
export function readMonthOrDate(text: string, at: number, whole: boolean): DateMatch | undefined {
  return readDate(text, at) ?? readMonth(text, at, whole)
}

function readIso(text: string, at: number): DateMatch | undefined {
  const match = matchAt(iso, text, at)
  if (!match) return undefined
  const [all, year, separator, month, day] = match
  if (day === undefined && separator === '.') return undefined
  const to = at + all.length
  if (Number(month) > 12 || Number(month) === 0) return undefined
  // `2026-03-HH` and the like: a placeholder, not a month.
  if (day === undefined && /[-/.\w]/.test(text.charAt(to))) return undefined
  return { date: checked(Number(year), Number(month), day === undefined ? undefined : Number(day)), to }
}

function readDayFirst(text: string, at: number): DateMatch | undefined {
  const match = matchAt(dayFirst, text, at)
  if (!match) return undefined
  const [all, day, range, name, year] = match
  return named(at + all.length, name, day, range, year)
}

function readMonthFirst(text: string, at: number): DateMatch | undefined {
  const match = matchAt(monthFirst, text, at)
  if (!match) return undefined
  const [all, name, day, range, year] = match
  return named(at + all.length, name, day, range, year)
}

function named(
  to: number,
  name: string | undefined,
  day: string | undefined,
  range?: string,
  year?: string,
): DateMatch {
  const date = checked(year === undefined ? undefined : Number(year), monthNumber(name ?? ''), Number(day))
  return { date: range === undefined ? date : { ...date, range: true }, to }
}

/** `4/21/23` can only be April; `03/04/2026` may be March or April. `02.03.2026` is day first. */
function readNumeric(text: string, at: number): DateMatch | undefined {
  const match = matchAt(numeric, text, at)
  if (!match) return undefined
  const [all, first, separator, second, digits = ''] = match
  const year = Number(digits) + (digits.length === 2 ? 2000 : 0)
  const [a, b] = [Number(first), Number(second)]
  const to = at + all.length
  if (a === 0 || b === 0 || (a > 12 && b > 12)) return undefined
  if (separator === '.' || a > 12) return { date: checked(year, b, a), to }
  if (b > 12 || a === b) return { date: checked(year, a, b), to }
  return { date: { year, unclear: true }, to }
}

function readMonth(text: string, at: number, whole: boolean): DateMatch | undefined {
  const match = matchAt(monthAlone, text, at)
  if (!match) return undefined
  const [all, qualifier, name = '', year] = match
  if (qualifier === undefined && /^[\s-]/.test(all)) return undefined
  const to = at + all.length
  if (qualifier === undefined && year === undefined && !(whole && text.slice(to).trim() === '')) return undefined
  const date = checked(year === undefined ? undefined : Number(year), monthNumber(name))
  return { date: qualifier === undefined ? date : { ...date, approximate: true }, to }
}

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function monthNumber(name: string): number {
  return names.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function checked(year: number | undefined, month: number, day?: number): CalendarDate {
  const known = year === undefined ? {} : { year }
  if (day === undefined) return { ...known, month }
  // Without a year, 29 February is possible.
  return day >= 1 && day <= daysIn(year ?? 2000, month) ? { ...known, month, day } : { ...known, unclear: true }
}

/** Number of days in a month (1–12). */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Clock times: `09:14`, `9:14:05`, `9.14 am`, `0914Z`. */
import { matchAt } from './sticky.ts'

export interface Clock {
  /** Minutes after midnight, 0–1440. */
  readonly minutes: number
  /** Seconds within the minute, with fractions; only where written. */
  readonly seconds?: number
  readonly twelveHour: boolean
}

export interface ClockMatch {
  readonly clock: Clock
  readonly to: number
}

const colon = /(\d{1,2}):([0-5]\d)(?::([0-5]\d(?:[.,]\d{1,9})?))?(?!\d|:\d)(?:\s?([ap])\.?\s?m\b\.?)?/iy
const meridiem = /(\d{1,2})(?:\.([0-5]\d))?\s?([ap])\.?\s?m\b\.?/iy
const compact = /([01]\d|2[0-3])([0-5]\d)(?=\s?(?:Z|UTC)\b)/y

/** Read a clock at an offset; an impossible one (`25:10`, `13 am`) is none. */
export function readClock(text: string, at: number): ClockMatch | undefined {
  const match = matchAt(colon, text, at)
  if (match) return toClock(match[0], at, match[1], match[2], match[3], match[4])
  const short = matchAt(meridiem, text, at)
  if (short && Number(short[1]) <= 12) return toClock(short[0], at, short[1], short[2], undefined, short[3])
  const digits = matchAt(compact, text, at)
  return digits ? toClock(digits[0], at, digits[1], digits[2]) : undefined
}

function toClock(
  written: string,
  at: number,
  hours = '0',
  minutes = '0',
  seconds?: string,
  half?: string,
): ClockMatch | undefined {
  const hour = toHour(Number(hours), half?.toLowerCase())
  const total = hour * 60 + Number(minutes)
  if (total > 1440 || (seconds !== undefined && total === 1440)) return undefined
  // A dot after `am` ends the sentence as often as the abbreviation; it is left outside unless `a.m.` is spelled so.
  const length = /[^.\s]m\.$/i.test(written) && !/[ap]\.\s?m\.$/i.test(written) ? written.length - 1 : written.length
  return {
    clock: {
      minutes: total,
      ...(seconds !== undefined && { seconds: Number(seconds.replace(',', '.')) }),
      twelveHour: half !== undefined,
    },
    to: at + length,
  }
}

/** `17:14 pm` is read as it was meant; `0 am` as midnight. */
function toHour(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour
  return (hour % 12) + (half === 'p' ? 12 : 0)
}

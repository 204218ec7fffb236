/** Moments as people read them, in UTC and no more precise than their source. */
import type { When } from '#library/entry'

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const minute = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
})

/** `18 Nov 2025, 11:20 UTC`, `5 Aug 2025`, `Aug 2025`, `not known`. */
export function formatWhen(when: When | undefined): string {
  if (when?.at === undefined) return 'not known'
  return when.precision === 'instant' ? `${minute.format(when.at)} UTC` : formatDay(when)
}

/** The day or the month, without a time. */
export function formatDay(when: When | undefined): string {
  if (when?.at === undefined) return 'date not known'
  return (when.precision === 'month' ? month : day).format(when.at)
}

/** Value of a `datetime` attribute. */
export function toMachineTime(when: When | undefined): string | undefined {
  if (when?.at === undefined) return undefined
  const iso = new Date(when.at).toISOString()
  return { instant: iso, day: iso.slice(0, 10), month: iso.slice(0, 7), unknown: undefined }[when.precision]
}

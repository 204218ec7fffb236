import type { parsePhoneNumberFromString as Parse } from 'libphonenumber-js'
import { lazyRequire } from '#lint/lazy-require'

/** The numbering plans cost tens of milliseconds to load, so they wait until a text holds something like a number. */
const plans = lazyRequire<{ parsePhoneNumberFromString: typeof Parse }>('libphonenumber-js/min')

/** Whether a number can exist under its country's numbering plan; a national one beside a word for it is believed. */
export function isPossiblePhoneNumber(text: string, isNorthAmerican: boolean): boolean {
  if (!text.startsWith('+') && !isNorthAmerican) {
    const digits = text.replace(/\D/g, '').length
    return digits >= 8 && digits <= (text.startsWith('00') ? 15 : 13)
  }
  return (
    plans()
      .parsePhoneNumberFromString(text, isNorthAmerican ? 'US' : undefined)
      ?.isPossible() ?? false
  )
}

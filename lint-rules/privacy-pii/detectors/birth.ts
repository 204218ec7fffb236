import type { Detection } from '../detection.ts'

const sign = /birth|born\b|\bdob\b|d\.o\.b/i
const date =
  /(?<=\b(?:dob|d\.o\.b\.|date of birth|birth ?date|birthday|born on|born)[:,]? {0,2}(?:is |was |the )?)(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]{2,8},? \d{4}|[A-Z][a-z]{2,8} \d{1,2},? \d{4})/gi

/** Dates of birth, beside a word for it. */
export function* findBirthDates(text: string): Generator<Detection> {
  if (!sign.test(text)) return
  for (const { 0: seen, index } of text.matchAll(date)) {
    // A default of the schema is nobody's.
    if (/^(?:1900|1970)-01-01$/.test(seen)) continue
    yield { kind: 'date of birth', start: index, length: seen.length, placeholder: '[[birth-date-1]]' }
  }
}

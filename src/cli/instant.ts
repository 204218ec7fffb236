import { printable } from '#report/printable'
import { UsageError } from './usage-error.ts'

/** A date alone is its first moment in UTC; a time needs its zone, so that no result depends on the machine's. */
const pattern = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

/** Epoch milliseconds of a flag. */
export function toInstant(text: string, flag = '--now'): number {
  const instant = pattern.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(instant)) {
    throw new UsageError(`${flag} expects an instant such as 2026-03-02T09:00:00Z, got \`${printable(text)}\``)
  }
  return instant
}

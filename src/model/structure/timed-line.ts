/** A line, item or heading that begins (or, for a short item, ends) with a time, and where its event text stands. */
import type { InlineText } from '#model/inline'
import type { TextAt } from '#model/structure-types'
import { textAt } from './block-text.ts'
import { type Carry, type ResolvedTime, resolveTime } from './resolve-time.ts'
import { readTime, type WrittenTime } from './written-time.ts'

export interface TimedLine {
  readonly time: TextAt
  readonly resolved: ResolvedTime
  /** Range of the event in the text. */
  readonly from: number
  readonly to: number
  readonly dateOnly: boolean
  /** What the line says about the rows below it. */
  readonly carry: Carry
}

/** Whether a text begins with a clock or a day. */
export function startsWithTime(text: string): boolean {
  return timeAt(text, 0) !== undefined
}

/** Read the line that begins at an offset of a block; its event goes up to `to`. */
export function readTimedLine(inline: InlineText, at: number, to: number, carry: Carry): TimedLine | undefined {
  const written = timeAt(inline.text, at)
  if (!written || written.to > to) return undefined
  return timedLine(inline, written, afterSeparators(inline.text, written.to, to), to, carry)
}

/** Read `Incident declared: 2022-03-10 11:48`: a full time at the end of a short item. */
export function readTrailingTime(inline: InlineText, carry: Carry): TimedLine | undefined {
  const text = inline.text.trimEnd()
  const from = text.length > LONGEST_ITEM ? -1 : text.search(/\d{4}-\d{2}-\d{2}[ T]\d{1,2}:\d{2}.{0,30}$/)
  const written = from < 3 ? undefined : readTime(text, from)
  if (!written?.clock || written.to < text.length) return undefined
  return timedLine(inline, written, 0, text.slice(0, from).replace(/[\s:,\u2013\u2014-]+$/, '').length, carry)
}

/** An item that ends with a time is a label with a value; longer ones are prose. */
const LONGEST_ITEM = 200

function timedLine(inline: InlineText, written: WrittenTime, from: number, to: number, before: Carry): TimedLine {
  const { time, carry } = resolveTime(written, before)
  return {
    time: textAt(inline, written.from, written.to),
    resolved: time,
    from,
    to,
    dateOnly: written.clock === undefined,
    carry,
  }
}

/** A month alone starts no line, nor does a number that goes on (`12:30pm-ish` does, `2026-03-02T` does not). */
function timeAt(text: string, at: number): WrittenTime | undefined {
  const written = readTime(text, at)
  if (!written || !(written.clock || written.date?.day !== undefined || written.date?.unclear)) return undefined
  return /[\w%]/.test(text.charAt(written.to)) ? undefined : written
}

const separators = /[\s:,.;|)\]>=\u2013\u2014\u2192-]/

function afterSeparators(text: string, at: number, to: number): number {
  let from = at
  while (from < to && separators.test(text.charAt(from))) from++
  return from
}

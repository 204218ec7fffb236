/**
 * Alignment of a parsed text value with the source that it was written as: escapes, character references, line
 * breaks with the prefix of the next line, dropped blanks. Both sides only move forward, so it is linear.
 */

/** A stretch of text and the source that it stands for; `exact` when both have one code unit per letter. */
export interface Piece {
  readonly at: number
  readonly start: number
  readonly end: number
  readonly exact: boolean
}

/** Receives plain text together with the source range it was written as. */
export interface TextSink {
  exact(text: string, start: number): void
  replaced(text: string, start: number, end: number): void
}

const escapable: Readonly<Record<TextMode, RegExp>> = { text: /[!-/:-@[-`{-~]/, code: /\|/ }
const reference = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y
/** Second letters of those named references that stand for two letters (`&NotEqualTilde;`, `&fjlig;`). */
const combining = new Set(['\u0331', '\u0333', '\u0338', '\u200A', '\u20D2', '\u20E5', '\uFE00', 'j'])

/** Text of a node, or the inside of a code span, where only the escaped pipe of a table cell is not itself. */
export type TextMode = 'text' | 'code'

/** Feed `value` to `sink`, letter by letter matched with `source.slice(start, end)`. */
export function alignText(
  value: string,
  source: string,
  start: number,
  end: number,
  sink: TextSink,
  mode: TextMode = 'text',
): void {
  if (end - start === value.length && !hasLineBreak(value) && source.startsWith(value, start)) {
    sink.exact(value, start)
    return
  }
  let j = 0
  let i = start
  /** First letter of the run that is the same on both sides; it ends at `j` and `i`. */
  let run = 0
  const flush = () => {
    if (j > run) sink.exact(value.slice(run, j), i - (j - run))
  }
  while (j < value.length) {
    const step = i < end ? stepAt(value, j, source, i, end, mode) : { text: value.length - j, source: 0, as: undefined }
    if (step.text === 1 && step.source === 1 && step.as === undefined) {
      j++
      i++
      continue
    }
    flush()
    if (step.text > 0) sink.replaced(step.as ?? value.slice(j, j + step.text), i, i + step.source)
    j += step.text
    i += step.source
    run = j
  }
  flush()
}

interface Step {
  /** Code units consumed of the value and of the source. */
  readonly text: number
  readonly source: number
  /** What a reader hears, where it differs from the value. */
  readonly as?: string | undefined
}

const same: Step = { text: 1, source: 1 }
const dropped: Step = { text: 0, source: 1 }

function stepAt(value: string, j: number, source: string, i: number, end: number, mode: TextMode): Step {
  const want = value.charAt(j)
  const seen = source.charAt(i)
  if (want === '\n' || want === '\r') return lineBreak(value, j, source, i, end, mode)
  if (seen === '\\' && source.charAt(i + 1) === want && escapable[mode].test(want) && i + 1 < end)
    return { text: 1, source: 2 }
  if (seen === '&' && mode === 'text') {
    const decoded = referenceAt(value, j, source, i, end)
    if (decoded) return decoded
  }
  if (seen === want) return same
  // The parser replaces what cannot stand in a text.
  if (want === '\uFFFD' && (seen === '\0' || isSurrogate(seen))) return same
  // A line break that the parser turned into a blank (inline code).
  if (want === ' ' && (seen === '\n' || seen === '\r')) return lineBreak(value, j, source, i, end, mode)
  return dropped
}

function referenceAt(value: string, j: number, source: string, i: number, end: number): Step | undefined {
  reference.lastIndex = i
  const written = reference.exec(source)?.[0]
  if (written === undefined || i + written.length > end) return undefined
  const want = value.charAt(j)
  if (want === '&')
    return /^&(?:amp|AMP|#0*38|#[xX]0*26);$/.test(written) ? { text: 1, source: written.length } : undefined
  const next = value.charAt(j + 1)
  const isPair = isSurrogate(want) && isSurrogate(next)
  const isTwo =
    isPair || (written.charAt(1) !== '#' && combining.has(next) && source.charAt(i + written.length) !== next)
  return { text: isTwo ? 2 : 1, source: written.length }
}

/** A soft break: blanks before it, itself, and the indentation and quote marks that begin the next line. */
function lineBreak(value: string, j: number, source: string, i: number, end: number, mode: TextMode): Step {
  const length = value.startsWith('\r\n', j) ? 2 : 1
  let at = skipBlanks(source, i, end)
  if (source.startsWith('\r\n', at)) at += 2
  else if (source.charAt(at) === '\n' || source.charAt(at) === '\r') at += 1
  else return { text: length, source: 0, as: ' ' }
  const prefix = skipPrefix(source, at, end)
  const written = source.charAt(prefix)
  // `\>` and `&gt;` begin the content; a bare `>` belongs to it only as far as the value says so.
  const kept =
    mode === 'text' && (written === '\\' || written === '&')
      ? 0
      : skipPrefix(value, j + length, value.length) - (j + length)
  return { text: length, source: Math.max(at, Math.min(prefix, end) - kept) - i, as: ' ' }
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at++
  return at
}

function skipPrefix(text: string, from: number, end: number): number {
  let at = from
  while (at < end && (text.charAt(at) === ' ' || text.charAt(at) === '\t' || text.charAt(at) === '>')) at++
  return at
}

function hasLineBreak(text: string): boolean {
  return text.includes('\n') || text.includes('\r')
}

function isSurrogate(letter: string): boolean {
  return letter >= '\uD800' && letter <= '\uDFFF'
}

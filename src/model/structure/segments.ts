/** `Text — Key: value — Key: value`: segments begin only where a known key and a colon follow a separator. */
import type { InlineText } from '#model/inline'
import type { ActionSegment } from '#model/structure-types'
import { isLineBreak, textAt } from './block-text.ts'

/** Keys of a grammar as written (lower case), and the name each stands for. */
export interface SegmentGrammar {
  readonly pattern: RegExp
  readonly names: ReadonlyMap<string, string>
  /** Names that are also read after a comma or full stop, because they occur so and mean nothing else there. */
  readonly sure: ReadonlySet<string>
}

export interface Segments {
  /** Where the text before the first segment ends. */
  readonly textEnd: number
  readonly segments: readonly ActionSegment[]
}

/** Build a grammar from its names and their other spellings. */
export function segmentGrammar(
  names: Readonly<Record<string, readonly string[]>>,
  sure: readonly string[],
): SegmentGrammar {
  const spellings = Object.entries(names).flatMap(([name, others]) =>
    [name, ...others].map((each) => [each, name] as const),
  )
  // Longer spellings first, so that `due date` is not read as `due`.
  const longest = spellings.map(([spelling]) => spelling).toSorted((a, b) => b.length - a.length)
  return {
    pattern: new RegExp(String.raw`\b(${longest.join('|')})\s?:`, 'gi'),
    names: new Map(spellings),
    sure: new Set(sure),
  }
}

interface Opening {
  readonly key: string
  readonly separator: string
  /** Offsets in the text: the separator, and the end of the colon. */
  readonly from: number
  readonly valueFrom: number
}

/** Read the segments of a block's text from an offset on. */
export function readSegments(inline: InlineText, source: string, from: number, grammar: SegmentGrammar): Segments {
  const openings = [...inline.masked.matchAll(grammar.pattern)].flatMap((match) => {
    if (match.index < from) return []
    const key = grammar.names.get((match[1] ?? '').toLowerCase()) ?? ''
    const before = separatorBefore(inline, source, match.index, from, grammar.sure.has(key))
    return before ? [{ key, ...before, valueFrom: match.index + match[0].length }] : []
  })
  return {
    textEnd: openings[0]?.from ?? inline.text.length,
    segments: openings.map((opening, index) => toSegment(inline, opening, openings[index + 1]?.from)),
  }
}

function toSegment(inline: InlineText, opening: Opening, next = inline.text.length): ActionSegment {
  const { key, separator, from, valueFrom } = opening
  const raw = textAt(inline, valueFrom, next)
  const bracketed = separator === '(' && raw.text.endsWith(')') && !raw.text.includes('(')
  const value = bracketed ? textAt(inline, valueFrom, inline.text.lastIndexOf(')', next - 1)) : raw
  const start = inline.spanOf(from, valueFrom)
  return { key, value, span: { start: start.start, end: Math.max(start.end, value.span.end) }, separator }
}

const dashes = /[\u2014\u2013\u2015]/
const lenient = /[,;.|(/\u00b7\u2022]/

/** What separates a key from the text before it, or nothing when the key is part of that text. */
function separatorBefore(inline: InlineText, source: string, at: number, from: number, sure: boolean) {
  const { text } = inline
  let end = at
  while (end > from && isBlank(text, end - 1)) end--
  if (end === from) return undefined
  const last = text.charAt(end - 1)
  if (dashes.test(last)) return { from: end - 1, separator: last }
  if (last === '-') return hyphens(text, end, from, end < at)
  const newLine = breaksLine(inline, source, end, at)
  if (sure && lenient.test(last) && !(newLine && last === '.')) return { from: end - 1, separator: last }
  return newLine ? { from: end, separator: '\n' } : undefined
}

/** A hyphen separates only between blanks; `--` and `---` count as one. */
function hyphens(text: string, end: number, from: number, blankAfter: boolean) {
  let start = end
  while (start > from && text.charAt(start - 1) === '-') start--
  const blankBefore = start === from || isBlank(text, start - 1)
  return blankAfter && blankBefore ? { from: start, separator: text.slice(start, end) } : undefined
}

function breaksLine(inline: InlineText, source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isLineBreak(inline, at, source)) return true
  return false
}

function isBlank(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at))
}

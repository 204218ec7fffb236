/** Line breaking by measured width. */
import { cleanText, clip } from './clean.ts'
import { textWidth, type Font } from './measure.ts'

/** How a text is broken. */
export interface WrapOptions {
  readonly font: Font
  readonly width: number
  /** Room taken at the start of the first line. */
  readonly indent?: number
  /** What does not fit is cut with an ellipsis. */
  readonly maxLines?: number
  /** Make the lines of equal length. Without it lines are filled, unless the last would be a short remainder. */
  readonly balance?: boolean
}

/** Something that stays together on a line. */
interface Piece {
  readonly text: string
  readonly width: number
  /** A space stands before it unless it starts a line. */
  readonly spaced: boolean
}

/** More than this is never shown in a diagram; the page has the whole text. */
const longest = 2_000
/** Scripts that put no space between words: Thai, Lao, Burmese, Khmer, Chinese and Japanese. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/
const clingsToPrevious = /^[\p{Pe}\p{Pf}\p{Po}\u30fc\u3005]/u
const clingsToNext = /[\p{Ps}\p{Pi}]$/u
/** Where an address, a path or an identifier may be broken: behind the letter. */
const soft = /(?<=[-/_.,:;=&?@+|])(?=\w)/

const words = new Intl.Segmenter('und', { granularity: 'word' })
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The lines of a text; at least one. */
export function wrapText(text: string, options: WrapOptions): string[] {
  const { font, width, indent = 0, maxLines = Infinity, balance = false } = options
  const cleaned = clip(cleanText(text), longest)
  if (textWidth(cleaned, font) <= width - indent) return [cleaned]
  const pieces = toPieces(cleaned, font, width)
  const space = textWidth(' ', font)
  const lines = fill(pieces, width, indent, space)
  if (lines.length > maxLines) return cut(lines.map(join), maxLines, font, width)
  if (lines.length === 1) return lines.map(join)
  const even = balance ? balanced(pieces, lines.length, width, indent, space) : withoutRemainder(pieces, lines, options)
  return even.map(join)
}

function toPieces(text: string, font: Font, width: number): Piece[] {
  const isUnspaced = unspaced.test(text)
  const pieces: Piece[] = []
  for (const word of text.split(' ')) {
    const wordWidth = textWidth(word, font)
    if (!isUnspaced && wordWidth <= width) pieces.push({ text: word, width: wordWidth, spaced: true })
    else pieces.push(...splitWord(word, font, width))
  }
  return pieces
}

/** The parts of a word that is too long or that is a whole sentence of a script without spaces. */
function splitWord(word: string, font: Font, width: number): Piece[] {
  const parts = unspaced.test(word) ? splitUnspaced(word) : [word]
  return parts
    .flatMap((part) => splitLong(part, font, width))
    .map((part, index) => ({ text: part, width: textWidth(part, font), spaced: index === 0 }))
}

/** Words of a script without spaces; punctuation stays with the word that it belongs to. */
function splitUnspaced(word: string): string[] {
  const parts: string[] = []
  for (const { segment } of words.segment(word)) {
    const previous = parts.at(-1)
    const clings = previous !== undefined && (clingsToPrevious.test(segment) || clingsToNext.test(previous))
    if (clings) parts[parts.length - 1] = previous + segment
    else parts.push(segment)
  }
  return parts
}

/** A word that is wider than a line, in parts: broken behind punctuation if that is enough, else anywhere. */
function splitLong(word: string, font: Font, width: number): string[] {
  if (textWidth(word, font) <= width) return [word]
  const parts: string[] = []
  for (const part of word.split(soft)) {
    const letters =
      textWidth(part, font) <= width ? [part] : Array.from(graphemes.segment(part), ({ segment }) => segment)
    for (const letter of letters) {
      const longer = (parts.at(-1) ?? '') + letter
      if (parts.length > 0 && textWidth(longer, font) <= width) parts[parts.length - 1] = longer
      else parts.push(letter)
    }
  }
  return parts
}

function fill(pieces: readonly Piece[], width: number, indent: number, space: number): Piece[][] {
  const lines: Piece[][] = [[]]
  let used = indent
  for (const piece of pieces) {
    const line = lines.at(-1)
    const before = line?.length && piece.spaced ? space : 0
    const empty = line?.length === 0 && (lines.length > 1 || indent === 0)
    if (line && (empty || used + before + piece.width <= width)) {
      line.push(piece)
      used += before + piece.width
    } else {
      lines.push([piece])
      used = piece.width
    }
  }
  return lines
}

function lineLength(line: readonly Piece[], space: number): number {
  return line.reduce((sum, piece, index) => sum + piece.width + (index > 0 && piece.spaced ? space : 0), 0)
}

/** A last line that is not a single short word, if a slightly narrower filling gives one. */
function withoutRemainder(
  pieces: readonly Piece[],
  lines: Piece[][],
  { font, width, indent = 0 }: WrapOptions,
): Piece[][] {
  const space = textWidth(' ', font)
  const isEven = (candidate: readonly Piece[][]): boolean => lineLength(candidate.at(-1) ?? [], space) > width * 0.2
  if (isEven(lines)) return lines
  for (const share of [0.95, 0.9, 0.85, 0.8, 0.75, 0.7]) {
    const narrower = fill(pieces, width * share, indent, space)
    if (narrower.length > lines.length) break
    if (isEven(narrower)) return narrower
  }
  return lines
}

/** The narrowest filling that needs no more lines. */
function balanced(pieces: readonly Piece[], count: number, width: number, indent: number, space: number): Piece[][] {
  let narrow = Math.max(...pieces.map((piece) => piece.width))
  let wide = width
  while (wide - narrow > 2) {
    const middle = (narrow + wide) / 2
    if (fill(pieces, middle, indent, space).length > count) narrow = middle
    else wide = middle
  }
  return fill(pieces, wide, indent, space)
}

function join(line: readonly Piece[]): string {
  return line.map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text)).join('')
}

function cut(lines: readonly string[], count: number, font: Font, width: number): string[] {
  const last = Array.from(graphemes.segment(lines[count - 1] ?? ''), ({ segment }) => segment)
  while (last.length > 0 && textWidth(`${last.join('')}…`, font) > width) last.pop()
  return [...lines.slice(0, count - 1), `${last.join('').replace(/[\s.,;:]+$/, '')}…`]
}

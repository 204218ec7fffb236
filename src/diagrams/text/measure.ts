/** Widths of text in the shipped typeface, without a browser and without the font file. */
import table from './font-metrics.json' with { type: 'json' }

/** A cut of the typeface that the table knows. */
export interface Font {
  readonly size: number
  readonly weight: 400 | 600
  /** Figures of one width, as `tabular-nums` draws them. */
  readonly tabular?: boolean
}

/** Letters that the typeface lacks come from a system font: drawn wider than most, so that text never overflows. */
const unknownWidth = 650
const fullWidth = 1000
const emojiWidth = 1370

const advances = { 400: toArray(table.weights[400]), 600: toArray(table.weights[600]) }

function toArray(runs: readonly (readonly number[])[]): Uint16Array {
  const [lastStart = 0, ...lastWidths] = runs.at(-1) ?? []
  const widths = new Uint16Array(lastStart + lastWidths.length)
  for (const [start = 0, ...run] of runs) widths.set(run, start)
  return widths
}

/** Width in pixels of one line of text; never less than what a browser draws, up to 4 % more where letters kern. */
export function textWidth(text: string, font: Font): number {
  const widths = advances[font.weight]
  const figure = font.tabular ? table.tabular[font.weight] : undefined
  let sum = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    const known = figure !== undefined && isTabular(unit) ? figure : widths[unit]
    if (known) {
      sum += known
      continue
    }
    const codePoint = text.codePointAt(index) ?? unit
    if (codePoint > 0xffff) index += 1
    sum += estimate(codePoint)
  }
  return (sum * font.size) / 1000
}

/** Digits, hyphen-minus and tilde. */
function isTabular(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || unit === 0x2d || unit === 0x7e
}

function estimate(codePoint: number): number {
  if (codePoint >= 0x300 && codePoint <= 0x36f) return 0 // Combining marks.
  if (codePoint >= 0x200b && codePoint <= 0x200f) return 0 // Joiners.
  if (codePoint >= 0x1f000 && codePoint <= 0x1ffff) return emojiWidth
  if (codePoint >= 0x2e80 && codePoint <= 0xd7ff) return fullWidth
  if (codePoint >= 0xf900 && codePoint <= 0xfaff) return fullWidth
  if (codePoint >= 0xff00 && codePoint <= 0xff60) return fullWidth
  if (codePoint >= 0x2190 && codePoint <= 0x2bff) return fullWidth // Arrows and symbols.
  return codePoint > 0xffff ? fullWidth : unknownWidth
}

/** A cause as a block of text: its own lines above a twig, its sub-causes below. */
import { number } from '../svg/print.ts'
import type { Item } from '../svg/scene.ts'
import { textStyles } from '../svg/text-style.ts'
import { textWidth } from '../text/measure.ts'
import { wrapText } from '../text/wrap.ts'
import type { Cause } from './bones.ts'

export interface Block {
  readonly lines: readonly string[]
  readonly subs: readonly { readonly lines: readonly string[]; readonly indent: number }[]
  readonly width: number
  /** Height of the lines above the twig. */
  readonly above: number
  /** Height of all. */
  readonly height: number
}

const { compact, small } = textStyles
const twigGap = 5
const subGap = 3
const dash = 10

/** Measure a cause in a column of text. */
export function toBlock(cause: Cause, width: number, balance = true): Block {
  const lines = wrapText(cause.text, { font: compact, width, maxLines: 7, balance })
  const subs = cause.subs.map(({ text, depth }) => {
    const indent = dash * (depth + 1)
    return { lines: wrapText(text, { font: small, width: width - indent, maxLines: 5 }), indent }
  })
  const above = lines.length * compact.lineHeight + twigGap
  const below = subs.reduce((sum, sub) => sum + sub.lines.length * small.lineHeight + subGap, 0)
  return {
    lines,
    subs,
    width: Math.max(
      ...lines.map((line) => textWidth(line, compact)),
      ...subs.flatMap((sub) => sub.lines.map((line) => sub.indent + textWidth(line, small))),
    ),
    above,
    height: above + below,
  }
}

/** The text of a block with its top left corner at a point; the twig is the caller's. */
export function drawBlock({ lines, subs, above }: Block, x: number, y: number): Item[] {
  const items: Item[] = [{ kind: 'text', x, y: y + 12, lines, style: 'compact' }]
  let top = y + above + subGap
  for (const sub of subs) {
    const left = x + sub.indent
    items.push(
      { kind: 'path', d: `M${number(left - 8)} ${number(top + 8)}h5`, classes: 'd-twig' },
      { kind: 'text', x: left, y: top + 12, lines: sub.lines, style: 'small', classes: 'd-quiet' },
    )
    top += sub.lines.length * small.lineHeight + subGap
  }
  return items
}

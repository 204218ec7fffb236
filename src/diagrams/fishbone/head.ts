/** The head of the fish: the effect in an arrow. */
import { number } from '../svg/print.ts'
import type { Item } from '../svg/scene.ts'
import { textStyles } from '../svg/text-style.ts'
import { wrapText } from '../text/wrap.ts'

export interface Head {
  readonly lines: readonly string[]
  readonly height: number
}

export const headWidth = 196
const point = 22
const padding = 16
const { head: style } = textStyles

/** Measure the effect. */
export function toHead(effect: string): Head {
  const lines = wrapText(effect, { font: style, width: headWidth - point - padding - 4, maxLines: 9, balance: true })
  return { lines, height: Math.max(64, lines.length * style.lineHeight + 30) }
}

/** The arrow with the middle of its back at a point. */
export function drawHead({ lines, height }: Head, x: number, y: number): Item[] {
  const [top, bottom, shoulder] = [number(y - height / 2), number(y + height / 2), number(x + headWidth - point)]
  const d = `M${number(x)} ${top}H${shoulder}L${number(x + headWidth)} ${number(y)}L${shoulder} ${bottom}H${number(x)}Z`
  const baseline = y - ((lines.length - 1) * style.lineHeight) / 2 + 5
  return [
    { kind: 'path', d, classes: 'd-head-frame' },
    { kind: 'text', x: x + padding, y: baseline, lines, style: 'head' },
  ]
}

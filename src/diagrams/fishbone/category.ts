/** The name of a category in its frame. */
import type { Item } from '../svg/scene.ts'
import { textStyles } from '../svg/text-style.ts'
import { textWidth } from '../text/measure.ts'
import { wrapText } from '../text/wrap.ts'

export interface Label {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

const { strong } = textStyles
const padding = 11

/** Measure a name that may take up to a width. */
export function toLabel(name: string, width: number): Label {
  const lines = wrapText(name, { font: strong, width: width - 2 * padding, maxLines: 3, balance: true })
  return {
    lines,
    width: Math.max(...lines.map((line) => textWidth(line, strong))) + 2 * padding,
    height: lines.length * strong.lineHeight + 8,
  }
}

/** The frame with its top left corner at a point. */
export function drawLabel({ lines, width, height }: Label, x: number, y: number): Item[] {
  return [
    { kind: 'rect', x, y, width, height, radius: 4, classes: 'd-category' },
    { kind: 'text', x: x + padding, y: y + 19, lines, style: 'strong' },
  ]
}

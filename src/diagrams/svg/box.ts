/** Where the text of a scene lies. */
import { textWidth } from '../text/measure.ts'
import type { Item, Run, TextItem } from './scene.ts'
import { textStyles } from './text-style.ts'

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Parts of a line above and below its baseline, in em: tall enough for every letter of the typeface. */
const above = 0.8
const below = 0.24

/** Width of one line. */
export function lineWidth(line: string | readonly Run[], item: Pick<TextItem, 'style'>): number {
  if (typeof line === 'string') return textWidth(line, textStyles[item.style])
  return line.reduce((sum, run) => sum + textWidth(run.text, textStyles[run.style ?? item.style]), 0)
}

/** The box of the ink of a text. */
export function textBox(item: TextItem): Box {
  const { size, lineHeight } = textStyles[item.style]
  const width = Math.max(0, ...item.lines.map((line) => lineWidth(line, item)))
  const shift = item.anchor === 'end' ? width : item.anchor === 'middle' ? width / 2 : 0
  return {
    left: item.x - shift,
    top: item.y - above * size,
    right: item.x - shift + width,
    bottom: item.y + (item.lines.length - 1) * lineHeight + below * size,
  }
}

/** Left edge of a text or a frame; lines do not count. */
export function leftEdge(item: Item): number {
  if (item.kind === 'text') return textBox(item).left
  return item.kind === 'rect' ? item.x : Infinity
}

/** Lower edge of a text; nothing else counts. */
export function bottomEdge(item: Item): number {
  return item.kind === 'text' ? textBox(item).bottom : -Infinity
}

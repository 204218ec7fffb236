/** What stands below a timeline: the meaning of its signs and how much was left out. */
import type { Item } from '../svg/scene.ts'
import { textStyles } from '../svg/text-style.ts'
import { textWidth } from '../text/measure.ts'
import type { Chart } from './chart.ts'
import { drawMark, keyOf } from './marks.ts'

const lineHeight = 20

/** The footer from `top` down; its bottom is that of the drawing. */
export function drawFooter(chart: Chart, left: number, top: number, right: number): { items: Item[]; bottom: number } {
  const items: Item[] = []
  let x = left
  let y = top + 24
  for (const [mark, meaning] of keyOf(chart.rows.map(({ entry }) => entry))) {
    const width = 14 + textWidth(meaning, textStyles.small)
    if (x > left && x + width > right) {
      x = left
      y += lineHeight
    }
    items.push(drawMark(mark, x + 5, y - 4, 'd-phase-none'), quiet(x + 16, y, meaning))
    x += width + 22
  }
  if (chart.omitted > 0) {
    if (items.length > 0) y += lineHeight
    items.push(quiet(left, y, `and ${chart.omitted} more events in the text`))
  }
  return { items, bottom: items.length > 0 ? y + 8 : top + 4 }
}

function quiet(x: number, y: number, text: string): Item {
  return { kind: 'text', x, y, lines: [text], style: 'small', classes: 'd-quiet' }
}

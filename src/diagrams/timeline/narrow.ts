/** The timeline for narrow containers: a strip to scale on top, a rail of phases beside the rows. */
import type { Item, Scene } from '../svg/scene.ts'
import { textStyles } from '../svg/text-style.ts'
import { textWidth } from '../text/measure.ts'
import type { Chart, Row } from './chart.ts'
import { drawFooter } from './footer.ts'
import { drawMark, markOf, phaseClass, timeClasses, timeStyle } from './marks.ts'
import { layoutRowText } from './row-text.ts'
import { drawStrip } from './strip.ts'

const width = 344
const railX = 8
const textX = 26
const rowGap = 14
const headingHeight = 34
const maxLines = 8

interface PlacedRow {
  readonly row: Row
  /** Where its heading begins. */
  readonly top: number
  readonly middle: number
  readonly items: readonly Item[]
}

/** Lay the chart out. */
export function layoutNarrow(chart: Chart): Scene {
  const strip = drawStrip(chart, width)
  const { placed, bottom } = placeRows(chart.rows, strip.bottom)
  const footer = drawFooter(chart, 2, bottom, width)
  return {
    width,
    height: footer.bottom,
    items: [
      ...strip.items,
      ...drawRail(placed, bottom),
      ...placed.map(({ row, middle }) => drawMark(markOf(row.entry), railX, middle, phaseClass(row.entry))),
      ...placed.flatMap(({ items }) => items),
      ...footer.items,
    ],
  }
}

function placeRows(rows: readonly Row[], top: number): { placed: PlacedRow[]; bottom: number } {
  let y = top
  const placed = rows.map((row) => {
    const start = y
    const items: Item[] = []
    if (row.heading !== undefined) {
      y += headingHeight
      items.push({ kind: 'text', x: textX, y: y - 10, lines: [row.heading], style: 'head' })
    }
    const baseline = y + 15
    const { lineHeight } = textStyles.body
    const text = layoutRowText(row.entry, { x: textX, y: baseline + lineHeight, width: width - textX, maxLines })
    items.push(...drawLabels(row, baseline), ...text.items)
    y += (text.lines + 1) * lineHeight + rowGap
    return { row, top: start, middle: baseline - 5, items }
  })
  return { placed, bottom: y - rowGap }
}

function drawLabels(row: Row, y: number): Item[] {
  const items: Item[] = [
    { kind: 'text', x: textX, y, lines: [row.time], style: timeStyle(row.entry), classes: timeClasses(row) },
  ]
  const deltaX = textX + textWidth(row.time, textStyles[timeStyle(row.entry)]) + 8
  if (row.delta) items.push({ kind: 'text', x: deltaX, y, lines: [row.delta], style: 'small', classes: 'd-quiet' })
  if (row.startsPhase) {
    const deltaEnd = deltaX + textWidth(row.delta, textStyles.small)
    const fits = width - deltaEnd - 12 > textWidth(row.entry.phaseName, textStyles.label)
    const name = fits ? row.entry.phaseName : `${row.entry.phaseName.slice(0, 12)}…`
    const classes = `d-phase ${phaseClass(row.entry)}`
    items.push({ kind: 'text', x: width, y, lines: [name], style: 'label', anchor: 'end', classes })
  }
  return items
}

/** One bar beside each run of rows of one phase. */
function drawRail(placed: readonly PlacedRow[], bottom: number): Item[] {
  const bars: Item[] = []
  let start = placed[0]
  for (const [index, { row }] of placed.entries()) {
    const next = placed[index + 1]
    if (next && next.row.entry.phaseName === row.entry.phaseName) continue
    const from = start?.middle ?? 0
    const to = next ? next.middle - 10 : bottom
    bars.push({
      kind: 'rect',
      x: railX - 2,
      y: from,
      width: 4,
      height: to - from,
      radius: 2,
      classes: `d-band ${phaseClass(row.entry)}`,
    })
    start = next
  }
  return bars
}

/** The timeline for wide containers: an axis to scale on the left, rows of text on the right, leaders between them. */
import { bottomEdge } from '../svg/box.ts'
import { number } from '../svg/print.ts'
import type { Item, Scene } from '../svg/scene.ts'
import { textStyles } from '../svg/text-style.ts'
import { textWidth } from '../text/measure.ts'
import { layoutAxis } from './axis.ts'
import { drawAxis } from './axis-drawing.ts'
import type { Chart, Row } from './chart.ts'
import { drawFooter } from './footer.ts'
import { drawMark, markOf, phaseClass, timeClasses, timeStyle } from './marks.ts'
import { layoutRowText } from './row-text.ts'
import { toStops, type Stop } from './stops.ts'

const width = 880
const bandX = 92
const bandWidth = 8
const leaderEnd = 144
const textX = 158
const gap = 14
const rowGap = 11
const headingHeight = 36
const maxLines = 5

interface Columns {
  readonly delta: number
  readonly phase: number
  readonly text: number
}

interface PlacedRow {
  readonly row: Row
  /** Middle of the first line: where its leader ends. */
  readonly middle: number
  readonly items: readonly Item[]
}

/** Lay the chart out. */
export function layoutWide(chart: Chart): Scene {
  const { placed, bottom } = placeRows(chart.rows, toColumns(chart.rows))
  const stops = toStops(placed)
  const targets = stops.map(({ first }) => first.middle)
  const axis = layoutAxis(
    stops.map(({ at }) => at),
    { from: targets[0] ?? 0, to: targets.at(-1) ?? 0, step: 9, gap: 34, targets, reach: 200 },
  )
  const footer = drawFooter(chart, textX, bottom, width)
  // Names of milestones that crowd at the end of the axis hang below it.
  const axisItems = drawAxis(stops, axis, { x: bandX, width: bandWidth })
  const left = stops.length > 1 ? 0 : leaderEnd - 12
  return {
    left,
    width: width - left,
    height: Math.max(footer.bottom, ...axisItems.map((item) => bottomEdge(item) + 4)),
    items: [
      ...axisItems,
      ...(stops.length > 1 ? stops.flatMap((stop, index) => drawLeader(stop, axis.positions[index] ?? 0)) : []),
      ...placed.flatMap(({ items }) => items),
      ...placed.map(({ row, middle }) => drawMark(markOf(row.entry), leaderEnd, middle, phaseClass(row.entry))),
      ...footer.items,
    ],
  }
}

function toColumns(rows: readonly Row[]): Columns {
  const widest = (texts: readonly string[], style: keyof typeof textStyles): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, textStyles[style])))
  const times = Math.max(0, ...rows.map(({ time, entry }) => textWidth(time, textStyles[timeStyle(entry)])))
  const deltas = widest(
    rows.map(({ delta }) => delta),
    'small',
  )
  const phases = widest(
    rows.map(({ entry }) => phaseLabel(entry.phaseName)),
    'label',
  )
  const delta = textX + times + 8
  const phase = deltas ? delta + deltas + gap : textX + times + gap
  return { delta, phase, text: phase + (phases && phases + gap) }
}

/** A phase that the author made up may be of any length. */
function phaseLabel(name: string): string {
  return name.length > 16 ? `${name.slice(0, 15)}…` : name
}

function placeRows(rows: readonly Row[], columns: Columns): { placed: PlacedRow[]; bottom: number } {
  let y = 4
  const placed = rows.map((row, index) => {
    const items: Item[] = []
    if (row.heading !== undefined) {
      y += index === 0 ? headingHeight - 10 : headingHeight
      items.push({ kind: 'text', x: textX, y: y - 8, lines: [row.heading], style: 'head' })
    }
    const baseline = y + 15
    const text = layoutRowText(row.entry, { x: columns.text, y: baseline, width: width - columns.text, maxLines })
    items.push(...drawLabels(row, columns, baseline), ...text.items)
    y += text.lines * textStyles.body.lineHeight + rowGap
    return { row, middle: baseline - 5, items }
  })
  return { placed, bottom: y }
}

function drawLabels(row: Row, columns: Columns, y: number): Item[] {
  const items: Item[] = [
    { kind: 'text', x: textX, y, lines: [row.time], style: timeStyle(row.entry), classes: timeClasses(row) },
  ]
  if (row.delta)
    items.push({ kind: 'text', x: columns.delta, y, lines: [row.delta], style: 'small', classes: 'd-quiet' })
  if (row.startsPhase)
    items.push({
      kind: 'text',
      x: columns.phase,
      y,
      lines: [phaseLabel(row.entry.phaseName)],
      style: 'label',
      classes: `d-phase ${phaseClass(row.entry)}`,
    })
  return items
}

/** From the axis to the first row of a stop, and on along its other rows. */
function drawLeader({ first, last }: Stop<PlacedRow>, y: number): Item[] {
  const start = bandX + bandWidth
  const bend = number((start + leaderEnd) / 2)
  const [from, to] = [number(y), number(first.middle)]
  const d = `M${number(start)} ${from}C${bend} ${from} ${bend} ${to} ${number(leaderEnd)} ${to}`
  const classes = phaseClass(first.row.entry)
  const leader: Item = { kind: 'path', d, classes: `d-leader ${classes}` }
  if (first === last) return [leader]
  return [
    leader,
    { kind: 'path', d: `M${number(leaderEnd)} ${to}V${number(last.middle)}`, classes: `d-leader ${classes}` },
  ]
}

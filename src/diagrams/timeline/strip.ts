/** The strip above the narrow timeline: the whole incident to scale in one line. */
import { number } from '../svg/print.ts'
import type { Item } from '../svg/scene.ts'
import { layoutAxis, type Axis } from './axis.ts'
import type { Chart, Row } from './chart.ts'
import { calendarDate, distanceLabel } from './labels.ts'
import { drawMark, phaseClass } from './marks.ts'

const bandY = 14
const bandHeight = 8

/** Draw the strip; nothing when fewer than two entries have a place in time. */
export function drawStrip({ rows }: Chart, width: number): { items: Item[]; bottom: number } {
  const placed = rows.filter(({ entry }) => entry.at !== undefined)
  const times = placed.map(({ entry }) => entry.at ?? 0)
  const total = (times.at(-1) ?? 0) - (times[0] ?? 0)
  if (total <= 0) return { items: [], bottom: 0 }
  const axis = layoutAxis(times, {
    from: 8,
    to: width - 8,
    step: 4,
    gap: 20,
    targets: times.map(() => 0),
    reach: Infinity,
  })
  return {
    items: [...drawBars(placed, axis, width), ...drawEvents(placed, axis), ...drawCaptions(placed, axis, width)],
    bottom: bandY + bandHeight + 34,
  }
}

function drawBars(rows: readonly Row[], axis: Axis, width: number): Item[] {
  const items: Item[] = []
  let from = 2
  for (const [index, { entry }] of rows.entries()) {
    const next = rows[index + 1]
    if (next && next.entry.phaseName === entry.phaseName) continue
    const to = next ? (axis.positions[index + 1] ?? from) - 1 : width - 2
    const classes = `d-band ${phaseClass(entry)}`
    items.push({ kind: 'rect', x: from, y: bandY, width: to - from, height: bandHeight, radius: 1.5, classes })
    from = to + 1
  }
  for (const { isShortened, from: left, to } of axis.segments) {
    if (!isShortened) continue
    const middle = number((left + to) / 2)
    const d = `M${middle} ${bandY - 3}m1 0h-5l-4 ${bandHeight + 6}h5Z`
    items.push({ kind: 'path', d, classes: 'd-break' })
  }
  return items
}

function drawEvents(rows: readonly Row[], axis: Axis): Item[] {
  const middle = bandY + bandHeight / 2
  return rows.flatMap(({ entry }, index): Item[] => {
    const x = axis.positions[index] ?? 0
    if (entry.milestones.length > 0) return [drawMark('milestone', x, middle, '')]
    return [{ kind: 'path', d: `M${number(x)} ${bandY + bandHeight + 2}v4`, classes: 'd-tick' }]
  })
}

function drawCaptions(rows: readonly Row[], axis: Axis, width: number): Item[] {
  const [first, last] = [rows[0], rows.at(-1)]
  const y = bandY + bandHeight + 21
  const isShortened = axis.segments.some((segment) => segment.isShortened)
  const start = first?.entry.at === undefined ? '' : calendarDate(first.entry.at, first.entry.precision)
  const length = first && last ? distanceLabel(first.entry, last.entry) : ''
  const span = [length, isShortened ? 'long gaps shortened' : ''].filter(Boolean).join(', ')
  return [
    { kind: 'text', x: 2, y, lines: [start], style: 'small', classes: 'd-quiet' },
    { kind: 'text', x: width - 2, y, lines: [span], style: 'small', anchor: 'end', classes: 'd-quiet' },
  ]
}

/** The axis of the wide timeline: the band of phases, shortened gaps, milestones and ticks. */
import { number } from '../svg/print.ts'
import type { Item } from '../svg/scene.ts'
import type { Axis, Segment } from './axis.ts'
import type { Row } from './chart.ts'
import { milestoneKinds, type MilestoneKind } from './entries.ts'
import { distanceLabel } from './labels.ts'
import { drawMark, phaseClass } from './marks.ts'
import type { Stop } from './stops.ts'
import { axisTicks } from './ticks.ts'

interface Band {
  readonly x: number
  readonly width: number
}

interface Label {
  /** Place on the axis. */
  readonly at: number
  readonly text: string
  readonly kind: 'milestone' | 'gap' | 'tick'
}

const labelHeight = 15
const axisNames = { started: 'Impact', detected: 'Detected', mitigated: 'Mitigated', resolved: 'Resolved' }

/** A stop of the axis; where its rows stand on the right does not matter here. */
type AxisStop = Stop<{ readonly row: Row }>

/** Draw the axis; one stop alone needs none. */
export function drawAxis(stops: readonly AxisStop[], axis: Axis, band: Band): Item[] {
  if (stops.length < 2) return []
  return [
    ...drawBand(stops, axis, band),
    ...axis.segments.filter(({ isShortened }) => isShortened).map((segment) => drawBreak(segment, band)),
    ...drawLabels(stops, axis, band),
    ...stops.flatMap((stop, index) =>
      milestonesOf(stop).length > 0
        ? [drawMark('milestone', band.x + band.width / 2, axis.positions[index] ?? 0, '')]
        : [],
    ),
  ]
}

function milestonesOf({ rows }: AxisStop): MilestoneKind[] {
  return milestoneKinds.filter((kind) => rows.some(({ row }) => row.entry.milestones.includes(kind)))
}

/** One bar for each run of stops of one phase, up to the first stop of the next. */
function drawBand(stops: readonly AxisStop[], axis: Axis, { x, width }: Band): Item[] {
  const bars: Item[] = []
  let start = 0
  for (const [index, { first }] of stops.entries()) {
    const next = stops[index + 1]
    if (next && next.first.row.entry.phaseName === first.row.entry.phaseName) continue
    const from = (axis.positions[start] ?? 0) - (start === 0 ? 6 : 0)
    const to = next ? (axis.positions[index + 1] ?? 0) - 1.5 : (axis.positions[index] ?? 0) + 6
    const classes = `d-band ${phaseClass(first.row.entry)}`
    bars.push({ kind: 'rect', x, y: from, width, height: to - from, radius: 1.5, classes })
    start = index + 1
  }
  return bars
}

/** Two strokes across the band, with the band cut out between them. */
function drawBreak({ from, to }: Segment, { x, width }: Band): Item {
  const y = number((from + to) / 2)
  const left = number(x - 4)
  const across = number(width + 8)
  return { kind: 'path', d: `M${left} ${y}m0 1l${across} -5v5l-${across} 5Z`, classes: 'd-break' }
}

function drawLabels(stops: readonly AxisStop[], axis: Axis, { x }: Band): Item[] {
  const milestones = milestoneLabels(stops, axis)
  const gaps = axis.segments.flatMap(({ isShortened, from, to }, index): Label[] => {
    const [before, after] = [stops[index]?.last.row.entry, stops[index + 1]?.first.row.entry]
    if (!isShortened || !before || !after) return []
    return [{ at: (from + to) / 2, text: distanceLabel(before, after) || '…', kind: 'gap' }]
  })
  const ticks = axisTicks(axis.segments, 44).map(({ position, label }): Label => ({
    at: position,
    text: label,
    kind: 'tick',
  }))
  return withoutCollisions([...milestones, ...gaps, ...ticks]).flatMap((label) => drawLabel(label, x))
}

/** The labels of one point of the axis share a line, milestones that crowd move down. */
function milestoneLabels(stops: readonly AxisStop[], axis: Axis): Label[] {
  const labels: Label[] = []
  let free = -Infinity
  for (const [index, stop] of stops.entries())
    for (const kind of milestonesOf(stop)) {
      const at = Math.max(axis.positions[index] ?? 0, free)
      labels.push({ at, text: axisNames[kind], kind: 'milestone' })
      free = at + labelHeight
    }
  return labels
}

/** Labels in the order of their rank; one that would touch an earlier one is dropped unless it is a milestone. */
function withoutCollisions(labels: readonly Label[]): Label[] {
  const kept: Label[] = []
  for (const label of labels) {
    const touches = kept.some((other) => Math.abs(other.at - label.at) < labelHeight)
    if (label.kind === 'milestone' || !touches) kept.push(label)
  }
  return kept
}

function drawLabel({ at, text, kind }: Label, x: number): Item[] {
  const isMilestone = kind === 'milestone'
  const item: Item = {
    kind: 'text',
    x: x - 12,
    y: at + 4,
    lines: [text],
    style: isMilestone ? 'label' : 'small',
    anchor: 'end',
    classes: isMilestone ? 'd-milestone' : 'd-quiet',
  }
  if (kind !== 'tick') return [item]
  return [item, { kind: 'path', d: `M${number(x - 7)} ${number(at)}h5`, classes: 'd-tick' }]
}

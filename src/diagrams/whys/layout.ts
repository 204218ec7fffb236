/** The whys below each other on a rail: question and answer side by side, or stacked where there is little room. */
import { number } from '../svg/print.ts'
import type { Item, Scene } from '../svg/scene.ts'
import { textStyles } from '../svg/text-style.ts'
import { textWidth } from '../text/measure.ts'
import { wrapText } from '../text/wrap.ts'
import type { WhyRow } from './rows.ts'

/** Measures of a variant. */
export interface WhysMeasures {
  readonly width: number
  /** Shift of a branch against what it branches from. */
  readonly indent: number
  readonly deepest: number
  /** Width of the questions; without it the answer stands below its question. */
  readonly question?: number
}

interface PlacedRow {
  readonly row: WhyRow
  readonly items: readonly Item[]
  /** Where rails leave and reach its badge. */
  readonly x: number
  readonly y: number
  readonly bottom: number
}

const margin = 4
const badgeHeight = 20
const rowGap = 18
const arrow = 30
const { body, label } = textStyles

/** Lay the rows out. */
export function layoutWhys(rows: readonly WhyRow[], measures: WhysMeasures): Scene {
  const placed: PlacedRow[] = []
  let y = margin
  for (const row of rows) {
    const shift = Math.min(row.depth, measures.deepest) * measures.indent
    const badges = rows.filter(({ depth }) => depth === row.depth).map(badgeWidth)
    const next = placeRow(row, { shift, textX: margin + shift + Math.max(...badges) + 12, y, measures })
    placed.push(next)
    y = next.bottom + rowGap
  }
  return {
    width: measures.width,
    height: y - rowGap + margin,
    items: [...drawRails(placed), ...placed.flatMap(({ items }) => items)],
  }
}

interface Place {
  readonly shift: number
  readonly textX: number
  readonly y: number
  readonly measures: WhysMeasures
}

function placeRow(row: WhyRow, { shift, textX, y, measures }: Place): PlacedRow {
  const isSplit = measures.question !== undefined
  const split = margin + (measures.question ?? 0)
  const answerX = isSplit ? split + arrow : textX
  const question = wrapText(row.question, {
    font: body,
    width: (isSplit ? split : measures.width) - textX,
    maxLines: 8,
  })
  const answer = wrapText(row.answer, {
    font: textStyles[answerStyle(row)],
    width: measures.width - answerX,
    maxLines: 10,
  })
  const questionHeight = question.length * body.lineHeight
  const answerY = isSplit ? y : y + questionHeight + 2
  const hasAnswer = row.answer !== ''
  const items: Item[] = [
    ...drawBadge(row, margin + shift, y),
    { kind: 'text', x: textX, y: y + 15, lines: question, style: 'body', classes: 'd-quiet' },
  ]
  if (hasAnswer) items.push({ kind: 'text', x: answerX, y: answerY + 15, lines: answer, style: answerStyle(row) })
  if (hasAnswer && isSplit) items.push(drawArrow(answerX - arrow + 6, y + badgeHeight / 2))
  const answerBottom = hasAnswer ? answerY + answer.length * body.lineHeight : y
  const x = margin + shift + badgeHeight / 2
  return { row, items, x, y: y + badgeHeight / 2, bottom: Math.max(y + questionHeight, answerBottom) }
}

function answerStyle({ isEnd }: WhyRow): 'strong' | 'body' {
  return isEnd ? 'strong' : 'body'
}

function badgeWidth(row: WhyRow): number {
  return Math.max(badgeHeight, textWidth(row.number, label) + 12)
}

function drawBadge(row: WhyRow, x: number, y: number): Item[] {
  const width = badgeWidth(row)
  const shape = { x, y, width, height: badgeHeight, radius: badgeHeight / 2 }
  return [
    { kind: 'rect', ...shape, classes: row.isEnd ? 'd-badge d-badge-end' : 'd-badge' },
    { kind: 'text', x: x + width / 2, y: y + 14.5, lines: [row.number], style: 'label', anchor: 'middle' },
  ]
}

function drawArrow(x: number, y: number): Item {
  return { kind: 'path', d: `M${number(x)} ${number(y)}h13m-4 -4l4 4l-4 4`, classes: 'd-arrow' }
}

/** From each badge up to the one before it in its chain, or over to the one that it branches from. */
function drawRails(placed: readonly PlacedRow[]): Item[] {
  const previous = new Map<string, PlacedRow>()
  return placed.flatMap((place): Item[] => {
    const chain = `${place.row.depth}/${place.row.parent ?? ''}`
    const before = previous.get(chain)
    previous.set(chain, place)
    const parent = placed[place.row.parent ?? -1]
    const top = number(place.y - badgeHeight / 2)
    if (before) return [rail(`M${number(before.x)} ${number(before.y + badgeHeight / 2)}L${number(place.x)} ${top}`)]
    if (!parent) return []
    const start = `M${number(parent.x)} ${number(parent.y + badgeHeight / 2)}`
    // A branch too deep to be shifted any more stands right below its parent.
    if (Math.abs(parent.x - place.x) < 8) return [rail(`${start}V${top}`)]
    return [rail(`${start}V${number(place.y)}H${number(place.x - 10)}`)]
  })
}

function rail(d: string): Item {
  return { kind: 'path', d, classes: 'd-rail' }
}

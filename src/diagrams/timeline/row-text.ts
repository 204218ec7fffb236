/** The text of a row: milestones as a run-in head, the kind of a change in a small frame, then the event. */
import { textWidth } from '../text/measure.ts'
import { wrapText } from '../text/wrap.ts'
import { clip } from '../text/clean.ts'
import type { Item } from '../svg/scene.ts'
import { textStyles } from '../svg/text-style.ts'
import type { Entry } from './entries.ts'
import { milestoneNames } from './labels.ts'

export interface RowText {
  readonly items: readonly Item[]
  readonly lines: number
}

interface Place {
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly width: number
  readonly maxLines: number
}

const { body, strong, label } = textStyles

/** Lay out the text of an entry. */
export function layoutRowText(entry: Entry, { x, y, width, maxLines }: Place): RowText {
  const items: Item[] = []
  let indent = 0
  const names = entry.milestones.map((kind) => milestoneNames[kind]).join(' \u00b7 ')
  if (names) {
    items.push({ kind: 'text', x, y, lines: [names], style: 'strong', classes: 'd-milestone' })
    indent += textWidth(names, strong) + 10
  }
  let { text } = entry
  if (entry.change !== undefined) {
    const change = clip(entry.change, 20)
    const chip = textWidth(change, label) + 12
    if (indent + chip <= width) {
      items.push(...drawChip(change, x + indent, y, chip))
      indent += chip + 8
    } else text = `${change}: ${text}`
  }
  if (!text) return { items, lines: 1 }
  const lines = wrapText(text, { font: body, width, indent: Math.min(indent, width), maxLines })
  const [first, ...others] = lines
  if (first) items.push({ kind: 'text', x: x + indent, y, lines: [first], style: 'body' })
  if (others.length > 0) items.push({ kind: 'text', x, y: y + body.lineHeight, lines: others, style: 'body' })
  return { items, lines: lines.length }
}

function drawChip(text: string, x: number, y: number, width: number): Item[] {
  return [
    { kind: 'rect', x, y: y - 13.5, width, height: 18, radius: 3, classes: 'd-chip' },
    { kind: 'text', x: x + 6, y: y - 0.5, lines: [text], style: 'label' },
  ]
}

/** The fishbone stood on its tail: the effect on top, spines that run down, categories with their causes beside them. */
import { number } from '../svg/print.ts'
import type { Item, Scene } from '../svg/scene.ts'
import { textStyles } from '../svg/text-style.ts'
import { wrapText } from '../text/wrap.ts'
import { drawBlock, toBlock } from './block.ts'
import type { Bone } from './bones.ts'
import { drawLabel, toLabel } from './category.ts'

interface CombOptions {
  readonly width: number
  /** Spines beside each other. */
  readonly columns: number
}

interface Tooth {
  readonly items: readonly Item[]
  readonly height: number
}

const margin = 2
const spineX = 14
const labelX = 40
const causeX = 68
const { head } = textStyles

/** Lay the comb out. */
export function layoutComb(effect: string, bones: readonly Bone[], { width, columns }: CombOptions): Scene {
  const pitch = width / columns
  const lines = wrapText(effect, { font: head, width: width - 32, maxLines: 8 })
  const top = lines.length * head.lineHeight + 20
  const items: Item[] = [
    { kind: 'rect', x: margin, y: margin, width: width - 2 * margin, height: top, radius: 5, classes: 'd-head-frame' },
    { kind: 'text', x: 16, y: margin + 25, lines, style: 'head' },
  ]
  let bottom = margin + top
  const spines: Item[] = []
  for (const [index, column] of distribute(bones, columns, pitch).entries()) {
    const left = index * pitch
    let y = margin + top
    let last = y
    for (const bone of column) {
      const tooth = drawTooth(bone, left, y + 20, pitch)
      items.push(...tooth.items)
      last = y + 20
      y += 20 + tooth.height
    }
    const spine = `M${number(left + spineX)} ${number(margin + top)}V${number(last)}`
    spines.push({ kind: 'path', d: spine, classes: 'd-spine' })
    bottom = Math.max(bottom, y)
  }
  return { width, height: bottom + margin, items: [...spines, ...items] }
}

/** Fill the columns one after the other, each to its share of the height, and keep the order. */
function distribute(bones: readonly Bone[], columns: number, pitch: number): Bone[][] {
  if (columns === 1) return [[...bones]]
  const heights = bones.map((bone) => drawTooth(bone, 0, 0, pitch).height + 20)
  const share = heights.reduce((sum, height) => sum + height, 0) / columns
  const filled: Bone[][] = Array.from({ length: columns }, () => [])
  let sum = 0
  for (const [index, bone] of bones.entries()) {
    const height = heights[index] ?? 0
    filled[Math.min(columns - 1, Math.floor((sum + height / 2) / share))]?.push(bone)
    sum += height
  }
  return filled.filter((column) => column.length > 0)
}

/** A category with its causes, from the spine's `y` down. */
function drawTooth({ name, causes }: Bone, left: number, top: number, pitch: number): Tooth {
  const label = toLabel(name, pitch - labelX - margin)
  const bone = `M${number(left + spineX)} ${number(top)}L${number(left + labelX)} ${number(top + 20)}`
  const items: Item[] = [{ kind: 'path', d: bone, classes: 'd-bone' }, ...drawLabel(label, left + labelX, top + 6)]
  const stem = left + labelX + 14
  const start = top + 6 + label.height
  let y = start + 8
  let last = start
  for (const cause of causes) {
    const block = toBlock(cause, pitch - causeX - 6, false)
    last = y + 8
    items.push({ kind: 'path', d: `M${number(stem)} ${number(last)}h9`, classes: 'd-twig' })
    items.push(...drawBlock(block, left + causeX, y))
    y += block.height + (block.subs.length > 0 ? 11 : 5)
  }
  items.push({ kind: 'path', d: `M${number(stem)} ${number(start)}V${number(last)}`, classes: 'd-twig' })
  return { items, height: y - top }
}

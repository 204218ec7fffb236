/** The tree as an indented list with elbows, for narrow containers and for deep trees. */
import { number } from '../svg/print.ts'
import type { Item, Scene } from '../svg/scene.ts'
import { textStyles } from '../svg/text-style.ts'
import { textWidth } from '../text/measure.ts'
import { wrapText } from '../text/wrap.ts'
import type { Tree, TreeNode } from './nodes.ts'

const margin = 4
const stemOffset = 8
const rowGap = 9
const { body, label } = textStyles
const gateNames = { and: 'AND', or: 'OR' } as const
const gateMeanings = { and: 'all of these', or: 'any of these' } as const

interface Canvas {
  readonly items: Item[]
  readonly width: number
  readonly indent: number
}

/** Lay the tree out in a given width. */
export function layoutIndented({ top, depth }: Tree, width: number): Scene {
  // However deep the tree is, the innermost text keeps more than half of the width.
  const indent = Math.min(26, (width * 0.45) / Math.max(1, depth - 1))
  const canvas: Canvas = { items: [], width, indent }
  const bottom = addNode(canvas, top, margin, margin, true)
  return { width, height: bottom + margin, items: canvas.items }
}

/** Draw a node with all below it; returns its bottom. */
function addNode(canvas: Canvas, node: TreeNode, x: number, y: number, isTop = false): number {
  const style = isTop || node.children.length > 0 ? 'strong' : 'body'
  const lines = wrapText(node.text, { font: textStyles[style], width: canvas.width - x - margin, maxLines: 8 })
  canvas.items.push({ kind: 'text', x, y: y + 15, lines, style })
  let bottom = y + lines.length * body.lineHeight
  if (node.children.length === 0) return bottom
  if (node.gate) {
    canvas.items.push(...drawChip(node.gate, x, bottom + 3))
    bottom += 26
  }
  const stemTop = bottom
  let stemBottom = stemTop
  for (const child of node.children) {
    const childX = x + canvas.indent
    bottom += rowGap
    stemBottom = bottom + 10
    const elbow = `M${number(x + stemOffset)} ${number(stemBottom)}H${number(childX - 5)}`
    canvas.items.push({ kind: 'path', d: elbow, classes: 'd-link' })
    bottom = addNode(canvas, child, childX, bottom)
  }
  const stem = `M${number(x + stemOffset)} ${number(stemTop + 2)}V${number(stemBottom)}`
  canvas.items.push({ kind: 'path', d: stem, classes: 'd-link' })
  return bottom
}

function drawChip(gate: 'and' | 'or', x: number, y: number): Item[] {
  const name = gateNames[gate]
  const width = textWidth(name, label) + 12
  return [
    { kind: 'rect', x, y, width, height: 18, radius: 3, classes: 'd-chip' },
    { kind: 'text', x: x + 6, y: y + 13, lines: [name], style: 'label' },
    { kind: 'text', x: x + width + 7, y: y + 13, lines: [gateMeanings[gate]], style: 'small', classes: 'd-quiet' },
  ]
}

/** A tidy tree from left to right: it grows down the page as it gets bushier, never wider than its column. */
import { hierarchy, tree as tidyTree, type HierarchyPointNode } from 'd3-hierarchy'
import { number } from '../svg/print.ts'
import type { Item, Scene } from '../svg/scene.ts'
import { textStyles } from '../svg/text-style.ts'
import { wrapText } from '../text/wrap.ts'
import { drawGate, gateWidth } from './gate.ts'
import type { TreeNode, Tree } from './nodes.ts'

const width = 880
const margin = 4
const gap = 16
/** Between a box and the boxes of its causes: the gate and the elbows. */
const reach = gateWidth + 42
const widestBox = 230
const padding = 11

/** Deepest tree whose boxes are still wide enough to read. */
export const deepestWide = 4

interface Box {
  readonly node: TreeNode
  readonly lines: readonly string[]
  readonly style: 'strong' | 'compact'
  readonly height: number
  readonly children: readonly Box[]
}

/** Lay the tree out. */
export function layoutWide({ top, depth }: Tree): Scene {
  const boxWidth = Math.min(widestBox, (width - 2 * margin - (depth - 1) * reach) / depth)
  const root = tidyTree<Box>()
    .nodeSize([1, 1])
    .separation((a, b) => (a.data.height + b.data.height) / 2 + gap)(hierarchy(toBox(top, boxWidth, 'strong')))
  const nodes = root.descendants()
  // In d3's tree `x` runs along the siblings: here downwards.
  const first = Math.min(...nodes.map(({ x, data }) => x - data.height / 2)) - margin
  const last = Math.max(...nodes.map(({ x, data }) => x + data.height / 2)) + margin
  const place = (node: HierarchyPointNode<Box>): Place => ({
    x: margin + node.depth * (boxWidth + reach),
    y: node.x - first,
  })
  return {
    width: 2 * margin + depth * boxWidth + (depth - 1) * reach,
    height: last - first,
    items: [
      ...nodes.flatMap((node) => drawLinks(node, place, boxWidth)),
      ...nodes.flatMap((node) => drawBox(node, place(node), boxWidth)),
    ],
  }
}

interface Place {
  readonly x: number
  /** Middle of the box. */
  readonly y: number
}

function toBox(node: TreeNode, boxWidth: number, style: Box['style'] = 'compact'): Box {
  const font = textStyles[style]
  const lines = wrapText(node.text, { font, width: boxWidth - 2 * padding, maxLines: 6, balance: true })
  const height = lines.length * font.lineHeight + 16
  return { node, lines, style, height, children: node.children.map((child) => toBox(child, boxWidth)) }
}

function drawBox({ data, depth }: HierarchyPointNode<Box>, { x, y }: Place, boxWidth: number): Item[] {
  const isLeaf = data.children.length === 0
  const classes = depth === 0 ? 'd-head-frame' : isLeaf ? 'd-basic' : 'd-category'
  const top = y - data.height / 2
  return [
    { kind: 'rect', x, y: top, width: boxWidth, height: data.height, radius: isLeaf && depth > 0 ? 14 : 3, classes },
    { kind: 'text', x: x + padding, y: top + 21, lines: data.lines, style: data.style },
  ]
}

function drawLinks(
  node: HierarchyPointNode<Box>,
  place: (node: HierarchyPointNode<Box>) => Place,
  boxWidth: number,
): Item[] {
  const { children, data } = node
  if (!children) return []
  const { x, y } = place(node)
  const right = x + boxWidth
  const { gate } = data.node
  const start = right + (gate ? 14 + gateWidth - 5 : 0)
  const elbow = right + reach - 16
  const links = children.map((child): Item => {
    const end = place(child)
    return {
      kind: 'path',
      d: `M${number(start)} ${number(y)}H${number(elbow)}V${number(end.y)}H${number(end.x)}`,
      classes: 'd-link',
    }
  })
  if (!gate) return links
  const stem: Item = { kind: 'path', d: `M${number(right)} ${number(y)}h14`, classes: 'd-link' }
  return [...links, stem, ...drawGate(gate, right + 14, y)]
}

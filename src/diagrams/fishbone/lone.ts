/** One category alone: its causes gather in a bracket that points at the effect. */
import { number } from '../svg/print.ts'
import type { Item, Scene } from '../svg/scene.ts'
import { drawBlock, toBlock } from './block.ts'
import type { Bone } from './bones.ts'
import { drawLabel, toLabel } from './category.ts'
import { drawHead, headWidth, toHead } from './head.ts'

const margin = 6
const causeWidth = 400
const causeGap = 16
const bracketX = margin + causeWidth + 28
const labelWidth = 210

/** Lay out a fish with a single bone. */
export function layoutLone(effect: string, { name, causes }: Bone): Scene {
  const head = toHead(effect)
  const label = toLabel(name, labelWidth)
  const blocks = causes.map((cause) => toBlock(cause, causeWidth, false))
  const height = Math.max(
    head.height,
    blocks.reduce((sum, block) => sum + block.height + causeGap, -causeGap),
  )
  const middle = margin + height / 2
  const labelX = bracketX + 26
  const headX = labelX + label.width + 40
  const items: Item[] = []
  const twigs: number[] = []
  const free = height - blocks.reduce((sum, block) => sum + block.height, 0)
  const gap = blocks.length > 1 ? free / (blocks.length - 1) : 0
  let y = margin + (blocks.length > 1 ? 0 : free / 2)
  for (const block of blocks) {
    const twig = y + block.above
    twigs.push(twig)
    items.push(...drawBlock(block, margin, y))
    items.push({ kind: 'path', d: `M${margin} ${number(twig)}H${bracketX}`, classes: 'd-twig' })
    y += block.height + gap
  }
  const bracket = `M${bracketX} ${number(Math.min(...twigs, middle))}V${number(Math.max(...twigs, middle))}`
  return {
    width: headX + headWidth + margin,
    height: height + 2 * margin,
    items: [
      ...items,
      { kind: 'path', d: bracket, classes: 'd-bone' },
      { kind: 'path', d: `M${bracketX} ${number(middle)}H${number(headX)}`, classes: 'd-spine' },
      ...drawLabel(label, labelX, middle - label.height / 2),
      ...drawHead(head, headX, middle),
    ],
  }
}

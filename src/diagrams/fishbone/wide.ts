/**
 * The classic fishbone: a spine that points at the effect, bones on both sides, causes along the bones.
 *
 * All bones are parallel, so the room between two of them is the same at every height. The slope follows from the
 * tallest bone instead of the other way round: the drawing never grows beyond its width, whatever the texts. The back of
 * the head lies at 0, so that the tail may end where the texts do.
 */
import { number } from '../svg/print.ts'
import { leftEdge } from '../svg/box.ts'
import type { Item, Scene } from '../svg/scene.ts'
import { toBlock, drawBlock, type Block } from './block.ts'
import type { Bone } from './bones.ts'
import { drawLabel, toLabel, type Label } from './category.ts'
import { drawHead, headWidth, toHead } from './head.ts'

const width = 960
const margin = 6
/** Horizontal extent of the tallest bone. */
const lean = 84
const steepest = 0.42
const widestColumn = 320
/** Between the text and the bones left and right of it, what they lean over the height of a block included. */
const gutter = 48
const clearance = 21
const causeGap = 13

interface Side {
  readonly label: Label
  readonly blocks: readonly Block[]
  readonly height: number
}

interface Column {
  readonly above: Side
  readonly below: Side | undefined
}

/** Most bones that fit beside each other. */
export const mostSlantedBones = 8

/** Lay the fish out; for two bones and more. */
export function layoutWide(effect: string, bones: readonly Bone[]): Scene {
  const count = Math.ceil(bones.length / 2)
  const pitch = Math.min(widestColumn, (width - headWidth - lean - 3 * margin) / count)
  const columns = toColumns(bones, pitch)
  const slope = slopeOf(
    columns.flatMap(({ above, below }) => (below ? [above, below] : [above])),
    pitch,
  )
  const up = Math.max(...columns.map(({ above }) => above.height + above.label.height))
  const down = Math.max(0, ...columns.map(({ below }) => (below ? below.height + below.label.height : 0)))
  const head = toHead(effect)
  const spine = margin + Math.max(up, head.height / 2)
  const fish = columns.flatMap(({ above, below }, index) => {
    const foot = -14 - index * pitch
    return [...drawSide(above, foot, spine, slope, -1), ...(below ? drawSide(below, foot, spine, slope, 1) : [])]
  })
  const tail = Math.min(...fish.map(leftEdge)) - 12
  return {
    left: tail - margin,
    width: headWidth + 2 * margin - tail,
    height: spine + Math.max(down, head.height / 2) + margin,
    items: [
      { kind: 'path', d: `M${number(tail)} ${number(spine)}H0`, classes: 'd-spine' },
      ...fish,
      ...drawHead(head, 0, spine),
    ],
  }
}

/** Steep enough for the tallest bone to stay in the frame and for every block to stay clear of the bone behind it. */
function slopeOf(sides: readonly Side[], pitch: number): number {
  const tallest = Math.max(...sides.map(({ height }) => height))
  const label = Math.max(...sides.map((side) => side.label.height))
  const clear = sides.flatMap(({ blocks }) =>
    blocks.map((block) => (pitch - clearance - block.width) / (block.height + label)),
  )
  return Math.min(steepest, lean / tallest, ...clear)
}

/** Tallest bones next to the head, two of one height in a column. */
function toColumns(bones: readonly Bone[], pitch: number): Column[] {
  const sides = bones.map((bone) => toSide(bone, pitch)).toSorted((a, b) => b.height - a.height)
  return sides.flatMap((above, index) => (index % 2 === 0 ? [{ above, below: sides[index + 1] }] : []))
}

function toSide({ name, causes }: Bone, pitch: number): Side {
  const blocks = causes.map((cause) => toBlock(cause, pitch - gutter))
  const height = blocks.reduce((sum, block) => sum + block.height + causeGap, causeGap + 4)
  return { label: toLabel(name, pitch - 12), blocks, height: Math.max(height, 76) }
}

/** One bone from its foot on the spine; `direction` is −1 above the spine and 1 below. */
function drawSide(
  { label, blocks, height }: Side,
  foot: number,
  spine: number,
  slope: number,
  direction: -1 | 1,
): Item[] {
  const boneX = (y: number): number => foot - slope * Math.abs(y - spine)
  const end = spine + direction * height
  const bone = `M${number(boneX(end))} ${number(end)}L${number(foot)} ${number(spine)}`
  const labelX = boneX(end) - label.width + 8
  const items: Item[] = [
    { kind: 'path', d: bone, classes: 'd-bone' },
    ...drawLabel(label, labelX, direction < 0 ? end - label.height : end),
  ]
  const free = height - blocks.reduce((sum, block) => sum + block.height, 0)
  const gap = free / (blocks.length + 1)
  let y = (direction < 0 ? end : spine) + gap
  for (const block of blocks) {
    const twig = y + block.above
    // The bone comes closest where it is furthest from the spine.
    const right = boneX(direction < 0 ? y : y + block.height) - 9
    const left = right - block.width
    items.push(...drawBlock(block, left, y))
    items.push({ kind: 'path', d: `M${number(left)} ${number(twig)}H${number(boneX(twig))}`, classes: 'd-twig' })
    y += block.height + gap
  }
  return items
}

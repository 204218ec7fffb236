/** Extent of a text element: its lines, as its tspans place them. */
import { textWidth } from '#diagrams/text/measure'
import { union, type Bounds } from './bounds.ts'
import { fontOf, styleOf, toPixels } from './style.ts'

/** Ascent and descent of the line box of the typeface, and its baselines, in em. */
const ascent = 0.969
const descent = 0.241
const middle = 0.273
const central = 0.364
const hanging = 0.742

/** A stretch of text from one absolute position to the next. */
interface Chunk {
  readonly x: number
  readonly y: number
  width: number
  size: number
}

/** Width of all text of an element on one line. */
export function lineWidth(element: Element): number {
  return textWidth(toLine(element.textContent), fontOf(element))
}

/** Rectangle around the text of an element. */
export function textBounds(element: Element): Bounds | undefined {
  const anchor = styleOf(element, 'text-anchor')
  const shift = baselineShift(element)
  let bounds: Bounds | undefined
  for (const { x, y, width, size } of chunksOf(element)) {
    if (width === 0) continue
    const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0)
    const base = y + shift * size
    bounds = union(bounds, { left, top: base - ascent * size, right: left + width, bottom: base + descent * size })
  }
  return bounds
}

function chunksOf(element: Element): Chunk[] {
  const { size } = fontOf(element)
  const y = toPixels(element.getAttribute('y'), size) + toPixels(element.getAttribute('dy'), size)
  const chunks: Chunk[] = [{ x: toPixels(element.getAttribute('x'), size), y, width: 0, size }]
  addChunks(element, chunks)
  return chunks
}

function addChunks(element: Element, chunks: Chunk[]): void {
  for (const child of element.childNodes) {
    const chunk = chunks.at(-1)
    if (!chunk) return
    if (child.nodeType === child.TEXT_NODE) {
      const font = fontOf(element)
      chunk.width += textWidth(toLine(child.textContent), font)
      chunk.size = Math.max(chunk.size, font.size)
    } else if (isElement(child) && child.localName === 'tspan') {
      const next = movedChunk(child, chunk)
      if (next) chunks.push(next)
      addChunks(child, chunks)
    }
  }
}

function movedChunk(tspan: Element, previous: Chunk): Chunk | undefined {
  const { size } = fontOf(tspan)
  const [x, y, dy] = ['x', 'y', 'dy'].map((name) => tspan.getAttribute(name))
  if (x == null && y == null && !toPixels(dy, size)) return undefined
  return {
    x: x == null ? previous.x + previous.width : toPixels(x, size),
    y: (y == null ? previous.y : toPixels(y, size)) + toPixels(dy, size),
    width: 0,
    size,
  }
}

function baselineShift(element: Element): number {
  switch (styleOf(element, 'dominant-baseline') ?? styleOf(element, 'alignment-baseline')) {
    case 'middle':
      return middle
    case 'central':
      return central
    case 'hanging':
    case 'text-before-edge':
      return hanging
    default:
      return 0
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE
}

function toLine(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ')
}

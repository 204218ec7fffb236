/** Repairs of positions, so that both parsers place text alike and as the source has it. */
import type { Nodes, Parents, Root } from 'mdast'
import { alignText } from '#model/prose/align'
import type { Span } from '#model/span'

/** No parser counts a byte order mark; our offsets do. */
export function afterByteOrderMark(tree: Root, source: string): Root {
  if (!source.startsWith('\uFEFF')) return tree
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.position) {
      const { start, end } = node.position
      node.position = {
        start: { ...start, offset: (start.offset ?? 0) + 1 },
        end: { ...end, offset: (end.offset ?? 0) + 1 },
      }
    }
    if ('children' in node) stack.push(...node.children)
  }
  return tree
}

/** Give a place to nodes without one, and start the paragraph of a task after its box. */
export function repairPositions(tree: Root, source: string): Root {
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('children' in node)) continue
    if (node.children.some((child) => !child.position)) placeChildren(node, source)
    if (node.type === 'listItem' && typeof node.checked === 'boolean') startAfterBox(node)
    stack.push(...node.children)
  }
  return tree
}

/** Addresses found late, next to other marks, have no place; their texts stand in the source in this order. */
function placeChildren(parent: Parents, source: string): void {
  const { start: first, end } = spanOf(parent)
  let at = first
  for (const [index, child] of parent.children.entries()) {
    if (child.position) {
      at = spanOf(child).end
      continue
    }
    const next = parent.children.slice(index + 1).find((sibling) => sibling.position)
    const span = find(textOf(child), source, at, next ? spanOf(next).start : end)
    place(child, span)
    at = span.end
  }
}

function place(node: Nodes, span: Span): void {
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset })
  node.position = { start: point(span.start), end: point(span.end) }
  // An address holds one text, of the same extent.
  if ('children' in node) for (const child of node.children) place(child, span)
}

/** Where a text stands, escapes and character references included. */
function find(text: string, source: string, from: number, end: number): Span {
  let span: Span | undefined
  const widen = (start: number, to: number) => {
    span = { start: span?.start ?? start, end: to }
  }
  alignText(text, source, from, end, {
    exact: (piece, start) => widen(start, start + piece.length),
    replaced: (_piece, start, to) => widen(start, to),
  })
  return span ?? { start: from, end: from }
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function startAfterBox(item: Extract<Nodes, { type: 'listItem' }>): void {
  const paragraph = item.children[0]
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0]?.position : undefined
  if (paragraph?.position && first) paragraph.position.start = first.start
}

function spanOf(node: Nodes): Span {
  const start = node.position?.start.offset ?? 0
  return { start, end: node.position?.end.offset ?? start }
}

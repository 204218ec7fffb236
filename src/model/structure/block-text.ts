/** Text of blocks with their source map; reference links stay as written, so that no definition changes a grammar. */
import type { Nodes, Text } from 'mdast'
import { type InlineText, readInline } from '#model/inline'
import type { Passage } from '#model/prose-types'
import type { Span } from '#model/span'
import type { TextAt } from '#model/structure-types'

/** Source range of a node; empty when a plugin left no position. */
export function spanOfNode(node: Nodes): Span {
  const start = node.position?.start.offset ?? 0
  return { start, end: node.position?.end.offset ?? start }
}

/** The text of paragraphs, cells and headings, taken from the passages where these have read it already. */
export class Blocks {
  readonly source: string
  readonly #passages = new Map<number, Passage>()

  constructor(source: string, passages: readonly Passage[]) {
    this.source = source
    for (const passage of passages) this.#passages.set(passage.span.start, passage)
  }

  /** `[P0]` reads the same whether or not the document defines `[P0]: …`. */
  read(node: Nodes): InlineText {
    if (!('children' in node)) return readInline([node], this.source)
    if (node.children.some(holdsReference)) return readInline(literal(node.children, this.source), this.source)
    return this.passage(node) ?? readInline(node.children, this.source)
  }

  /** The passage that is this block. */
  passage(node: Nodes): Passage | undefined {
    return this.passageAt(spanOfNode(node))
  }

  passageAt({ start, end }: Span): Passage | undefined {
    const passage = this.#passages.get(start)
    return passage?.span.end === end ? passage : undefined
  }
}

/** A trimmed stretch of a block's text with its place. */
export function textAt(inline: InlineText, from = 0, to = inline.text.length): TextAt {
  let start = from
  let end = Math.max(from, to)
  while (start < end && isBlank(inline.text.charCodeAt(start))) start++
  while (end > start && isBlank(inline.text.charCodeAt(end - 1))) end--
  return { text: inline.text.slice(start, end), span: inline.spanOf(start, end) }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 160 || (code >= 9 && code <= 13)
}

/** Offsets in a block's text where a source line begins, the first included. */
export function lineStarts(inline: InlineText, source: string): readonly number[] {
  const starts = [0]
  const { start, end } = inline.spanOf(0, inline.text.length)
  if (!hasLineBreak(source, start, end)) return starts
  for (let at = inline.text.indexOf(' '); at !== -1; at = inline.text.indexOf(' ', at + 1)) {
    const { start, end } = inline.spanOf(at, at + 1)
    if (hasLineBreak(source, start, end)) starts.push(at + 1)
  }
  return starts
}

/** Whether the blank at an offset of the text is a line break in the source. */
export function isLineBreak(inline: InlineText, at: number, source: string): boolean {
  const { start, end } = inline.spanOf(at, at + 1)
  return hasLineBreak(source, start, end)
}

function hasLineBreak(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || code === 13) return true
  }
  return false
}

function holdsReference(node: Nodes): boolean {
  return node.type === 'linkReference' || ('children' in node && node.children.some(holdsReference))
}

function literal(nodes: readonly Nodes[], source: string): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    if (node.type === 'linkReference') return bracketed(node, source)
    if (!('children' in node) || !node.children.some(holdsReference)) return [node]
    // The copy holds the same kinds of children: text stands for a reference wherever a reference may stand.
    return [{ ...node, children: literal(node.children, source) } as Nodes]
  })
}

function bracketed(node: Extract<Nodes, { type: 'linkReference' }>, source: string): Nodes[] {
  const { start, end } = spanOfNode(node)
  const last = node.children.at(-1)
  const inside = last ? spanOfNode(last).end : start + 1
  return [
    verbatim(node, start, start + 1, source),
    ...literal(node.children, source),
    verbatim(node, inside, end, source),
  ]
}

function verbatim(node: Nodes, start: number, end: number, source: string): Text {
  const value = source.slice(start, end)
  if (!node.position) return { type: 'text', value }
  const { start: first, end: last } = node.position
  return { type: 'text', value, position: { start: { ...first, offset: start }, end: { ...last, offset: end } } }
}

/** The stretch of source from the first to the last of two ranges. */
export function hull(first: Span, last: Span): Span {
  return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) }
}

/** Nested lists as trees: contributing factors, five whys and the fault tree share their shape. */
import type { List, ListItem, Nodes, Paragraph } from 'mdast'
import type { Span } from '#model/span'
import { spanOfNode } from './block-text.ts'

/** Items below this depth are left out: no person nests so deep, and the call stack is finite. */
export const DEEPEST_ITEM = 100

export interface Branch<Node> {
  readonly item: ListItem
  readonly paragraph: Paragraph
  /** The paragraphs after the first one. */
  readonly further: readonly Paragraph[]
  readonly children: readonly Node[]
  /** The item's own text, nested items excluded. */
  readonly span: Span
}

/** Build a node for each item of the lists among some blocks, innermost first. */
export function readTree<Node>(
  nodes: readonly Nodes[],
  build: (branch: Branch<Node>) => Node,
  depth = 0,
): readonly Node[] {
  if (depth >= DEEPEST_ITEM) return []
  return nodes.filter(isList).flatMap((list) =>
    list.children.flatMap((item) => {
      const [first, ...rest] = item.children
      if (first?.type !== 'paragraph') return readTree(item.children, build, depth + 1)
      const children = readTree(rest, build, depth + 1)
      const span = { start: spanOfNode(item).start, end: spanOfNode(first).end }
      return [build({ item, paragraph: first, further: rest.filter(isParagraph), children, span })]
    }),
  )
}

function isList(node: Nodes): node is List {
  return node.type === 'list'
}

function isParagraph(node: Nodes): node is Paragraph {
  return node.type === 'paragraph'
}

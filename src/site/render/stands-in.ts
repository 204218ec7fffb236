import type { Nodes } from 'mdast'
import type { Span } from '#model/span'

/** Tests whether a piece of the model begins inside a node of the tree. */
export function standsIn(node: Nodes): (piece: { readonly span: Span }) => boolean {
  const start = node.position?.start.offset ?? Infinity
  const end = node.position?.end.offset ?? -Infinity
  return ({ span }) => span.start >= start && span.start < end
}

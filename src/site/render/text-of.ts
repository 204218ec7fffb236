import type { Nodes } from 'mdast'

/** The plain text of a node, for labels and addresses. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  if ('alt' in node) return node.alt ?? ''
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

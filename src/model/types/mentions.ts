/** Which documents of the library a text speaks of: by link, or by an id such as `2026-03-02-stale-index`. */
import type { Nodes, Root } from 'mdast'
import type { Span } from '#model/span'
import { spanOfNode } from '#model/structure/block-text'
import type { LinkedText } from './line.ts'

export interface Mention {
  readonly id: string
  readonly span: Span
}

const datedId = /\b\d{4}-\d{2}(?:-\d{2})?-[a-z][a-z0-9]*(?:-[a-z0-9]+)*\b/g

/** The id of the document that an address leads to: its last part, whatever the page or file is called. */
export function idOfAddress(address: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return undefined
  const path = address.replace(/[?#].*$/s, '').replace(/(?:\/index)?(?:\.mdx?)?\/?$/i, '')
  return path.slice(path.lastIndexOf('/') + 1) || undefined
}

/** Links to documents of the collection of postmortems, in order; without recursion, as a tree may be deep. */
export function readMentions(tree: Root): readonly Mention[] {
  const mentions: Mention[] = []
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const id = node.type === 'link' && /(?:^|\/)postmortems\//.test(node.url) ? idOfAddress(node.url) : undefined
    if (id !== undefined) mentions.push({ id, span: spanOfNode(node) })
    // Last first, so that the stack gives them in document order.
    if ('children' in node) for (const child of node.children.toReversed()) stack.push(child)
  }
  return mentions
}

/** Ids in a text and in its links, each once. */
export function idsIn({ text, links }: Pick<LinkedText, 'text' | 'links'>): readonly string[] {
  const linked = links.flatMap((address) => idOfAddress(address) ?? [])
  return [...new Set([...linked, ...Array.from(text.matchAll(datedId), ([id]) => id)])]
}

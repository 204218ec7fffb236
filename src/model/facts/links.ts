/** Links to places inside the repository, and the ids that a text names. */
import type { Nodes, Root } from 'mdast'
import type { LinkFacts } from '#model/facts-types'
import type { Span } from '#model/span'
import { fragmentOf, isInside, resolvePath } from './paths.ts'

/** Read the links of a tree without recursion: it may be deeper than the call stack. */
export function readLinks(tree: Root, source: string, path: string): readonly LinkFacts[] {
  if (!opensInside(source, '](') && !opensInside(source, ']:')) return []
  const links: LinkFacts[] = []
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ((node.type === 'link' || node.type === 'definition') && isInside(node.url)) {
      links.push(toLink(node.url, urlSpan(node, source), path))
    }
    if (!('children' in node)) continue
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child && child.type !== 'text') stack.push(child)
    }
  }
  return links
}

/** Most documents link to other sites only; a look at what stands behind a bracket spares these the walk. */
function opensInside(source: string, mark: string): boolean {
  for (let at = source.indexOf(mark); at >= 0; at = source.indexOf(mark, at + mark.length)) {
    if (isInside(source.slice(at + mark.length, at + 200).replace(/^\s*<?/, ''))) return true
  }
  return false
}

function toLink(text: string, span: Span, from: string): LinkFacts {
  const path = resolvePath(from, text)
  const fragment = fragmentOf(text)
  return { text, span, ...(path !== undefined && { path }), ...(fragment !== undefined && { fragment }) }
}

/** Place of the address; of the whole link where the address is written with escapes. */
function urlSpan(node: Extract<Nodes, { type: 'link' | 'definition' }>, source: string): Span {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const at = source.lastIndexOf(node.url, end - node.url.length)
  return at <= start ? { start, end } : { start: at, end: at + node.url.length }
}

const codeSlug = /`([a-z0-9]+(?:-[a-z0-9]+)+)`/g

/** Ids in code marks of a text that speaks of runbooks. */
export function namedInCode(source: string): readonly string[] {
  if (!/runbook/i.test(source)) return []
  return [...new Set(Array.from(source.matchAll(codeSlug), ([, id = '']) => id))]
}

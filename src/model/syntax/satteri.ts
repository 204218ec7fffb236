/** The native parser. It must only see text that `guard` has cleared: some inputs kill the process. */
import type { Nodes, Root } from 'mdast'
import { markdownToMdast, mdxToMdast } from 'satteri'
import type { Format } from './parser.ts'

/** Standard mdast with UTF-16 offsets into `source`. Throws where MDX is broken. */
export function toMdast(source: string, format: Format): Root {
  const tree = (format === 'mdx' ? mdxToMdast : markdownToMdast)(source)
  if (source.startsWith('\uFEFF')) shift(tree, 1)
  return tree as Root // Both give the root of a whole document.
}

/** The native parser does not count a byte order mark. */
function shift(tree: Nodes, by: number): void {
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const { position } = node
    if (position) {
      const start = { ...position.start, offset: (position.start.offset ?? 0) + by }
      node.position = { start, end: { ...position.end, offset: (position.end.offset ?? 0) + by } }
    }
    if ('children' in node) stack.push(...node.children)
  }
}

/** The native parser. It must only see text that `guard` has cleared: some inputs kill the process. */
import type { Root } from 'mdast'
import { markdownToMdast, mdxToMdast } from 'satteri'
import type { Format } from './parser.ts'
import { afterByteOrderMark } from './positions.ts'

/** Standard mdast with UTF-16 offsets into `source`. Throws where MDX is broken. */
export function toMdast(source: string, format: Format): Root {
  const tree = (format === 'mdx' ? mdxToMdast : markdownToMdast)(source)
  return afterByteOrderMark(tree as Root, source) // Both give the root of a whole document.
}

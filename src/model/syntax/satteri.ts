/** The native parser. It must only see text that `guard` has cleared: some inputs kill the process. */
import type { Root } from 'mdast'
import { markdownToMdast, mdxToMdast } from 'satteri'
import type { Parser } from './parser.ts'
import { afterByteOrderMark } from './positions.ts'

/** Gives standard mdast with UTF-16 offsets. Throws where MDX is broken. */
export const satteri: Parser = {
  capacity: 1,
  parse(source, format) {
    const tree = (format === 'mdx' ? mdxToMdast : markdownToMdast)(source)
    return afterByteOrderMark(tree as Root, source) // Both give the root of a whole document.
  },
}

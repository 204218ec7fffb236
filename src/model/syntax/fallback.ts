/** The parser of unified, for machines where the native one does not load: the same trees, thirty times slower. */
import type { Root } from 'mdast'
import type { Processor } from 'unified'
import type { Format, Parser } from './parser.ts'
import { afterByteOrderMark, repairPositions } from './positions.ts'

/** Load unified's parsers; they are in nobody's import graph until then. */
export async function loadFallback(): Promise<Parser> {
  const [{ unified }, { default: parse }, { default: gfm }, { default: frontmatter }, { default: mdx }] =
    await Promise.all([
      import('unified'),
      import('remark-parse'),
      import('remark-gfm'),
      import('remark-frontmatter'),
      import('remark-mdx'),
    ])
  const markdown = unified().use(parse).use(gfm).use(frontmatter, ['yaml', 'toml'])
  const processors: Readonly<Record<Format, Processor<Root>>> = {
    md: markdown().freeze(),
    mdx: markdown().use(mdx).freeze(),
  }
  return {
    // Measured: lists, links and lazy lines that satteri reads at once take it seconds.
    capacity: 0.1,
    parse(source, format) {
      return repairPositions(afterByteOrderMark(processors[format].parse(source), source), source)
    },
  }
}

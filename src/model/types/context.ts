import type { Root } from 'mdast'
import type { Meta } from '#model/frontmatter-types'
import type { Blocks } from '#model/structure/block-text'
import type { SectionParts } from '#model/structure/section-blocks'

/** What the reader of a type of document reads from. */
export interface TypeContext {
  readonly tree: Root
  readonly meta: Meta
  readonly parts: SectionParts
  readonly blocks: Blocks
}

/** The fault tree: a nested list whose items may begin with `AND:` or `OR:`. */
import type { FaultNode } from '#model/structure-types'
import { type Blocks, textAt } from './block-text.ts'
import { endBeforeCitations } from './cited.ts'
import { type Branch, readTree } from './list-tree.ts'
import type { SectionParts } from './section-blocks.ts'

/** Read the trees of the section. */
export function readFaultTree(parts: SectionParts, blocks: Blocks): readonly FaultNode[] {
  return readTree<FaultNode>(parts.content('fault-tree'), (branch) => toFaultNode(branch, blocks))
}

const gateMark = /^\s{0,9}(?:(AND|OR)(?:\s?:|\s[\u2014\u2013-]\s|\s{0,9}$)|(and|or)\s?:)/

function toFaultNode({ paragraph, children, span }: Branch<FaultNode>, blocks: Blocks): FaultNode {
  const inline = blocks.read(paragraph)
  const match = gateMark.exec(inline.text)
  const gate = (match?.[1] ?? match?.[2])?.toLowerCase()
  return {
    ...((gate === 'and' || gate === 'or') && { gate }),
    text: textAt(inline, match?.[0].length ?? 0, endBeforeCitations(inline.text)),
    children,
    span,
  }
}

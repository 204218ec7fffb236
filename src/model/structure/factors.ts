/** Contributing factors: `- **Testing gap:** No offline harness covers refund intents. [E9]`, sub-causes nested. */
import type { Paragraph } from 'mdast'
import type { InlineText } from '#model/inline'
import type { Factor, TextAt } from '#model/structure-types'
import { factorCategory } from '#model/vocabulary'
import { type Blocks, spanOfNode, textAt } from './block-text.ts'
import { citedIds, endBeforeCitations } from './cited.ts'
import { type Branch, readTree } from './list-tree.ts'
import type { SectionParts } from './section-blocks.ts'

/** Read the factors of the section. */
export function readFactors(parts: SectionParts, blocks: Blocks): readonly Factor[] {
  return readTree<Factor>(parts.content('contributing-factors'), (branch) => toFactor(branch, blocks))
}

function toFactor({ paragraph, children, span }: Branch<Factor>, blocks: Blocks): Factor {
  const inline = blocks.read(paragraph)
  const label = readLabel(paragraph, inline)
  const category = label && factorCategory(label.text.text)
  return {
    ...(category !== undefined && { category }),
    ...(label && { label: label.text }),
    text: textAt(inline, label?.to ?? 0, endBeforeCitations(inline.text)),
    evidence: citedIds(inline, blocks.source),
    causes: children,
    span,
  }
}

interface Label {
  readonly text: TextAt
  /** Where the factor's own text begins. */
  readonly to: number
}

/** A label as long as this is a sentence in bold. */
const LONGEST_LABEL = 80

/** A bold start set off by a colon or a dash; a plain one only where it names a category. */
function readLabel(paragraph: Paragraph, inline: InlineText): Label | undefined {
  const end = boldEnd(paragraph, inline)
  const start = inline.text.slice(0, LONGEST_LABEL + 4)
  const colon = start.indexOf(':')
  if (end === undefined) {
    return colon > 0 && factorCategory(start.slice(0, colon)) ? labelTo(inline, colon, colon + 1) : undefined
  }
  const bold = inline.text.slice(0, end).trimEnd()
  if (bold.length > LONGEST_LABEL) return undefined
  if (/[:.]$/.test(bold)) return labelTo(inline, bold.length - 1, end)
  const after = /^\s?(?::|[\u2014\u2013-]\s|\.\s)/.exec(inline.text.slice(end, end + 4))
  if (after) return labelTo(inline, bold.length, end + after[0].length)
  return inline.text.length === end ? labelTo(inline, bold.length, end) : undefined
}

function labelTo(inline: InlineText, labelEnd: number, to: number): Label {
  return { text: textAt(inline, 0, labelEnd), to }
}

/** Where the bold stretch that opens a paragraph ends, in its text. */
function boldEnd(paragraph: Paragraph, inline: InlineText): number | undefined {
  const [first, next] = paragraph.children
  if (first?.type !== 'strong') return undefined
  if (!next) return inline.text.length
  const { start } = spanOfNode(next)
  // The text holds the bold stretch first; it ends where the text of the next node begins.
  let low = 0
  let high = Math.min(inline.text.length, LONGEST_LABEL + 1)
  while (low < high) {
    const middle = (low + high) >> 1
    if (inline.spanOf(middle, middle + 1).start < start) low = middle + 1
    else high = middle
  }
  return low
}

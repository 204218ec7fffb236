/** Assumptions: `- **Assumption:** … — Basis: E3 — Confirm: …`, or an `<Assumption>` element. */
import type { Nodes } from 'mdast'
import { type InlineText, readInline } from '#model/inline'
import type { Passage } from '#model/prose-types'
import type { Span } from '#model/span'
import type { Assumption, TextAt } from '#model/structure-types'
import { spanOfNode, textAt } from './block-text.ts'
import { endBeforeCitations } from './cited.ts'
import { readSegments, segmentGrammar } from './segments.ts'
import { attributeOf, type Element } from './tree-walk.ts'

const grammar = segmentGrammar({ basis: ['based on'], confirm: ['confirmation', 'confirm by', 'to confirm'] }, [])
const label = /^\s{0,9}Assumption\s?:\s?/

/** Read the assumptions of the passages and elements, in document order. */
export function readAssumptions(
  passages: readonly Passage[],
  elements: readonly Element[],
  source: string,
): readonly Assumption[] {
  const labelled = passages.flatMap((passage) => {
    const match = passage.quoted ? null : label.exec(passage.text)
    return match ? [toAssumption(passage, source, match[0].length, passage.span)] : []
  })
  const marked = elements.filter(({ name }) => name === 'Assumption').map((element) => fromElement(element, source))
  return marked.length === 0 ? labelled : [...labelled, ...marked].toSorted((a, b) => a.span.start - b.span.start)
}

function toAssumption(inline: InlineText, source: string, from: number, span: Span): Assumption {
  const { textEnd, segments } = readSegments(inline, source, from, grammar)
  const value = (key: string): TextAt | undefined => segments.find((segment) => segment.key === key)?.value
  const [basis, confirm] = [value('basis'), value('confirm')]
  const end = Math.max(from, endBeforeCitations(inline.text.slice(0, textEnd)))
  return {
    text: textAt(inline, from, end),
    ...(basis && { basis }),
    ...(confirm && { confirm }),
    span,
  }
}

/** Attributes hold basis and confirmation where the text does not; their place is the element. */
function fromElement(element: Element, source: string): Assumption {
  const span = spanOfNode(element)
  const inline = readInline(element.children as readonly Nodes[], source)
  const read = toAssumption(inline, source, 0, span)
  const attribute = (name: string): TextAt | undefined => {
    const text = attributeOf(element, name)
    return text === undefined ? undefined : { text, span }
  }
  const basis = read.basis ?? attribute('basis')
  const confirm = read.confirm ?? attribute('confirm')
  return { ...read, ...(basis && { basis }), ...(confirm && { confirm }) }
}

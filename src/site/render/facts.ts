/** Labelled facts below a statement, and parts of a paragraph that keep their markup. */
import type { Element, ElementContent } from 'hast'
import type { PhrasingContent } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import type { Span } from '#model/span'
import type { RenderContext } from './context.ts'
import { h } from './h.ts'
import { sliceInline } from './inline-slice.ts'
import { linkBareIds } from './references.ts'

export interface Fact {
  readonly key: string
  readonly label: string
  readonly content: readonly ElementContent[]
}

/** A list of short facts. */
export function renderFacts(facts: readonly Fact[]): Element {
  const rows = facts.map(({ key, label, content }) =>
    h('div', { dataKey: key }, h('dt', {}, label), ' ', h('dd', {}, content)),
  )
  return h('dl', { className: ['facts'] }, rows)
}

/** The part of a paragraph that stands in a range of the source. */
export function renderPart(
  state: State,
  nodes: readonly PhrasingContent[],
  span: Span,
  { document, evidenceIds }: RenderContext,
): ElementContent[] {
  const part = sliceInline(nodes, span, document.source)
  const [only] = part
  if (part.length === 1 && only?.type === 'text') return linkBareIds(only.value, evidenceIds)
  return state.all({ type: 'paragraph', children: part })
}

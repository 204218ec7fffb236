/** Open questions: an assumption with what it rests on and who could confirm it. */
import type { ElementContent } from 'hast'
import type { List, ListItem } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import type { Assumption } from '#model/structure-types'
import type { RenderContext } from './context.ts'
import { renderFacts, renderPart, type Fact } from './facts.ts'
import { h } from './h.ts'
import { standsIn } from './stands-in.ts'

/** A list with at least one assumption; its other items keep their ordinary form. */
export function renderAssumptions(state: State, list: List, context: RenderContext): ElementContent | undefined {
  const rows = list.children.map((item) => ({ item, assumption: context.document.assumptions.find(standsIn(item)) }))
  if (rows.every(({ assumption }) => assumption === undefined)) return undefined
  const items = rows.map(({ item, assumption }) =>
    h('li', {}, assumption ? renderAssumption(state, item, assumption, context) : unwrapped(state, item)),
  )
  return h('ul', { className: ['assumptions'] }, items)
}

function renderAssumption(
  state: State,
  item: ListItem,
  { text, basis, confirm }: Assumption,
  context: RenderContext,
): readonly ElementContent[] {
  const [first, ...rest] = item.children
  const inline = first?.type === 'paragraph' ? first.children : []
  const toFact = (key: string, label: string, part: Assumption['basis']): readonly Fact[] =>
    part ? [{ key, label, content: renderPart(state, inline, part.span, context) }] : []
  const facts = [...toFact('basis', 'Basis', basis), ...toFact('confirm', 'To confirm', confirm)]
  return [
    h('p', {}, h('strong', {}, 'Assumption:'), ' ', renderPart(state, inline, text.span, context)),
    ...(facts.length > 0 ? [renderFacts(facts)] : []),
    ...rest.flatMap((child) => state.one(child, item) ?? []),
  ]
}

/** A tight item has no paragraph of its own. */
function unwrapped(state: State, item: ListItem): readonly ElementContent[] {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph') return state.all(item)
  return [...state.all(first), ...rest.flatMap((child) => state.one(child, item) ?? [])]
}

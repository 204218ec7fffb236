/** The list of action items as a ledger: what, who, until when, and how anyone can check. */
import type { Element, ElementContent } from 'hast'
import type { List, ListItem } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { actionState } from '#model/derive'
import type { ActionItem, ActionSegment } from '#model/structure-types'
import { actionTypes, constraints, factorCategories, type TermList } from '#model/vocabulary'
import type { RenderContext } from './context.ts'
import { renderFacts, renderPart, type Fact } from './facts.ts'
import { h } from './h.ts'
import { standsIn } from './stands-in.ts'

/** Of somebody else's actions only what was announced is known; that they are still open is not. */
const stateNames = {
  own: { open: 'Open', overdue: 'Overdue', done: 'Done', accepted: 'Accepted' },
  'public-record': { open: 'Announced', overdue: 'Announced', done: 'Done', accepted: 'Accepted' },
}

/** Segments whose value is a word of the vocabulary. */
const words: Readonly<Record<string, TermList>> = {
  type: actionTypes,
  constraint: constraints,
  factor: factorCategories,
}

/** A list of actions; items that are no action (a note among them) keep their ordinary form. */
export function renderActions(state: State, list: List, context: RenderContext): ElementContent | undefined {
  const rows = list.children.map((item) => ({ item, action: context.document.actions.find(standsIn(item)) }))
  if (rows.every(({ action }) => action === undefined)) return undefined
  const items = rows.map(({ item, action }) =>
    action ? renderAction(state, item, action, context) : h('li', {}, state.all(item)),
  )
  return h('ul', { className: ['actions'], role: 'list' }, items)
}

function renderAction(state: State, item: ListItem, action: ActionItem, context: RenderContext): Element {
  const [first, ...rest] = item.children
  const inline = first?.type === 'paragraph' ? first.children : []
  // A built page cannot know the day on which it is read, so no action is called overdue here.
  const standing = actionState(action, Number.NEGATIVE_INFINITY)
  const facts = action.segments.map((segment): Fact => ({
    key: segment.key,
    label: segment.key.charAt(0).toUpperCase() + segment.key.slice(1),
    content: nameOf(segment) ?? renderPart(state, inline, segment.value.span, context),
  }))
  const mark = [
    h('span', { className: ['action-state'] }, stateNames[context.document.meta.origin ?? 'own'][standing]),
    ' ',
    action.priority && h('span', { className: ['action-priority'] }, action.priority),
  ]
  const what = renderPart(state, inline, action.description.span, context)
  const notes = rest.flatMap((child) => state.one(child, item) ?? [])
  return h(
    'li',
    { className: ['action'], id: action.id, dataState: standing },
    h('p', { className: ['action-mark'] }, mark),
    h('div', {}, h('p', { className: ['action-what'] }, what), renderFacts(facts), notes),
  )
}

function nameOf({ key, value }: ActionSegment): readonly ElementContent[] | undefined {
  const name = words[key]?.find(value.text)?.name
  return name === undefined ? undefined : [{ type: 'text', value: name }]
}

/** The list of action items as a ledger: what, who, until when, and how anyone can check. */
import type { Element, ElementContent } from 'hast'
import type { List, ListItem, PhrasingContent } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { stateOf } from '#library/entry'
import type { Span } from '#model/span'
import type { ActionItem } from '#model/structure-types'
import type { RenderContext } from './context.ts'
import { h } from './h.ts'
import { sliceInline } from './inline-slice.ts'

const stateNames = { open: 'Open', done: 'Done', accepted: 'Accepted' }

/** A list of actions; items that are no action (a note among them) keep their ordinary form. */
export function renderActions(state: State, list: List, context: RenderContext): ElementContent | undefined {
  const byItem = new Map(list.children.map((item) => [item, actionAt(item, context.document.actions)]))
  if ([...byItem.values()].every((action) => action === undefined)) return undefined
  const items = [...byItem].map(([item, action]) =>
    action ? renderAction(state, item, action, context) : h('li', {}, ...state.all(item)),
  )
  return h('ul', { className: ['actions'], role: 'list' }, ...items)
}

function actionAt(item: ListItem, actions: readonly ActionItem[]): ActionItem | undefined {
  const start = item.position?.start.offset ?? -1
  const end = item.position?.end.offset ?? -1
  return actions.find(({ span }) => span.start >= start && span.start < end)
}

function renderAction(state: State, item: ListItem, action: ActionItem, context: RenderContext): Element {
  const [first, ...rest] = item.children
  const inline = first?.type === 'paragraph' ? first.children : []
  const part = (span: Span): ElementContent[] => renderSlice(state, inline, span, context)
  const actionState = stateOf(action)
  return h(
    'li',
    { className: ['action'], id: action.id, dataState: actionState },
    h(
      'p',
      { className: ['action-what'] },
      h('span', { className: ['action-state'] }, stateNames[actionState]),
      ' ',
      action.priority && h('span', { className: ['action-priority'] }, action.priority),
      ' ',
      h('span', {}, ...part(action.description.span)),
    ),
    h(
      'dl',
      { className: ['action-facts'] },
      ...action.segments.map(({ key, value }) =>
        h('div', { dataKey: key }, h('dt', {}, nameOf(key)), h('dd', {}, ...part(value.span))),
      ),
    ),
    ...rest.map((child) => state.one(child, item)).flat(),
  )
}

function renderSlice(
  state: State,
  nodes: readonly PhrasingContent[],
  span: Span,
  { document }: RenderContext,
): ElementContent[] {
  return state.all({ type: 'paragraph', children: sliceInline(nodes, span, document.source) })
}

function nameOf(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1)
}

/** The steps of a procedure: what to do, then what to expect and what to do if it does not come, each on its own line. */
import type { ElementContent } from 'hast'
import type { List, Nodes, Paragraph } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { Blocks, spanOfNode } from '#model/structure/block-text'
import { readStepLabels, type StepLabel } from '#model/types/step-labels'
import type { RenderContext } from './context.ts'
import { renderPart } from './facts.ts'
import { h } from './h.ts'

const names: Readonly<Record<StepLabel, string>> = { expect: 'Expect', ifNot: 'If not', confirm: 'Confirm first' }

/** Whether a paragraph may hold the labels of a step: in a procedure, as an item or under a numbered heading. */
export function isInProcedure(node: Paragraph, parent: Nodes | undefined, { document }: RenderContext): boolean {
  const { runbook, gameDay } = document
  if (!runbook && !gameDay) return false
  if (parent?.type === 'listItem') return true
  const { start } = spanOfNode(node)
  return (runbook?.steps ?? []).some(({ form, span }) => form === 'heading' && start >= span.start && start < span.end)
}

/** The paragraph cut at its labels; `undefined` when it has none. */
export function renderLabelled(state: State, node: Paragraph, context: RenderContext): ElementContent[] | undefined {
  const { before, values } = readStepLabels(new Blocks(context.document.source, []).read(node))
  if (values.length === 0) return undefined
  const facts = values.map(({ label, value }) =>
    h(
      'div',
      { className: ['step-fact', `step-${label === 'ifNot' ? 'if-not' : label}`] },
      h('b', {}, names[label]),
      ' ',
      h('span', {}, value.text === '' ? [] : renderPart(state, node.children, value.span, context)),
    ),
  )
  const action = before.text === '' ? [] : [h('p', {}, renderPart(state, node.children, before.span, context))]
  return [...action, ...facts]
}

/** Whether every item of a list begins with a label, so that the list needs no marks of its own. */
export function isLabelList({ children }: List, { document }: RenderContext): boolean {
  const blocks = new Blocks(document.source, [])
  return children.every(({ children: [first] }) => {
    if (first?.type !== 'paragraph') return false
    const { before, values } = readStepLabels(blocks.read(first))
    return before.text === '' && values.length > 0
  })
}

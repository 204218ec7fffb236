import { defineRule, type Edit } from '#lint/rule'
import type { ActionItem } from '#model/structure-types'
import { dayIn } from '#model/structure/instant-in'
import { printAction } from '#model/structure/print-action'
import { checkDue, checkOwner } from './values.ts'
import { isOrdered } from './order.ts'
import { hasBox, oddMark } from './marks.ts'
import { frameOf, isForeign, missingParts } from './parts.ts'

/** One rewrite answers every question of form, so that no two of them meet. */
function rewrite(action: ActionItem, source: string): { readonly fix?: readonly Edit[] } {
  const text = printAction(action, source)
  return text === undefined ? {} : { fix: [{ span: action.span, text }] }
}

/** Grammar of an action item: content model §4.5. */
export default defineRule({
  id: 'action-format',
  meta: {
    category: 'action',
    levels: ['warn', 'error', 'error'],
    description: 'Require `[P0|P1|P2] … — Owner: @x — Due: YYYY-MM-DD — Verification: …` for each action item.',
    messages: {
      foreign:
        'Unexpected action items without priority, owner, due date and verification, expected `[P1] … — Owner: @team — Due: YYYY-MM-DD — Verification: …` for each',
      missing:
        'Unexpected action without {missing}, expected `[P1] … — Owner: @team — Due: YYYY-MM-DD — Verification: …`',
      priority: 'Unexpected priority `{seen}`, expected `P0`, `P1` or `P2`',
      description: 'Unexpected action without a description, expected what changes',
      owner: 'Unexpected owner `{seen}`, expected exactly one handle such as `@team-evals`',
      due: 'Unexpected due date `{seen}`, expected a real date as `YYYY-MM-DD`',
      twice: 'Unexpected second `{key}`, expected one',
      separator: 'Unexpected separator `{seen}` before `{key}`, expected `—`',
      box: 'Unexpected action without a box, expected `- [ ]` while it is open and `- [x]` once a `Proof` shows it',
      mark: 'Unexpected spelling `{seen}` of the priority, expected `[{wanted}]`',
      order: 'Unexpected order {seen}, expected Owner, Due, Verification, then the rest',
      proof: 'Unexpected ticked box without `Proof`, expected `— Proof: E12` or a link that shows the verification',
    },
    advice:
      'An action that names no single owner, no date and no check is a wish. Someone who was not there must be able to say on the due date whether it is done.',
    reads: 'document',
    appliesTo: ['postmortem', 'game-day'],
    fixable: true,
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document }) {
    const { actions, source, meta } = document
    const isPublicRecord = meta.origin === 'public-record'
    const [first] = actions
    // Said once for a list in another style, never per row.
    if (first && actions.every(isForeign)) {
      const heading = document.sections.find(({ kind }) => kind === 'actions')?.heading
      yield { messageId: 'foreign', span: heading ?? first.span }
      return
    }

    for (const action of actions) {
      const { id, description, priorityText, priority, owner, due, segments, done, accepted, proof } = action
      const evidence = `action ${id}`
      const missing = missingParts(action)
      if (missing.length > 0)
        yield {
          messageId: 'missing',
          span: description.span,
          data: { missing: missing.join(', ') },
          evidence,
          expected: [frameOf(source.slice(description.span.start, description.span.end), missing)],
        }
      if (description.text.trim() === '') yield { messageId: 'description', span: action.span, evidence }
      // `[P3]` and `[SEV2]` are a mixed scale, which `frontmatter-severity-scale` explains.
      if (priorityText && !priority && !/^(?:P\d|SEV[- ]?\d)$/i.test(priorityText.text)) {
        yield { messageId: 'priority', span: priorityText.span, data: { seen: priorityText.text }, evidence }
      }
      if (owner && !checkOwner(owner.text, isPublicRecord)) {
        yield { messageId: 'owner', span: owner.span, data: { seen: owner.text }, evidence }
      }
      if (due && !checkDue(action, isPublicRecord)) {
        const isClear = dayIn(due.text) !== undefined
        const data = { seen: due.text }
        yield { messageId: 'due', span: due.span, data, evidence, ...(isClear && rewrite(action, source)) }
      }

      const keys = segments.map(({ key }) => key)
      for (const [index, { key, span, separator }] of segments.entries()) {
        if (keys.indexOf(key) < index) yield { messageId: 'twice', span, data: { key }, evidence }
        const place = { start: span.start, end: span.start + separator.length }
        if (separator !== '—') {
          const seen = separator === '\n' ? 'line break' : separator
          yield { messageId: 'separator', span: place, data: { seen, key }, evidence, ...rewrite(action, source) }
        }
      }
      if (!isOrdered(keys)) {
        const span = { start: segments[0]?.span.start ?? 0, end: segments.at(-1)?.span.end ?? 0 }
        yield { messageId: 'order', span, data: { seen: keys.join(', ') }, evidence, ...rewrite(action, source) }
      }
      if (!hasBox(action, source))
        yield { messageId: 'box', span: description.span, evidence, ...rewrite(action, source) }
      const mark = oddMark(action, source)
      if (mark) yield { messageId: 'mark', span: mark.span, data: mark.data, evidence, ...rewrite(action, source) }
      if (done === true && !proof && !accepted && !isPublicRecord) {
        yield { messageId: 'proof', span: description.span, evidence }
      }
    }
  },
})

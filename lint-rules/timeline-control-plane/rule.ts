import { defineRule } from '#lint/rule'
import { isAiIncident } from '#model/derive'
import { missingKinds } from './coverage.ts'

/** How long before the harm a change can still be its cause, as a default look-back. */
const lookBack = 72 * 3_600_000

export default defineRule({
  id: 'timeline-control-plane',
  meta: {
    category: 'timeline',
    levels: ['warn', 'error', 'error'],
    description:
      'Require control-plane changes in the timeline of an AI incident, or a statement of which were checked.',
    messages: {
      none: 'Unexpected timeline without a control-plane change, expected a row such as `**prompt:** bundle v37 activated`, or `Checked, none found: {kinds} [E3]`',
      partial: 'Unexpected statement that leaves out {kinds}, expected each kind as a row or as checked',
    },
    advice:
      'Prompts, policies, routing, indexes, tool schemas and budgets change behaviour without a deploy, and are the first thing a later reader looks for. A vendor’s silent change counts too.',
    reads: 'document',
    appliesTo: ['postmortem'],
    defaultOptions: {},
  },
  *check({ document }) {
    const { timeline, meta, checked } = document
    if (!isAiIncident(document) || timeline.events.length === 0 || meta.status === 'declared') return
    const from = (meta.started?.at ?? -Infinity) - lookBack
    const to = meta.resolved?.at ?? Infinity
    // A row without a certain time cannot be shown to lie outside the window.
    const hasRow = timeline.events.some(
      ({ change, at }) => change !== undefined && (at === undefined || (at >= from && at <= to)),
    )
    const missing = missingKinds(document)
    if (hasRow || missing.length === 0) return

    const heading = document.sections.find(({ kind }) => kind === 'timeline')?.heading ?? timeline.span
    const [statement] = checked
    const kinds = missing.join(', ')
    if (statement) yield { messageId: 'partial', span: statement.span, data: { kinds } }
    // What others did not publish cannot be listed; a re-analysis says so once.
    else if (heading && !(meta.origin === 'public-record' && saysNotPublic(document.sentences))) {
      yield { messageId: 'none', span: heading, data: { kinds } }
    }
  },
})

function saysNotPublic(sentences: readonly { readonly text: string }[]): boolean {
  return sentences.some(
    ({ text }) => /\bnot (?:public|published)\b/i.test(text) && /\bchanges?\b|\bcontrol[- ]plane\b/i.test(text),
  )
}

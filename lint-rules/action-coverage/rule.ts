import { defineRule } from '#lint/rule'
import { isNearMiss } from '#model/derive'
import { sectionProse } from '../prose/section-prose.ts'
import { answersDetection, answersFactor, constraints, givesReason, knownFactors, looseActions } from './coverage.ts'

export default defineRule({
  id: 'action-coverage',
  meta: {
    category: 'action',
    levels: ['off', 'warn', 'error'],
    description: 'Require an action, or an accepted risk, for each factor and for the detection gap.',
    messages: {
      loose: 'Unexpected action without a factor, expected `— Factor: {known}` as others have it, or `— Type: repair`',
      factor:
        'Unexpected factor "{label}" without an action, expected one with `— Factor: {category}`, or `— Accepted: reason`',
      detection:
        'Unexpected detection gap without an action, expected one with `— Type: detect` or `— Constraint: observability`',
      constraint: 'Unexpected actions without any constraint, expected at least one `— Constraint: {kinds}`',
      many: 'Unexpected {count} open actions, expected at most {limit}: which of them would you do if you could do only {limit}?',
      urgent: 'Unexpected {count} actions of priority P0, expected at most {limit}',
    },
    advice:
      'Learning that buys no constraint (a test, a gate, an alert, a limit at run time) depends on memory. A factor may be accepted, but then say so and why.',
    reads: 'document',
    appliesTo: ['postmortem'],
    defaultOptions: { open: 10, urgent: 3 },
    options: (z) =>
      z.object({
        open: z.number().int().positive().describe('Most open actions'),
        urgent: z.number().int().positive().describe('Most actions of priority P0'),
      }),
  },
  *check({ document, options }) {
    const { actions, factors, meta, sections } = document
    const gap = sections.find(({ kind }) => kind === 'detection-gap')
    const section = sections.find(({ kind }) => kind === 'actions')
    const [first] = actions
    if (!first) {
      // A section without one action, and without a word on the reason: nothing will see it sooner.
      const isOpen = gap && section && meta.origin !== 'public-record' && !isNearMiss(document)
      if (isOpen && !givesReason(sectionProse(document, ['actions']))) {
        yield { messageId: 'detection', span: gap.heading }
      }
      return
    }
    const heading = section?.heading ?? first.span
    const open = actions.filter(({ done, accepted }) => !done && !accepted)
    if (open.length > options.open)
      yield { messageId: 'many', span: heading, data: { count: open.length, limit: options.open } }
    const urgent = open.filter(({ priority }) => priority === 'P0')
    const fourth = urgent[options.urgent]
    if (fourth)
      yield {
        messageId: 'urgent',
        span: fourth.description.span,
        data: { count: urgent.length, limit: options.urgent },
      }

    // What others decided is theirs; a near miss may accept everything with a reason.
    if (meta.origin === 'public-record' || (isNearMiss(document) && actions.every(({ accepted }) => accepted))) return
    for (const { category, label, text } of factors) {
      if (category === undefined || actions.some((action) => answersFactor(action, category))) continue
      yield { messageId: 'factor', span: (label ?? text).span, data: { label: label?.text ?? category, category } }
    }
    if (gap && !actions.some(answersDetection)) yield { messageId: 'detection', span: gap.heading }
    for (const { description } of looseActions(document)) {
      yield { messageId: 'loose', span: description.span, data: { known: knownFactors(document) }, atMost: 'warn' }
    }
    if (!actions.some(({ segments }) => segments.some(({ key }) => key === 'constraint'))) {
      yield { messageId: 'constraint', span: heading, data: { kinds: constraints.join('|') } }
    }
  },
})

import { defineRule } from '#lint/rule'
import { typedDurations } from './durations.ts'
import { outOfOrder } from './order.ts'

export default defineRule({
  id: 'frontmatter-times',
  meta: {
    category: 'frontmatter',
    levels: ['warn', 'error', 'error'],
    description: 'Require times that are in order, and durations that agree with them.',
    messages: {
      order: 'Unexpected `{later}` {laterTime} before `{earlier}` {earlierTime}, expected {earlier} ≤ {later}',
      unknown:
        'Unexpected `unknown` for `{field}` without an open question, expected a `[TBD: …]` or an entry under "Open questions"',
      duration: 'Unexpected duration `{seen}`, expected {wanted} as the frontmatter has it',
    },
    advice:
      'Durations are derived from the frontmatter, because typed ones are wrong half of the time. Correct the times, or write `<Duration of="impact"/>` and let the page compute it.',
    reads: 'document',
    appliesTo: ['postmortem'],
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document }) {
    for (const { earlier, later } of outOfOrder(document)) {
      yield {
        messageId: 'order',
        span: later.moment.span,
        data: {
          later: later.field,
          laterTime: later.moment.raw,
          earlier: earlier.field,
          earlierTime: earlier.moment.raw,
        },
      }
    }

    const asksForIt = document.gaps.length > 0 || document.sections.some(({ kind }) => kind === 'open-questions')
    for (const field of ['started', 'detected', 'resolved'] as const) {
      const moment = document.meta[field]
      if (moment?.precision === 'unknown' && !asksForIt)
        yield { messageId: 'unknown', span: moment.span, data: { field } }
    }

    for (const { span, seen, wanted, rewrite } of typedDurations(document)) {
      yield { messageId: 'duration', span, data: { seen, wanted }, expected: [rewrite] }
    }
  },
})

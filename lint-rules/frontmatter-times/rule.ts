import { defineRule } from '#lint/rule'
import { typedDurations } from './durations.ts'
import { fields, outOfOrder } from './order.ts'
import { inUtc, placeOf } from './offset.ts'

export default defineRule({
  id: 'frontmatter-times',
  meta: {
    category: 'frontmatter',
    levels: ['warn', 'error', 'error'],
    description: 'Require times that are in order, and durations that agree with them.',
    messages: {
      order: 'Unexpected `{later}` {laterTime} before `{earlier}` {earlierTime}, expected {earlier} ≤ {later}',
      zone: 'Unexpected offset in `{seen}`, expected UTC, `{wanted}`',
      unknown:
        'Unexpected `unknown` for `{field}` without an open question, expected a `[TBD: …]` or an entry under "Open questions"',
      duration: 'Unexpected duration `{seen}`, expected {wanted} as the frontmatter has it',
    },
    advice:
      'Durations are derived from the frontmatter, because typed ones are wrong half of the time. Correct the times, or write `<Duration of="impact"/>` and let the page compute it.',
    reads: 'document',
    appliesTo: ['postmortem'],
    fixable: true,
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

    for (const field of fields) {
      const moment = document.meta[field]
      const wanted = moment && inUtc(moment)
      if (!moment || wanted === undefined) continue
      const span = placeOf(moment, document.source)
      yield { messageId: 'zone', span, data: { seen: moment.raw, wanted }, fix: [{ span, text: wanted }] }
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

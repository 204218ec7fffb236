import { defineRule } from '#lint/rule'
import type { ParsedDocument } from '#model/document'
import type { Span } from '#model/span'
import { withException } from '#rules/prose/exception'
import { vagueCause } from '#rules/prose/mechanism'
import { causeSections, isLinkedToTicket, signalsIn } from '#rules/prose/sentences'
import { missingVirtue } from '#rules/prose/virtue'

/** What to write instead: a part, what it did, and the condition under which it did so. */
const frames = {
  noun: '[TBD: which part] that [TBD: did what] when [TBD: condition]',
  frame: '[TBD: did what] because [TBD: condition]',
} as const

export default defineRule({
  id: 'cause-vague',
  meta: {
    category: 'cause',
    levels: ['warn', 'error', 'error'],
    description: 'Require a mechanism for each cause.',
    messages: {
      vague:
        'Unexpected cause without a mechanism in `{words}`, expected the component, the condition and what followed from it',
    },
    advice: withException(
      'cause-vague',
      'A name for the fact that something was wrong cannot be repaired. Say which part did what under which condition: “timeout 30 s at the balancer against keep-alive 75 s in the pods”. If it is not known, say so and why: “not confirmed: request logs expired after 24 h; see A3”.',
    ),
    reads: 'prose',
    appliesTo: ['postmortem'],
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document }) {
    for (const { signal, words, span, cap } of signalsIn(document, 'vague-cause', vagueCause, causeSections)) {
      // What a factor with its category lacks is said by `factor-shape`.
      if (isBareFactor(document, span)) continue
      // A linked issue tells the mechanism.
      if (isLinkedToTicket(document, span)) continue
      const expected = [signal.kind === 'noun' ? frames.noun : frames.frame]
      yield { messageId: 'vague', span, data: { words }, evidence: signal.evidence, expected, ...cap }
    }
  },
})

/** Whether the place is in a factor with a category that only misses a virtue. */
function isBareFactor({ factors }: ParsedDocument, { start, end }: Span): boolean {
  return factors.some(
    ({ label, text }) =>
      label !== undefined && text.span.start <= start && end <= text.span.end && missingVirtue(text.text) !== undefined,
  )
}

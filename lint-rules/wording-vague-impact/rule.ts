import { defineRule } from '#lint/rule'
import { withException } from '#rules/prose/exception'
import type { Passage } from '#model/prose-types'
import { isMeasured, vagueImpact } from '#rules/prose/impact'
import { detailsOf } from '#rules/prose/details'
import { impactSections, signalsIn } from '#rules/prose/sentences'

export default defineRule({
  id: 'wording-vague-impact',
  meta: {
    category: 'wording',
    levels: ['warn', 'warn', 'error'],
    description: 'Require a measure where impact is stated.',
    messages: {
      unmeasured:
        'Unexpected impact without a measure in `{words}`, expected a count, a share or a duration (or how it will be known)',
    },
    advice: withException(
      'wording-vague-impact',
      'Readers decide by size: who, how many, how long, against which baseline. Where the number is not known, say so and how it will be obtained: “unknown; counted from gateway logs by 12 March”.',
    ),
    reads: 'prose',
    appliesTo: ['postmortem'],
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document }) {
    const told = new Set<Passage>()
    for (const found of signalsIn(document, 'vague-impact', vagueImpact, impactSections)) {
      const { signal, words, span, passage, cap } = found
      // In a summary some things may be many without harm; where impact is stated, it is the impact.
      if (signal.kind === 'count' && passage.section !== 'impact') continue
      // The measure may stand in the sentence beside it, and one reminder is enough for a paragraph.
      if (told.has(passage) || found.neighbours().some(isMeasured)) continue
      told.add(passage)
      yield { messageId: 'unmeasured', span, data: { words }, ...detailsOf(signal, words), ...cap }
    }
  },
})

import { defineRule } from '#lint/rule'
import { withException } from '#rules/prose/exception'
import { minimisers } from '#rules/prose/tone'
import { detailsOf } from '#rules/prose/details'
import { signalsIn } from '#rules/prose/sentences'

export default defineRule({
  id: 'wording-minimiser',
  meta: {
    category: 'wording',
    levels: ['warn', 'warn', 'warn'],
    description: 'Disallow words that play down difficulty or harm.',
    messages: {
      minimiser: 'Unexpected `{words}`, expected the plain fact (a number, a scope, what it takes)',
    },
    advice: withException(
      'wording-minimiser',
      'What was small for us was not small for those whom it hit, and what is simple to say is rarely simple to do. Give the number and the scope.',
    ),
    reads: 'prose',
    appliesTo: ['postmortem', 'game-day', 'learning-report'],
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document }) {
    for (const { signal, words, span, cap } of signalsIn(document, 'minimiser', minimisers)) {
      yield { messageId: 'minimiser', span, data: { words }, ...detailsOf(signal, words), ...cap }
    }
  },
})

import { defineRule } from '#lint/rule'
import { withException } from '#rules/prose/exception'
import { hindsight } from '#rules/prose/hindsight'
import { detailsOf } from '#rules/prose/details'
import { signalsIn } from '#rules/prose/sentences'

export default defineRule({
  id: 'wording-hindsight',
  meta: {
    category: 'wording',
    levels: ['warn', 'warn', 'error'],
    description: 'Disallow judging with knowledge of the outcome.',
    messages: {
      hindsight: 'Unexpected hindsight `{words}`, expected what could be seen at that moment',
    },
    advice: withException(
      'wording-hindsight',
      'What is obvious now was one signal among many then. Say which panel, log or message was in view, and where the telling one stood.',
    ),
    reads: 'prose',
    appliesTo: ['postmortem', 'game-day', 'learning-report'],
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document }) {
    for (const { signal, words, span, cap } of signalsIn(document, 'hindsight', hindsight)) {
      yield { messageId: 'hindsight', span, data: { words }, ...detailsOf(signal, words), ...cap }
    }
  },
})

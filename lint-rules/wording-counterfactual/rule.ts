import { defineRule } from '#lint/rule'
import { withException } from '#rules/prose/exception'
import { regrets } from '#rules/prose/blame'
import { detailsOf } from '#rules/prose/details'
import { signalsIn } from '#rules/prose/sentences'

export default defineRule({
  id: 'wording-counterfactual',
  meta: {
    category: 'wording',
    levels: ['warn', 'error', 'error'],
    description: 'Disallow saying what people should or could have done.',
    messages: {
      counterfactual: 'Unexpected counterfactual `{words}`, expected what happened and why it made sense at the time',
    },
    advice: withException(
      'wording-counterfactual',
      'A story that did not happen explains nothing. Say what was done, what was visible then, and what the system would need to make the better way the easy one. A guardrail that would have stopped it is welcome: “a schema check would have rejected this file”. So is expected behaviour of a system.',
    ),
    reads: 'prose',
    appliesTo: ['postmortem', 'game-day', 'learning-report'],
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document }) {
    for (const { signal, words, span, cap } of signalsIn(document, 'counterfactual', regrets)) {
      yield { messageId: 'counterfactual', span, data: { words }, ...detailsOf(signal, words), ...cap }
    }
  },
})

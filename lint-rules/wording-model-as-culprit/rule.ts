import { defineRule } from '#lint/rule'
import { withException } from '#rules/prose/exception'
import { modelIntent } from '#rules/prose/intent'
import { causeSections, signalsIn } from '#rules/prose/sentences'

export default defineRule({
  id: 'wording-model-as-culprit',
  meta: {
    category: 'wording',
    levels: ['warn', 'warn', 'error'],
    description: 'Disallow crediting a model with intent where a cause is stated.',
    messages: {
      intent:
        'Unexpected intent `{words}` of a model, expected the input, the configuration and the output that was seen',
    },
    advice: withException(
      'wording-model-as-culprit',
      'An intent has no guard to add. Name what the model was given, what it was allowed to do, and what it emitted: “the tool policy allowed `DELETE` without a confirmation step”.',
    ),
    reads: 'prose',
    appliesTo: ['postmortem'],
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document }) {
    for (const { signal, words, span, cap } of signalsIn(document, 'model-intent', modelIntent, causeSections)) {
      // What users and logs said of a model is evidence.
      if (!cap.atMost)
        yield {
          messageId: 'intent',
          span,
          data: { words },
          evidence: signal.evidence,
          expected: ['emitted … after …, which … allowed'],
        }
    }
  },
})

import { defineRule } from '#lint/rule'
import { withException } from '#rules/prose/exception'
import { certainties } from '#rules/prose/tone'
import { detailsOf } from '#rules/prose/details'
import { signalsIn } from '#rules/prose/sentences'

export default defineRule({
  id: 'wording-certainty',
  meta: {
    category: 'wording',
    levels: ['warn', 'warn', 'error'],
    description: 'Disallow promises that nobody can keep.',
    messages: {
      certainty: 'Unexpected certainty in `{words}`, expected what is blocked, how that was tested, and what remains',
    },
    advice: withException(
      'wording-certainty',
      'No change makes an incident impossible. Name the class that is blocked, the test that shows it, and the residual risk: “blocks this class at merge; bundles loaded at run time remain (accepted until June)”.',
    ),
    reads: 'prose',
    appliesTo: ['postmortem'],
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document }) {
    for (const { signal, words, span, cap } of signalsIn(document, 'certainty', certainties)) {
      yield { messageId: 'certainty', span, data: { words }, ...detailsOf(signal, words), ...cap }
    }
  },
})

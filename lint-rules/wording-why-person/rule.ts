import { defineRule } from '#lint/rule'
import { withException } from '#rules/prose/exception'
import { whyPerson } from '#rules/prose/why'
import { detailsOf } from '#rules/prose/details'
import { signalsIn } from '#rules/prose/sentences'

export default defineRule({
  id: 'wording-why-person',
  meta: {
    category: 'wording',
    levels: ['warn', 'error', 'error'],
    description: 'Disallow asking a person for a motive.',
    messages: {
      why: 'Unexpected question about a motive in `{words}`, expected a question about the system (what made it possible, what made it look right)',
    },
    advice: withException(
      'wording-why-person',
      'Why-questions put to people ask for a justification and get one. Ask how: how did the rollout reach all tenants, what made the rollback look risky at 09:50?',
    ),
    reads: 'prose',
    appliesTo: ['postmortem', 'game-day', 'learning-report'],
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document }) {
    for (const { signal, words, span, cap } of signalsIn(document, 'person-why', whyPerson)) {
      yield { messageId: 'why', span, data: { words }, ...detailsOf(signal, words), ...cap }
    }
  },
})

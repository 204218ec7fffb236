import { defineRule } from '#lint/rule'
import { lapsesIn } from '#rules/prose/lapse'
import { signalsIn } from '#rules/prose/sentences'

export default defineRule({
  id: 'cause-human-error',
  meta: {
    category: 'cause',
    levels: ['warn', 'error', 'error'],
    description: 'Disallow human error as a cause.',
    messages: {
      lapse: 'Unexpected lapse `{words}` as an explanation, expected the condition that let it through',
    },
    advice:
      'A lapse is where the analysis starts. Ask what accepted it without a question: “the rollout tool accepts a production target without confirmation, and step 4 of the runbook names a flag that was removed”. Naming that condition in the same sentence satisfies this rule.',
    reads: 'prose',
    appliesTo: ['postmortem', 'game-day', 'learning-report'],
    defaultOptions: {},
  },
  *check({ document }) {
    for (const { signal, words, span, cap } of signalsIn(document, 'human-error', lapsesIn)) {
      yield { messageId: 'lapse', span, data: { words }, evidence: signal.evidence, ...cap }
    }
  },
})

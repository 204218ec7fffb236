import { defineRule } from '#lint/rule'
import { vagueWithoutCare } from '#rules/prose/action'
import { signalsInActions } from '#rules/prose/sentences'

export default defineRule({
  id: 'action-vague',
  meta: {
    category: 'action',
    levels: ['warn', 'error', 'error'],
    description: 'Require an end state for each action.',
    messages: {
      vague: 'Unexpected open-ended action `{words}`, expected the thing changed and the state that shows it is done',
    },
    advice:
      'An action that cannot be finished will not be. Name the thing and the observable end: “page the on-call when the refusal rate exceeds 4 % for 10 minutes”. An investigation ends with a date and a document.',
    reads: 'document',
    appliesTo: ['postmortem', 'game-day'],
    defaultOptions: {},
  },
  *check({ document }) {
    for (const { signal, words, span } of signalsInActions(document, vagueWithoutCare)) {
      yield { messageId: 'vague', span, data: { words }, evidence: signal.evidence }
    }
  },
})

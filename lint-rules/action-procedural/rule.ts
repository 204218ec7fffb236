import { defineRule } from '#lint/rule'
import { proceduralWithoutCare } from '#rules/prose/procedure'
import { signalsInActions } from '#rules/prose/sentences'

export default defineRule({
  id: 'action-procedural',
  meta: {
    category: 'action',
    levels: ['warn', 'warn', 'error'],
    description: 'Require something that enforces a procedure.',
    messages: {
      procedural:
        'Unexpected rule for people in `{words}`, expected what enforces it (a gate, a permission, a default, an alert)',
    },
    advice:
      'A rule that relies on memory holds until the next night shift. Name the mechanism in the action: “block merges to prompts/ without approval from CODEOWNERS”.',
    reads: 'document',
    appliesTo: ['postmortem', 'game-day'],
    defaultOptions: {},
  },
  *check({ document }) {
    for (const { signal, words, span } of signalsInActions(document, proceduralWithoutCare)) {
      yield { messageId: 'procedural', span, data: { words }, evidence: signal.evidence }
    }
  },
})

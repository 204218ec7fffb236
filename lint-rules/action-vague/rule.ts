import { defineRule } from '#lint/rule'
import { withException } from '#rules/prose/exception'
import { vagueWithoutCare } from '#rules/prose/action'
import { frameOfOpen } from '#rules/prose/action-frames'
import { asHabit } from '#rules/prose/habit'
import { signalsInActions } from '#rules/prose/sentences'

export default defineRule({
  id: 'action-vague',
  meta: {
    category: 'action',
    levels: ['warn', 'error', 'error'],
    description: 'Require an end state for each action.',
    messages: {
      vague: 'Unexpected open-ended action `{words}`, expected the thing changed and the state that shows it is done',
      habit:
        'Unexpected open-ended action `{words}` and {count} more (line {lines}), expected in each the thing changed and the state that shows it is done',
    },
    advice: withException(
      'action-vague',
      'An action that cannot be finished will not be. Name the thing and the observable end: “page the on-call when the refusal rate exceeds 4 % for 10 minutes”. An investigation ends with a date and a document.',
    ),
    reads: 'document',
    appliesTo: ['postmortem', 'game-day'],
    suggestions: true,
    defaultOptions: { most: 2 },
    options: (z) =>
      z.object({
        most: z.number().int().positive().describe('Findings in one document; the last names the lines of the rest'),
      }),
  },
  *check({ document, options }) {
    const open = signalsInActions(document, vagueWithoutCare)
    for (const { found, rest } of asHabit(document, open, options.most)) {
      const { signal, words, span } = found
      const messageId = rest ? 'habit' : 'vague'
      const expected = [frameOfOpen(signal.kind, words)]
      yield { messageId, span, data: { words, ...rest }, evidence: signal.evidence, expected }
    }
  },
})

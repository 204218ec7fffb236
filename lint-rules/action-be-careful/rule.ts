import { defineRule } from '#lint/rule'
import { withException } from '#rules/prose/exception'
import { appealToCare } from '#rules/prose/care'
import { frameOfCare } from '#rules/prose/action-frames'
import { signalsInActions } from '#rules/prose/sentences'

export default defineRule({
  id: 'action-be-careful',
  meta: {
    category: 'action',
    levels: ['error', 'error', 'error'],
    description: 'Disallow actions that ask people to take care.',
    messages: {
      careful: 'Unexpected appeal to care `{words}`, expected a change that works when nobody is careful',
    },
    advice: withException(
      'action-be-careful',
      'Care is not a control: it runs out at 3 a.m. and cannot be verified. Turn it into a gate, a default, a permission or an alert: “reject prompt edits that lack an eval run id”.',
    ),
    reads: 'document',
    appliesTo: ['postmortem', 'game-day'],
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document }) {
    for (const { signal, words, span } of signalsInActions(document, appealToCare)) {
      yield { messageId: 'careful', span, data: { words }, evidence: signal.evidence, expected: [frameOfCare] }
    }
  },
})

import { defineRule } from '#lint/rule'
import { withException } from '#rules/prose/exception'
import { frameOfRule } from '#rules/prose/action-frames'
import { asHabit } from '#rules/prose/habit'
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
      habit:
        'Unexpected rule for people in `{words}` and {count} more (line {lines}), expected what enforces each (a gate, a permission, a default, an alert)',
    },
    advice: withException(
      'action-procedural',
      'A rule that relies on memory holds until the next night shift. Name the mechanism in the action: “block merges to prompts/ without approval from CODEOWNERS”. A verification that shows the rule being enforced, or a drill, will do.',
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
    const rules = signalsInActions(document, proceduralWithoutCare)
    for (const { found, rest } of asHabit(document, rules, options.most)) {
      const { signal, words, span } = found
      const messageId = rest ? 'habit' : 'procedural'
      yield {
        messageId,
        span,
        data: { words, ...rest },
        evidence: signal.evidence,
        expected: [frameOfRule(signal.kind)],
      }
    }
  },
})

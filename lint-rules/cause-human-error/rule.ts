import { defineRule } from '#lint/rule'
import { withException } from '#rules/prose/exception'
import { lapsesIn } from '#rules/prose/lapse'
import { causeSections, signalsIn } from '#rules/prose/sentences'

const gap = 'because [TBD: what it did not ask, show or refuse]'

/** What to write instead: the deed without its judgement, or a system for a lapse, and what that let it through. */
function frameOf(kind: string, words: string): string {
  if (kind !== 'accident' && kind !== 'slip') return `[TBD: tool, form or check] that accepted [TBD: what] ${gap}`
  const deed = words.replace(
    /\b(?:\w+(?:al|ent|en|ous|ed)ly|by (?:mistake|accident)|in error|accidental|inadvertent)\b/gi,
    '',
  )
  return `${deed.replace(/\s+/g, ' ').trim()}, which [TBD: tool, form or check] accepted ${gap}`
}

export default defineRule({
  id: 'cause-human-error',
  meta: {
    category: 'cause',
    levels: ['warn', 'error', 'error'],
    description: 'Disallow human error as a cause.',
    messages: {
      lapse: 'Unexpected lapse `{words}` as an explanation, expected the condition that let it through',
    },
    advice: withException(
      'cause-human-error',
      'A lapse is where the analysis starts. Ask what accepted it without a question: “the rollout tool accepts a production target without confirmation, and step 4 of the runbook names a flag that was removed”. Naming that condition in the same sentence satisfies this rule.',
    ),
    reads: 'prose',
    appliesTo: ['postmortem', 'game-day', 'learning-report'],
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document }) {
    for (const { signal, words, span, passage, cap } of signalsIn(document, 'human-error', lapsesIn)) {
      // "The step was overlooked" is told everywhere; only as a cause it explains.
      if (signal.kind === 'slip' && (passage.section === undefined || !causeSections.has(passage.section))) continue
      const expected = [frameOf(signal.kind, words)]
      yield { messageId: 'lapse', span, data: { words }, evidence: signal.evidence, expected, ...cap }
    }
  },
})

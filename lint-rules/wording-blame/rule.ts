import { defineRule } from '#lint/rule'
import { withException } from '#rules/prose/exception'
import { blame } from '#rules/prose/blame'
import { detailsOf } from '#rules/prose/details'
import { signalsIn } from '#rules/prose/sentences'

/** Kinds of signal that judge how somebody acted rather than say what was done. */
const judgements = new Set(['judgement', 'state', 'counterfactual'])

export default defineRule({
  id: 'wording-blame',
  meta: {
    category: 'wording',
    levels: ['warn', 'error', 'error'],
    description: 'Disallow attributing fault to a person.',
    messages: {
      fault: 'Unexpected fault of a person in `{words}`, expected the condition that made it possible',
      judgement: 'Unexpected judgement of a person in `{words}`, expected what could be seen and done at that moment',
    },
    advice: withException(
      'wording-blame',
      'Blame ends the analysis where it begins: nobody can ship a fix to a person, and the next report will hide more. Ask what the tool accepted, what the screen showed, and what made the step look right: “the approval view did not show the policy diff”. If the words belong to somebody else, quote them in a blockquote with their source.',
    ),
    reads: 'prose',
    appliesTo: ['postmortem', 'game-day', 'learning-report'],
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document }) {
    for (const { signal, words, span, cap } of signalsIn(document, 'blame', blame)) {
      const messageId = judgements.has(signal.kind) ? 'judgement' : 'fault'
      yield { messageId, span, data: { words }, ...detailsOf(signal, words), ...cap }
    }
  },
})

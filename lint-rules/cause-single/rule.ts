import { defineRule } from '#lint/rule'
import { isShortForm } from '#model/derive'

const only = /\b(?:the|a) (?:sole|only|single|one and only) (?:root |underlying )?cause\b(?! of (?:death|action))/i

export default defineRule({
  id: 'cause-single',
  meta: {
    category: 'cause',
    levels: ['off', 'warn', 'warn'],
    description: 'Ask for more than one factor, and for how the factors combined.',
    messages: {
      one: 'Unexpected single contributing factor, expected what else had to be so: why it could start, spread and stay unseen',
      only: 'Unexpected `{seen}`, expected the conditions that had to meet',
      apart: 'Unexpected list of factors without a word on how they combined, expected a paragraph after it',
    },
    advice:
      'Incidents in complex systems need several conditions, each of them harmless alone. One factor leads to one repair, and the next combination finds the others where they were.',
    reads: 'document',
    appliesTo: ['postmortem'],
    defaultOptions: {},
  },
  *check({ document }) {
    for (const sentence of document.sentences) {
      const match = sentence.passage.quoted ? null : only.exec(sentence.masked)
      if (!match) continue
      yield {
        messageId: 'only',
        span: sentence.spanOf(match.index, match.index + match[0].length),
        data: { seen: match[0] },
      }
    }

    const { factors } = document
    const [first] = factors
    if (!first || isShortForm(document)) return
    if (factors.length === 1 && first.causes.length === 0)
      yield { messageId: 'one', span: (first.label ?? first.text).span }
    const hasParagraph = document.passages.some(
      ({ section, kind }) => section === 'contributing-factors' && kind === 'paragraph',
    )
    const heading = document.sections.find(({ kind }) => kind === 'contributing-factors')?.heading
    if (factors.length > 1 && heading && !hasParagraph) yield { messageId: 'apart', span: heading }
  },
})

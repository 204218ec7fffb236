import { defineRule } from '#lint/rule'
import { phrases } from './phrases.ts'

export default defineRule({
  id: 'timeline-neutral',
  meta: {
    category: 'timeline',
    levels: ['warn', 'error', 'error'],
    description: 'Keep judgement, conclusions, proposals and feelings out of timeline events.',
    messages: {
      judgement: 'Unexpected judgement `{seen}` in the timeline, expected what was seen or done',
      proposal: 'Unexpected proposal `{seen}` in the timeline, expected it under "Action items" or "Lessons learned"',
      feeling: 'Unexpected feeling `{seen}` in the timeline, expected what was seen or done',
    },
    advice:
      'A timeline is the part that everybody must be able to agree on. What people believed at the time belongs there ("believed to be a DDoS"); what we think of it now does not.',
    reads: 'prose',
    appliesTo: ['postmortem'],
    defaultOptions: {},
  },
  *check({ document }) {
    for (const sentence of document.sentences) {
      const { passage, masked } = sentence
      if (passage.section !== 'timeline' || passage.kind === 'heading' || passage.quoted) continue
      for (const { messageId, pattern } of phrases) {
        const match = pattern.exec(masked)
        if (!match) continue
        const seen = match[0]
        yield { messageId, span: sentence.spanOf(match.index, match.index + seen.length), data: { seen } }
        break
      }
    }
  },
})

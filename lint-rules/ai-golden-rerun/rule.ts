import { defineRule } from '#lint/rule'
import { isAiIncident, isNearMiss } from '#model/derive'
import { notPublished } from '../prose/not-published.ts'
import { sectionProse } from '../prose/section-prose.ts'
import { suiteWords, unmeasuredRerun } from './phrases.ts'

export default defineRule({
  id: 'ai-golden-rerun',
  meta: {
    category: 'ai',
    levels: ['off', 'warn', 'error'],
    description: 'Require prompts or evaluation cases that would show the behaviour again, and their results.',
    messages: {
      none: 'Unexpected end without a golden prompt or evaluation case, expected a suite that shows the behaviour, with its result before and after',
      unmeasured:
        'Unexpected rerun `{seen}` without a result, expected suite, version, runs and pass rate (`refund-golden@c81f`: 31/60 before, 60/60 after, 5 seeds)',
      once: 'Unexpected single run `{seen}` as proof for a system that answers differently each time, expected several runs',
    },
    advice:
      'A behaviour that no suite asks for comes back unseen. Keep the inputs that failed as cases, say which version of the suite ran, how often, and how many passed before and after.',
    reads: 'document',
    englishOnly: true,
    appliesTo: ['postmortem'],
    defaultOptions: {},
  },
  *check({ document }) {
    const { meta, sections, sentences } = document
    const behaviour = meta.classes?.some((name) => ['correctness', 'usefulness', 'safety'].includes(name)) ?? false
    if (!isAiIncident(document) || !behaviour || isNearMiss(document)) return

    for (const sentence of sentences) {
      const { passage, masked } = sentence
      if (passage.quoted || !['recurrence', 'actions', 'recovery'].includes(passage.section ?? '')) continue
      for (const { messageId, pattern } of unmeasuredRerun) {
        const match = pattern.exec(masked)
        if (!match) continue
        const seen = match[0]
        yield { messageId, span: sentence.spanOf(match.index, match.index + seen.length), data: { seen } }
        break
      }
    }

    const heading = sections.find(({ kind }) => kind === 'recurrence')?.heading
    const text = sectionProse(document, ['recurrence', 'actions', 'recovery', 'ai-analysis'])
    const isUnpublished = meta.origin === 'public-record' && notPublished.test(text)
    if (heading && !isUnpublished && !suiteWords.test(text)) yield { messageId: 'none', span: heading }
  },
})

import { defineRule } from '#lint/rule'
import { hasGapIn, isAiIncident } from '#model/derive'
import { sectionProse } from '../prose/section-prose.ts'
import { openQuestions, unchecked } from './questions.ts'

export default defineRule({
  id: 'ai-safety-compliance',
  meta: {
    category: 'ai',
    levels: ['warn', 'error', 'error'],
    description: 'Require a statement on harmful output, over-refusal, privacy and reporting duties.',
    messages: {
      open: 'Unexpected section that does not say {missing}, expected what was checked and what was seen',
      unchecked:
        'Unexpected `{seen}` without what was checked, expected for example "2,000 sampled outputs (E11): 0 harmful"',
      clock: 'Unexpected reportable regime `{name}` without `{missing}`, expected the instant',
    },
    advice:
      'Infrastructure incidents change what a model says too: shorter context, another model, a missing filter. Whether it must be reported is decided by a person with the role for it; record who decided and when.',
    reads: 'document',
    englishOnly: true,
    appliesTo: ['postmortem'],
    defaultOptions: {},
  },
  *check({ document }) {
    const section = document.sections.find(({ kind }) => kind === 'safety-compliance')
    const text = sectionProse(document, ['safety-compliance'])
    const hasGap = section !== undefined && hasGapIn(document, section.body)
    if (section && text !== '' && !hasGap) {
      const only = unchecked.exec(text.trim())
      const missing = openQuestions(text, isAiIncident(document))
      if (only) yield { messageId: 'unchecked', span: section.heading, data: { seen: only[0] } }
      else if (missing.length > 0)
        yield { messageId: 'open', span: section.heading, data: { missing: missing.join(', ') } }
    }
    for (const { name, reportable, span, aware, notified } of document.meta.regimes ?? []) {
      if (reportable !== 'yes') continue
      const missing = [...(aware ? [] : ['aware']), ...(notified ? [] : ['notified'])]
      if (missing.length > 0) yield { messageId: 'clock', span, data: { name, missing: missing.join('`, `') } }
    }
  },
})

import { defineRule } from '#lint/rule'
import { isAiIncident } from '#model/derive'
import { sectionProse } from '../prose/section-prose.ts'

const average = /\b(?:on average|average(?:d|s)?|mean|overall|globally|p50|median)\b/i
const cohort =
  /\b(?:by|per|each|every) (?:[\w-]+ ){0,2}(?:tenants?|cohorts?|segments?|regions?|languages?|locales?|tiers?|tasks?|intents?|platforms?|models?|customers?|users?|products?|countr(?:y|ies)|groups?|classes|age|gender)\b|\bcohorts?\b|\bworst\b|\bp9\d|\bpercentile\b|\b(?:equal|same|alike) (?:across|for all|in all)\b|\bacross (?:all )?(?:tenants|regions|languages|tiers|cohorts)\b|\b(?:of|for|in|among) (?:the )?(?:[A-Z]\w+ ){1,3}(?:users?|tenants?|requests?|customers?|traffic|platform)/

export default defineRule({
  id: 'ai-cohort',
  meta: {
    category: 'ai',
    levels: ['off', 'warn', 'warn'],
    description: 'Ask for the worst cohort where impact is given as an average.',
    messages: {
      average:
        'Unexpected impact as `{seen}` only, expected the worst cohort too (by tenant tier, language or task, with its n)',
    },
    advice:
      'Averages hide fat tails: one per cent overall can be every answer in one language. Name the worst cohort, or say with evidence that the impact was equal. Very small cohorts may be merged for privacy.',
    reads: 'document',
    englishOnly: true,
    appliesTo: ['postmortem'],
    defaultOptions: {},
  },
  *check({ document }) {
    if (!isAiIncident(document) || cohort.test(sectionProse(document, ['impact', 'executive-summary', 'ai-analysis'])))
      return
    for (const sentence of document.sentences) {
      const { passage, masked } = sentence
      const isImpact = passage.section === 'impact' || passage.section === 'executive-summary'
      if (!isImpact || passage.quoted || passage.kind === 'heading' || !/\d/.test(passage.text)) continue
      const match = average.exec(masked)
      if (!match) continue
      const seen = match[0]
      yield { messageId: 'average', span: sentence.spanOf(match.index, match.index + seen.length), data: { seen } }
      return // Said once.
    }
  },
})

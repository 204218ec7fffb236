import { defineRule } from '#lint/rule'
import { isNearMiss } from '#model/derive'
import { availabilityWords, harmDone, hazardWords, noHarm, qualityWords } from './phrases.ts'

export default defineRule({
  id: 'frontmatter-classification',
  meta: {
    category: 'frontmatter',
    levels: ['warn', 'error', 'error'],
    description: 'Require kind and classes that agree with the impact described.',
    messages: {
      harm: 'Unexpected harm `{seen}` in a near miss, expected `kind: incident`',
      noHarm:
        'Unexpected incident whose impact says `{seen}`, expected `kind: near-miss` or the promise that was broken',
      hazard:
        'Unexpected near miss of severity {severity} without its hazard, expected what would have happened ("would have …")',
      class:
        'Unexpected `classes: [availability]` for an impact that speaks of `{seen}`, expected `correctness`, `usefulness` or `safety`',
    },
    advice:
      'An incident harmed someone, broke a promise or exposed people to a risk; a near miss would have, but for chance or a late barrier. Counts and searches rest on this difference.',
    reads: 'document',
    englishOnly: true,
    appliesTo: ['postmortem'],
    defaultOptions: {},
  },
  *check({ document }) {
    const { meta, frontmatter } = document
    const impact = document.sentences.filter(
      ({ passage }) =>
        !passage.quoted &&
        passage.kind !== 'heading' &&
        (passage.section === 'executive-summary' || passage.section === 'impact'),
    )
    const first = (pattern: RegExp): { sentence: (typeof impact)[number]; match: RegExpExecArray } | undefined => {
      for (const sentence of impact) {
        const match = pattern.exec(sentence.masked)
        if (match) return { sentence, match }
      }
      return undefined
    }

    if (isNearMiss(document)) {
      const harm = first(harmDone)
      if (harm) {
        const { sentence, match } = harm
        yield {
          messageId: 'harm',
          span: sentence.spanOf(match.index, match.index + match[0].length),
          data: { seen: match[0] },
        }
      }
      const isSevere = meta.severity === 'SEV0' || meta.severity === 'SEV1'
      if (isSevere && !document.sentences.some(({ masked }) => hazardWords.test(masked))) {
        yield { messageId: 'hazard', span: frontmatter.valueSpan('severity'), data: { severity: meta.severity ?? '' } }
      }
      return
    }

    const none = first(noHarm)
    const hasNumbers = document.impact.some(({ value }) => /[1-9]/.test(value.text.replace(/\[E\d+\]/g, '')))
    if (
      none &&
      !hasNumbers &&
      !meta.classes?.some((name) => name === 'compliance' || name === 'cost' || name === 'safety')
    ) {
      const { sentence, match } = none
      yield {
        messageId: 'noHarm',
        span: sentence.spanOf(match.index, match.index + match[0].length),
        data: { seen: match[0] },
      }
    }

    const quality = first(qualityWords)
    if (quality && meta.classes?.length === 1 && meta.classes[0] === 'availability' && !first(availabilityWords)) {
      yield { messageId: 'class', span: frontmatter.valueSpan('classes'), data: { seen: quality.match[0] } }
    }
  },
})

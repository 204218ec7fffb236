import { defineRule } from '#lint/rule'
import { isAiIncident } from '#model/derive'
import { dimensionOf, dimensions, isEmptyFinding, isRuledOut } from './dimensions.ts'

export default defineRule({
  id: 'ai-dimension',
  meta: {
    category: 'ai',
    levels: ['warn', 'error', 'error'],
    description:
      'Require an analysis of the AI dimensions that the incident touches, each ruled in or out with evidence.',
    messages: {
      none: 'Unexpected AI analysis without a dimension, expected rows `Dimension | Finding | Evidence` for {known}',
      untouched: 'Unexpected domain `{domain}` without a row for `{dimension}`, expected it ruled in or out',
      unknown: 'Unexpected dimension `{seen}`, expected one of {known}',
      empty: 'Unexpected finding `{seen}` for `{dimension}`, expected what was looked at and what was seen',
      evidence: 'Unexpected dimension `{dimension}` ruled out without evidence, expected an id such as `E3`',
    },
    advice:
      'AI incidents are often several small degradations that meet. Going through model, data, prompt, retrieval, safety and infrastructure, with what was seen in each, is how the second one is found.',
    reads: 'document',
    appliesTo: ['postmortem'],
    defaultOptions: {},
  },
  *check({ document }) {
    const { aiAnalysis, sections, meta, frontmatter } = document
    const heading = sections.find(({ kind }) => kind === 'ai-analysis')?.heading
    if (!isAiIncident(document) || !heading) return // A missing section is `required-sections`.
    const known = dimensions.join(', ')
    if (aiAnalysis.length === 0) {
      yield { messageId: 'none', span: heading, data: { known } }
      return
    }

    const covered = new Set<string>()
    for (const { dimension, finding, evidence } of aiAnalysis) {
      const names = dimensionOf(dimension.text)
      if (names.length === 0) {
        yield { messageId: 'unknown', span: dimension.span, data: { seen: dimension.text, known } }
        continue
      }
      for (const name of names) covered.add(name)
      const data = { dimension: dimension.text }
      if (isEmptyFinding(finding.text)) {
        yield {
          messageId: 'empty',
          span: finding.span.end > finding.span.start ? finding.span : dimension.span,
          data: { ...data, seen: finding.text },
        }
      } else if (
        isRuledOut(finding.text) &&
        !/E\d|https?:|\]\(/.test(`${evidence.text} ${finding.text}`) &&
        meta.origin !== 'public-record'
      ) {
        yield { messageId: 'evidence', span: finding.span, data }
      }
    }
    for (const [index, { domain }] of (meta.domains ?? []).entries()) {
      const [wanted] = dimensionOf(domain)
      if (wanted === undefined || covered.has(wanted)) continue
      yield {
        messageId: 'untouched',
        span: frontmatter.valueSpan('domains', index),
        data: { domain, dimension: wanted },
      }
    }
  },
})

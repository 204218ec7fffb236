import { defineRule } from '#lint/rule'
import { nearest } from '#model/nearest'
import type { Factor } from '#model/structure-types'
import { factorCategories } from '#model/vocabulary'
import { missingVirtue } from '#rules/prose/virtue'

export default defineRule({
  id: 'factor-shape',
  meta: {
    category: 'cause',
    levels: ['warn', 'error', 'error'],
    description: 'Require a category, a condition and evidence for each contributing factor.',
    messages: {
      uncategorised:
        'Unexpected factors without categories, expected `- **Testing gap:** … [E3]` with one of the listed categories',
      category: 'Unexpected category `{seen}`, expected one of {known}',
      missing:
        'Unexpected factor without a category, expected `**Testing gap:**` or another of the listed ones before it',
      virtue: 'Unexpected `{seen}`, expected the condition in the system ("no offline harness covers refund intents")',
      evidence: 'Unexpected factor without evidence, expected `[E3]` or an assumption under "Open questions"',
    },
    advice:
      'A factor is a condition that someone can change: what was absent or present, where. The category puts it on the fishbone and shows across incidents which gap keeps coming back.',
    reads: 'document',
    appliesTo: ['postmortem'],
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document: { factors, meta, sections } }) {
    const heading = sections.find(({ kind }) => kind === 'contributing-factors')?.heading
    if (heading && factors.length > 0 && factors.every(({ label }) => !label)) {
      yield { messageId: 'uncategorised', span: heading }
      return
    }
    for (const { category, label, text, evidence, causes } of factors) {
      if (!label) yield { messageId: 'missing', span: text.span }
      else if (category === undefined) {
        const names = factorCategories.terms.map(({ name }) => name)
        const near = nearest(label.text, names)
        yield {
          messageId: 'category',
          span: label.span,
          data: { seen: label.text, known: names.join(', ') },
          ...(near !== undefined && { expected: [near] }),
        }
      }
      const seen = missingVirtue(text.text)
      if (seen !== undefined) yield { messageId: 'virtue', span: text.span, data: { seen } }
      // A draft may still be collecting; from review on a factor rests on something.
      else if (
        meta.status !== 'draft' &&
        evidence.length === 0 &&
        !causes.some(hasEvidence) &&
        !isAssumption(text.text)
      ) {
        yield { messageId: 'evidence', span: text.span }
      }
    }
  },
})

function hasEvidence({ evidence, causes }: Factor): boolean {
  return evidence.length > 0 || causes.some(hasEvidence)
}

/** Said to be an inference, in the words that authors use for it. */
function isAssumption(text: string): boolean {
  return /\b(?:assum(?:ption|ed)|inference|inferred|hypothes[ie]s)\b|\]\(https?:/i.test(text)
}

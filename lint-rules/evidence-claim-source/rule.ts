import { defineRule } from '#lint/rule'
import type { ParsedDocument } from '#model/document'
import type { SectionKind } from '#model/section-kinds'
import { claimIn } from './claims.ts'

/** Where claims of fact stand. Lessons and opinions need no source, and factors have a rule of their own. */
const sections: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'executive-summary',
  'impact',
  'trigger',
  'root-cause',
  'detection-gap',
  'detection-response',
])

export default defineRule({
  id: 'evidence-claim-source',
  meta: {
    category: 'evidence',
    levels: ['off', 'warn', 'error'],
    description: 'Require a source for each number and each cause.',
    messages: {
      claim: 'Unexpected claim `{seen}` without a source in its paragraph, expected `[E3]` or a link',
      row: 'Unexpected impact `{seen}` without a source, expected an evidence id such as `E3`',
      unused: 'Unexpected evidence `{id}` that nothing cites, expected a claim that rests on it, or no entry',
      dangling: 'Unexpected evidence `{id}`, expected one of the ledger ({known})',
    },
    advice:
      'A number without a source cannot be checked, corrected or compared. One reference per paragraph is enough; what is remembered is evidence of kind `recollection`.',
    reads: 'document',
    appliesTo: ['postmortem'],
    defaultOptions: {},
  },
  *check({ document }) {
    const { evidence, evidenceReferences, impact, passages } = document
    const cited = new Set(evidenceReferences.map(({ id }) => id))
    const ledger = new Set(evidence.map(({ id }) => id))

    for (const passage of passages) {
      if (
        passage.kind !== 'paragraph' ||
        passage.quoted ||
        passage.section === undefined ||
        !sections.has(passage.section)
      )
        continue
      const claim = isSourced(document, passage.span) ? undefined : claimIn(passage.masked)
      if (!claim) continue
      const seen = passage.text.slice(claim.from, claim.to)
      yield { messageId: 'claim', span: passage.spanOf(claim.from, claim.to), data: { seen } }
    }
    for (const { value, source } of impact) {
      if (!/\d/.test(value.text) || source?.text.trim()) continue
      yield { messageId: 'row', span: value.span, data: { seen: value.text.trim() } }
    }
    for (const { id, span } of evidence) if (!cited.has(id)) yield { messageId: 'unused', span, data: { id } }
    // The timeline's own cells are `timeline-source`.
    const timeline = document.timeline.span
    for (const { id, span } of evidenceReferences) {
      if (ledger.has(id) || (timeline && span.start >= timeline.start && span.end <= timeline.end)) continue
      yield {
        messageId: 'dangling',
        span,
        data: { id, known: ledger.size > 0 ? [...ledger].join(', ') : 'it is empty' },
      }
    }
  },
})

/** A reference, a link or a derived value stands in the same paragraph. */
function isSourced(
  { source, evidenceReferences }: ParsedDocument,
  { start, end }: { start: number; end: number },
): boolean {
  return (
    evidenceReferences.some(({ span }) => span.start >= start && span.end <= end) ||
    /\]\(|https?:\/\/|<Duration|\[\^/.test(source.slice(start, end))
  )
}

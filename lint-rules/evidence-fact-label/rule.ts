import { defineRule } from '#lint/rule'
import type { Sentence } from '#model/prose-types'
import type { SectionKind } from '#model/section-kinds'
import type { Assumption } from '#model/structure-types'

const causes: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'trigger',
  'root-cause',
  'contributing-factors',
  'detection-gap',
])

/** Doubt about a fact. "More likely to", "the likely class" and "likelihood" are statistics; "seems" needs a verb. */
const hedge =
  /\b(?:(?<!\b(?:could|would|might|may|should) )probably(?! (?:could|would|might|should)\b)|presumably|supposedly|apparently|we (?:think|believe|suspect|assume|guess)|(?:it |this |that )?(?:appears|appeared|seems|seemed) (?:to (?:be|have)|that|as if)|(?:may|might) (?:well )?have (?!been avoided|been prevented)|(?<!more |less |most |as |un|equally )likely (?!class|label|token|outcome|to be (?:correct|wrong)|word|candidate)|most likely(?! (?:class|label|token|outcome|word|candidate|tokens)))/i
const settled =
  /\bassum\w+|\binference\b|\binferred\b|\bhypothes[ie]s\b|\bnot (?:confirmed|known|proven|established)\b|\bunconfirmed\b/i

const confirmed = /\b(?:was|is|has been|been|we) confirmed\b/i

export default defineRule({
  id: 'evidence-fact-label',
  meta: {
    category: 'evidence',
    levels: ['warn', 'warn', 'error'],
    description: 'Require that what is assumed is labelled as an assumption.',
    messages: {
      hedge:
        'Unexpected doubt `{seen}` among the causes, expected `- **Assumption:** … — Basis: E3 — Confirm: …` under "Open questions", or the fact',
      confirm: 'Unexpected assumption without a way to confirm it, expected `— Confirm: what would show it`',
      confirmed: 'Unexpected `confirmed` without evidence, expected `[E3]` beside it',
    },
    advice:
      'A guess in the voice of a finding becomes a fact by the second reading. Label it, say what it rests on and what would settle it; then it can be closed.',
    reads: 'document',
    englishOnly: true,
    appliesTo: ['postmortem'],
    defaultOptions: {},
  },
  *check({ document }) {
    const { assumptions, evidenceReferences, sentences, source } = document
    for (const sentence of sentences) {
      const { passage, masked } = sentence
      if (passage.section === undefined || !causes.has(passage.section) || passage.quoted || passage.kind === 'heading')
        continue
      // Places are compared only for the few sentences that say one of these.
      const doubt = hedge.exec(masked)
      const claim = doubt ? null : confirmed.exec(masked)
      if ((!doubt && !claim) || settled.test(masked) || isLabelled(sentence, assumptions)) continue
      if (doubt) {
        const seen = doubt[0].trim()
        yield { messageId: 'hedge', span: sentence.spanOf(doubt.index, doubt.index + seen.length), data: { seen } }
        continue
      }
      const { start, end } = passage.span
      const isSourced =
        evidenceReferences.some((reference) => reference.span.start >= start && reference.span.end <= end) ||
        source.slice(start, end).includes('](')
      if (claim && !isSourced) {
        const to = claim.index + claim[0].length
        yield { messageId: 'confirmed', span: sentence.spanOf(to - 'confirmed'.length, to) }
      }
    }
    for (const { confirm, span, text } of assumptions) {
      if (!confirm?.text.trim())
        yield { messageId: 'confirm', span: text.span.end > text.span.start ? text.span : span }
    }
  },
})

/** Whether a sentence stands in a labelled assumption. */
function isLabelled({ span }: Sentence, assumptions: readonly Assumption[]): boolean {
  return assumptions.some((label) => span.start >= label.span.start && span.end <= label.span.end)
}

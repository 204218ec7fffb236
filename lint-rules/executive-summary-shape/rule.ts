import { defineRule } from '#lint/rule'
import { hasGapIn } from '#model/derive'
import { missingQuestions } from './questions.ts'
import { undefinedAcronyms } from './acronyms.ts'

export default defineRule({
  id: 'executive-summary-shape',
  meta: {
    category: 'structure',
    levels: ['warn', 'error', 'error'],
    description: 'Require an executive summary of three to five sentences that a non-technical reader understands.',
    messages: {
      length: 'Unexpected summary of {count} {noun}, expected 3 to 5',
      question:
        'Unexpected summary that does not say {missing}, expected who was affected, for how long, and what ended it',
      acronyms:
        'Unexpected acronyms {list} without their meaning, expected at most {limit} that a non-technical reader must look up',
      code: 'Unexpected code block in the summary, expected plain words (code belongs in an appendix)',
    },
    advice:
      'Someone outside engineering reads only this. Who was affected, what did they see, from when to when, what harm followed, what ended it?',
    reads: 'document',
    appliesTo: ['postmortem'],
    defaultOptions: { terms: [] as readonly string[], acronyms: 2 },
    options: (z) =>
      z.object({
        terms: z.array(z.string()).readonly().describe('Acronyms that your readers know'),
        acronyms: z.number().int().min(0).describe('How many unexplained acronyms are fine'),
      }),
  },
  *check({ document, options }) {
    const section = document.sections.find(({ kind }) => kind === 'executive-summary')
    if (!section) return
    const prose = document.passages.filter(
      ({ section: kind, kind: form, quoted, span, text }) =>
        kind === 'executive-summary' &&
        // Another section with such a title, an overview after a short version, is more than the summary.
        span.end <= section.body.end &&
        !quoted &&
        (form === 'paragraph' || form === 'list-item') &&
        // The comment of another processor, which Markdown takes for text.
        !/^\{\/\*.*\*\/\}$/.test(text),
    )
    const code = section.content.find(({ type }) => type === 'code')
    if (code?.position) {
      const { start, end } = code.position
      yield { messageId: 'code', span: { start: start.offset ?? 0, end: end.offset ?? 0 } }
    }
    const first = prose[0]
    const last = prose.at(-1)
    // An empty section is `required-sections`; one with a stated gap is not finished and asks for nothing yet.
    if (!first || !last || hasGapIn(document, section.body)) return

    const count = prose.reduce((sum, { sentences }) => sum + sentences.length, 0)
    if (count < 3 || count > 5) {
      yield {
        messageId: 'length',
        span: section.heading,
        data: { count, noun: count === 1 ? 'sentence' : 'sentences' },
      }
    }

    // A lead above the summary, such as `**Duration:** 3 hours`, is read before it.
    const lead = document.passages.filter(
      ({ section: kind, kind: form, span }) =>
        kind === undefined && form === 'paragraph' && span.end <= section.heading.start,
    )
    const missing = missingQuestions([...lead, ...prose].map(({ text }) => text).join(' '))
    if (missing.length > 0)
      yield { messageId: 'question', span: section.heading, data: { missing: missing.join(' and ') } }

    const unknown = undefinedAcronyms(prose, new Set(options.terms))
    const [sample] = unknown
    if (unknown.length > options.acronyms && sample) {
      const list = unknown.map(({ acronym }) => `\`${acronym}\``).join(', ')
      yield { messageId: 'acronyms', span: sample.span, data: { list, limit: options.acronyms } }
    }
  },
})

import { defineRule } from '#lint/rule'
import type { ParsedDocument } from '#model/document'
import type { Quote } from '#model/structure-types'
import { wordsNotFound } from './verbatim.ts'

/** `said "…"`: what people said, of four words or more. Shorter ones are terms, labels or irony. */
const spoken =
  /\b(?:said|says|wrote|writes|asked|asks|replied|replies|posted|posts|mentioned|mentions|told \w+|shouted|noted|commented|answered)(?:,| that| in [\w#-]+)?:? (?<quote>["“](?:[^"“”\n]{1,60} ){3}[^"“”\n]{1,400}["”])/i

/** A lead-in with a link: published words, which their page holds. */
const published = /\]\(https?:|https?:\/\//

/** The lead-in that names a program: an error, a log, an answer of an interface. */
const machine =
  /\b(?:errors?|exceptions?|logs?|logged|warnings?|alerts?|outputs?|messages?|responses?|console|stack ?trace)\b[^.!?]{0,120}:\s*$/i

/** Blockquotes that are notes to the reader, by the words and marks with which they begin. */
const aside =
  /^\s*(?:\[!\w+\]|\p{Extended_Pictographic}|(?:note|warning|tip|info|important|caution|update|edit|attention|disclaimer|tl;?dr|n\.?b\.?|status|severity|impact|summary|template|last updated)\b)/iu

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words
}

export default defineRule({
  id: 'evidence-quote',
  meta: {
    category: 'evidence',
    levels: ['warn', 'warn', 'error'],
    description: 'Require that words of people stand in a blockquote with role and evidence.',
    messages: {
      inline:
        'Unexpected quotation of a person inside a sentence, expected a blockquote with a last line `> — on-call engineer, E4`',
      source: 'Unexpected quote without role and evidence, expected a last line such as `> — on-call engineer, E4`',
      evidence: 'Unexpected quote without evidence, expected its id after the role: `> — {role}, E4`',
      words: 'Unexpected words `{words}` in a quote of {ids}, expected words that stand there',
    },
    advice:
      'Quotes carry weight, so they must be verbatim, traceable and free of names. The last line says which role spoke and which evidence holds the words.',
    reads: 'document',
    englishOnly: true,
    appliesTo: ['postmortem'],
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document, evidence: texts }) {
    for (const passage of document.passages) {
      if (passage.quoted || passage.kind === 'heading') continue
      const match = spoken.exec(passage.text)
      const quote = match?.groups?.['quote']
      if (!match || quote === undefined) continue
      const from = match.index + match[0].length - quote.length
      yield { messageId: 'inline', span: passage.spanOf(from, from + quote.length) }
    }
    const quotes = spokenQuotes(document).filter(({ text }) => !aside.test(text.text))
    // Said once for a document that attributes none of its quotes, never per quote.
    const isForeign = quotes.every(({ role }) => !role)
    for (const quote of isForeign ? quotes.slice(0, 1) : quotes) {
      const { role, evidence, text } = quote
      const words = wordsNotFound(quote, texts)
      if (words !== undefined)
        yield { messageId: 'words', span: text.span, data: { words: shorten(words), ids: evidence.join(', ') } }
      if (!role) {
        const quoted = document.source.slice(text.span.start, text.span.end)
        yield { messageId: 'source', span: text.span, expected: [`${quoted}\n> — on-call engineer, E1`] }
      } else if (evidence.length === 0) {
        yield { messageId: 'evidence', span: role.span, data: { role: role.text }, expected: [`${role.text}, E1`] }
      }
    }
  },
})

/** Blockquotes with words of people: not those of a program, nor of a page that the lead-in links to. */
function spokenQuotes({ passages, quotes, source }: ParsedDocument): readonly Quote[] {
  let index = 0
  return quotes.filter(({ span }) => {
    // Both stand in the order of the document, so each passage is passed by once.
    while ((passages[index]?.span.end ?? Infinity) <= span.start) index++
    const before = passages[index - 1]
    if (before?.kind !== 'paragraph' || !before.text.endsWith(':')) return true
    return !machine.test(before.text) && !published.test(source.slice(before.span.start, before.span.end))
  })
}

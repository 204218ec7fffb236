import { defineRule } from '#lint/rule'
import type { ParsedDocument } from '#model/document'
import { withException } from '#rules/prose/exception'
import { namedPerson } from '#rules/prose/naming'
import { signalsIn } from '#rules/prose/sentences'

/** Is the place the first word of its line or sentence? */
const atStart = (source: string, start: number): boolean =>
  /(?:^|\n|[.!?:|]\s|[-*]\s)\s*$/.test(source.slice(Math.max(0, start - 4), start))

/** What to write instead: the role that the library's list says, or the commonest one. */
function roleOf(words: string, { declared }: ParsedDocument): string {
  const person = declared.people.find(
    ({ handle, name = '' }) => handle === words || words.split(/\s+/).every((part) => name.split(/\s+/).includes(part)),
  )
  return person?.role ?? 'on-call engineer'
}

/** Handles belong to the slots for owners and authors; the narrative speaks of roles. */
export default defineRule({
  id: 'wording-named-person',
  meta: {
    category: 'wording',
    levels: ['warn', 'error', 'error'],
    description: 'Require roles instead of personal names in the narrative.',
    messages: {
      name: 'Unexpected name `{words}` in the narrative, expected a role such as `the on-call engineer`',
      handle: 'Unexpected handle `{words}` in the narrative, expected a role such as `the on-call engineer`',
    },
    advice: withException(
      'wording-named-person',
      'A name turns a step of the system into a deed of one person, and stays findable for years. The role says what matters: what that seat could see and do. Owners, authors, reviewers and facilitators keep their handles in the slots made for them; thanks may name people.',
    ),
    reads: 'document',
    appliesTo: ['postmortem', 'game-day', 'learning-report'],
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document }) {
    // A public record names whom its sources name.
    if (document.meta.origin === 'public-record') return
    const named = new Set<string>()
    for (const { signal, words, span, cap } of signalsIn(document, 'named-person', namedPerson)) {
      const inSlot = document.actions.some((action) => action.span.start <= span.start && action.span.end >= span.end)
      if (inSlot || document.quotes.some((quote) => quote.span.start <= span.start && quote.span.end >= span.end))
        continue
      // A person is told of once: whoever replaces the name does so everywhere.
      const [first = words] = words.split(' ')
      if (named.has(first)) continue
      named.add(first)
      yield {
        messageId: signal.kind === 'handle' ? 'handle' : 'name',
        span,
        data: { words },
        evidence: signal.evidence,
        expected: [`${atStart(document.source, span.start) ? 'The' : 'the'} ${roleOf(words, document)}`],
        ...cap,
      }
    }
  },
})

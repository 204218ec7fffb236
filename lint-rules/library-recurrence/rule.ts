import { defineLibraryRule } from '#lint/library/rule'
import { toBonds } from './bonds.ts'
import { earlierActions } from './earlier-actions.ts'
import { likest } from './likeness.ts'
import { isAnalysed } from './order.ts'
import { samePattern } from './same-pattern.ts'

export default defineLibraryRule({
  id: 'library-recurrence',
  meta: {
    category: 'library',
    levels: ['warn', 'warn', 'error'],
    description: 'Require a relation to an earlier incident that looks the same, and a word on its actions.',
    messages: {
      same: 'Unexpected second incident of `{service}` with `{pattern}` and `{factor}`, expected a relation to `{id}`',
      alike: 'Unexpected causes that share {share} % of their wording with `{id}`, expected a relation to it',
      open: 'Unexpected recurrence of `{id}` with `{actions}` still open there, expected a `why` that says what becomes of it',
      unverified:
        'Unexpected recurrence of `{id}` with `{actions}` ticked there without a proof, expected a `why` that says what it missed',
    },
    advice:
      'The same incident twice says more than either alone. Name the other under `related` as `recurrence-of`, `variant-of` or `similar-to`, or as `not-related-to` with `why`, which settles the pair for good.',
    reads: 'library',
    appliesTo: ['postmortem'],
    defaultOptions: { months: 18, similarity: 0.15 },
    options: (z) =>
      z.object({
        months: z.number().positive().describe('How long the same service, pattern and factor count as the same'),
        similarity: z.number().min(0.05).max(1).describe('Share of wording from which causes count as alike'),
      }),
  },
  *check({ facts, library, options: { months, similarity } }) {
    if (!isAnalysed(facts)) return

    for (const { id, as, why } of facts.relations) {
      const earlier = library.withId(id.text).find((other) => isAnalysed(other) && other.path !== facts.path)
      if (as !== 'recurrence-of' || !earlier || why) continue
      const { open, unverified } = earlierActions(earlier, library)
      const [messageId, actions] = open.length > 0 ? (['open', open] as const) : (['unverified', unverified] as const)
      if (actions.length === 0) continue
      yield { messageId, span: id.span, data: { id: id.text, actions: actions.join('`, `') } }
    }

    // One at a time: a relation to the nearest links the document with all that this one is linked with.
    const bonds = library.derive(toBonds)
    const same = samePattern(facts, library, bonds, months)
    const alike = same ? undefined : likest(facts, library, bonds, similarity)
    if (same) {
      const { other, ...data } = same
      yield { messageId: 'same', span: facts.opening, data: { ...data, id: other.id } }
    } else if (alike) {
      const data = { id: alike.other.id, share: Math.round(alike.share * 100) }
      yield { messageId: 'alike', span: facts.opening, data }
    }
  },
})

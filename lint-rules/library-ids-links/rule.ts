import { defineLibraryRule } from '#lint/library/rule'
import { idProblems } from './ids.ts'
import { linkProblems } from './links.ts'
import { orphanProblems } from './orphans.ts'
import { messages } from './problem.ts'
import { relationProblems, sourceProblems } from './relations.ts'

export default defineLibraryRule({
  id: 'library-ids-links',
  meta: {
    category: 'library',
    levels: ['warn', 'error', 'error'],
    description: 'Require ids, links and relations that lead somewhere and agree.',
    messages,
    advice:
      'A library answers “has this happened before?” only as long as its links hold. A relation is written on one side; the other side shows it by itself.',
    reads: 'library',
    appliesTo: ['postmortem', 'runbook', 'game-day', 'operations', 'learning-report'],
    suggestions: true,
    defaultOptions: {},
  },
  *check({ facts, library }) {
    yield* idProblems(facts, library)
    yield* relationProblems(facts, library)
    yield* sourceProblems(facts, library)
    yield* linkProblems(facts, library)
    yield* orphanProblems(facts, library)
  },
})

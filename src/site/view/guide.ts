/** The lists of the vocabulary as the guide shows them. */
import * as vocabulary from '#model/vocabulary'
import type { Term, TermList } from '#model/vocabulary'
import { nameIn } from './labels.ts'

export interface WordList {
  readonly id: string
  readonly title: string
  /** Where it is written. */
  readonly place: string
  readonly terms: readonly Term[]
}

const lists: readonly (readonly [id: string, title: string, place: string, list: TermList])[] = [
  ['severities', 'Severities', 'severity', vocabulary.severities],
  ['classes', 'What went wrong', 'classes', vocabulary.incidentClasses],
  ['domains', 'Where it failed', 'domains', vocabulary.domains],
  ['detection-sources', 'Found by', 'detectedBy', vocabulary.detectionSources],
  ['phases', 'Phases', 'timeline', vocabulary.phases],
  ['change-kinds', 'Kinds of control-plane change', 'timeline', vocabulary.changeKinds],
  [
    'contributing-factor-categories',
    'Contributing-factor categories',
    'contributing factors',
    vocabulary.factorCategories,
  ],
  ['ai-dimensions', 'Dimensions of the AI analysis', 'AI analysis', vocabulary.aiDimensions],
  ['levers', 'Stabilisation levers', 'stabilisation and recovery', vocabulary.levers],
  ['priorities', 'Priorities of actions', 'action items', vocabulary.priorities],
  ['action-types', 'Types of actions', 'action items, Type:', vocabulary.actionTypes],
  ['constraints', 'Constraint upgrades', 'action items, Constraint:', vocabulary.constraints],
  ['evidence-kinds', 'Kinds of evidence', 'evidence', vocabulary.evidenceKinds],
  ['traits', 'Traits of products', 'traits', vocabulary.traits],
]

/** Every list an author chooses from, with the patterns of each failure domain behind the domains. */
export function toWordLists(): readonly WordList[] {
  return lists.flatMap(([id, title, place, list]) => {
    const own = { id, title, place, terms: list.terms }
    return id === 'domains' ? [own, ...patternLists()] : [own]
  })
}

function patternLists(): readonly WordList[] {
  return Object.entries(vocabulary.patterns).map(([domain, list]) => ({
    id: `patterns-${domain}`,
    title: `${nameIn(vocabulary.domains, domain)} patterns`,
    place: `domains, ${domain}/…`,
    terms: list.terms,
  }))
}

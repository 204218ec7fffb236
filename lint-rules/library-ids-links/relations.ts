/** Typed relations, sources and verified actions: each id must lead somewhere, and two documents must not disagree. */
import type { Library } from '#lint/library/rule'
import type { Collection } from '#model/document'
import type { DocumentFacts, RelationFacts } from '#model/facts-types'
import { mayName } from '#model/facts/audience'
import type { Relation } from '#model/frontmatter-types'
import { nearest } from '#model/nearest'
import type { TextAt } from '#model/structure-types'
import type { Problem } from './problem.ts'

const typeNames: Readonly<Record<Collection, string>> = {
  postmortems: 'postmortem',
  runbooks: 'runbook',
  'game-days': 'game day',
  operations: 'operations specification',
  'learning-reports': 'learning report',
}

/** What a relation may lead to; anything where it is not named. */
const wanted: Readonly<Partial<Record<Relation['as'], readonly [Collection, ...Collection[]]>>> = {
  'recurrence-of': ['postmortems'],
  'variant-of': ['postmortems'],
  'mitigated-by': ['runbooks', 'operations'],
  'rehearsed-by': ['game-days'],
}

const positive: ReadonlySet<Relation['as']> = new Set(['recurrence-of', 'variant-of', 'similar-to'])

/** What is wrong with the relations of a document. */
export function* relationProblems(facts: DocumentFacts, library: Library): Generator<Problem> {
  const seen = new Map<string, Relation['as']>()
  for (const relation of facts.relations) {
    const { id, as } = relation
    const earlier = seen.get(id.text)
    seen.set(id.text, as)
    const targets = library.withId(id.text).filter(({ path }) => path !== facts.path)
    const allowed = wanted[as]
    const target = targets.find(({ collection }) => collection && (!allowed || allowed.includes(collection)))
    if (earlier && areOpposed(earlier, as)) {
      yield { messageId: 'twice', span: relation.asSpan, data: { as, id: id.text, theirs: earlier } }
    } else if (target) yield* disagreement(facts, relation, target)
    else if (targets[0]?.collection && allowed) {
      const data = { as, seen: typeNames[targets[0].collection], wanted: typeNames[allowed[0]] }
      yield { messageId: 'type', span: id.span, data }
    } else if (id.text === facts.id) yield { messageId: 'itself', span: id.span }
    else yield unknownId(id, facts, library)
  }
}

/** What is wrong with the ids that a game day or a learning report names. */
export function* sourceProblems(facts: DocumentFacts, library: Library): Generator<Problem> {
  for (const source of facts.sources)
    if (library.withId(source.text).length === 0) yield unknownId(source, facts, library)
  for (const reference of facts.verifies) {
    const [id = '', action = ''] = reference.text.split('#')
    const documents = library.withId(id)
    const known = documents.flatMap(({ actions }) => actions.map((each) => each.id))
    if (documents.length === 0) yield unknownId({ text: id, span: startOf(reference, id) }, facts, library)
    else if (!known.includes(action) && !documents.some(({ unread }) => unread)) {
      yield { messageId: 'action', span: reference.span, data: { action, id, has: listOf(known) } }
    }
  }
}

function* disagreement(facts: DocumentFacts, relation: RelationFacts, target: DocumentFacts): Generator<Problem> {
  const { as, asSpan: span, id } = relation
  const back = target.relations.find((each) => each.id.text === facts.id && disagree(relation, each))
  if (as === 'recurrence-of' && isBefore(facts, target)) {
    yield { messageId: 'later', span, data: { id: id.text } }
  } else if (back && !(areCircular(relation, back) && isBefore(target, facts))) {
    // Of two that each recur the other, the one that began earlier is wrong; without times, both are asked.
    yield { messageId: 'contradiction', span, data: { as, id: id.text, theirs: back.as } }
  }
}

function disagree(one: RelationFacts, other: RelationFacts): boolean {
  return areOpposed(one.as, other.as) || areCircular(one, other)
}

function areCircular(one: RelationFacts, other: RelationFacts): boolean {
  return one.as === 'recurrence-of' && other.as === 'recurrence-of'
}

function areOpposed(one: Relation['as'], other: Relation['as']): boolean {
  return (one === 'not-related-to' && positive.has(other)) || (positive.has(one) && other === 'not-related-to')
}

const day = 86_400_000
const spans = { instant: 0, day, month: 31 * day, unknown: Infinity } as const

/** Whether an incident surely began before another, as far as their times are known. */
function isBefore({ meta: { started: one } }: DocumentFacts, { meta: { started: other } }: DocumentFacts): boolean {
  if (one?.at === undefined || other?.at === undefined) return false
  return one.at + spans[one.precision] < other.at
}

/** Guessing takes a look at every document; what names many unknown ids was made by a program and is not misspelt. */
const mostGuesses = 20

/** Ids of documents that this one's readers must not learn of are no suggestions. */
function unknownId({ text: id, span }: TextAt, facts: DocumentFacts, library: Library): Problem {
  const { relations, sources, verifies } = facts
  const isGuessed = relations.length + sources.length + verifies.length <= mostGuesses
  const namable = library.documents.filter((other) => other.path !== facts.path && mayName(facts, other))
  const ids = isGuessed ? namable.map((other) => other.id) : []
  const known = nearest(id, ids)
  if (known === undefined) return { messageId: 'unknown', span, data: { id } }
  return { messageId: 'misspelt', span, data: { id, known }, expected: [known] }
}

/** Place of the id at the start of a reference, inside quotation marks where there are any. */
function startOf({ text, span }: TextAt, id: string): TextAt['span'] {
  const quotes = Math.max(0, span.end - span.start - text.length) / 2
  const start = span.start + quotes
  return { start, end: start + id.length }
}

function listOf(ids: readonly string[]): string {
  if (ids.length === 0) return 'none'
  return ids.length === 1 ? `only ${ids[0]}` : `${ids[0]} to ${ids.at(-1)}`
}

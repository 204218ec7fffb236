/** Incidents whose causes are told in the same words. */
import type { Library } from '#lint/library/rule'
import type { DocumentFacts, Signature } from '#model/facts-types'
import type { Bonds } from './bonds.ts'
import { isAnalysed, isAsked } from './order.ts'

export interface Likeness {
  readonly other: DocumentFacts
  /** Between 0 and 1 (Dice): unrelated incidents of one organisation stay below a twentieth. */
  readonly share: number
}

/** Fewer terms in common can be chance, or a phrase that people are fond of. */
const leastShared = 10

interface Index {
  /** Terms of each document without those that are commonplace in its organisation. */
  readonly terms: ReadonlyMap<DocumentFacts, readonly number[]>
  /** Documents of an organisation that have a term. */
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, readonly DocumentFacts[]>>
}

/** The incident most like this one that nobody has linked or set apart, if it is like enough. */
export function likest(facts: DocumentFacts, library: Library, bonds: Bonds, least: number): Likeness | undefined {
  const { terms, postings } = library.derive(toIndex)
  const own = terms.get(facts) ?? []
  const shared = new Map<DocumentFacts, number>()
  for (const term of own) {
    for (const other of postings.get(organisationOf(facts))?.get(term) ?? []) {
      shared.set(other, (shared.get(other) ?? 0) + 1)
    }
  }
  const candidates = [...shared].filter(([other, count]) => count >= leastShared && isAsked(facts, other))
  return candidates
    .filter(([other]) => !bonds.areSettled(facts, other))
    .map(([other]) => ({ other, share: dice(facts.signature, own, other.signature, terms.get(other) ?? []) }))
    .filter(({ share }) => share >= least)
    .toSorted((a, b) => b.share - a.share || (a.other.path < b.other.path ? -1 : 1))[0]
}

/**
 * A term that many documents have says nothing, and is left out: what a team writes in each of its postmortems, and
 * what would make the comparison of all with all quadratic.
 */
function toIndex({ documents }: Library): Index {
  const comparable = documents.filter((facts) => isAnalysed(facts) && facts.signature.terms.length >= leastShared)
  const terms = new Map<DocumentFacts, readonly number[]>()
  const postings = new Map<string, ReadonlyMap<number, readonly DocumentFacts[]>>()
  for (const [organisation, members] of Map.groupBy(comparable, organisationOf)) {
    const most = Math.min(20, Math.max(3, Math.ceil(members.length / 20)))
    const all = new Map<number, DocumentFacts[]>()
    for (const facts of members) {
      for (const term of facts.signature.terms) {
        const posting = all.get(term)
        if (posting) posting.push(facts)
        else all.set(term, [facts])
      }
    }
    const telling = new Map([...all].filter(([, posting]) => posting.length > 1 && posting.length <= most))
    const isCommonplace = (term: number) => (all.get(term)?.length ?? 0) > most
    for (const facts of members) {
      terms.set(
        facts,
        facts.signature.terms.filter((term) => !isCommonplace(term)),
      )
    }
    postings.set(organisation, telling)
  }
  return { terms, postings }
}

function organisationOf({ meta, signature }: DocumentFacts): string {
  return `${signature.version}\n${meta.organisation?.toLowerCase() ?? ''}`
}

/** Where a signature was cut, hashes above its last one are unknown, so both are read up to there. */
function dice(a: Signature, ownA: readonly number[], b: Signature, ownB: readonly number[]): number {
  const limit = Math.min(limitOf(a), limitOf(b))
  const within = new Set(ownA.filter((term) => term <= limit))
  const others = ownB.filter((term) => term <= limit)
  const shared = others.filter((term) => within.has(term)).length
  return shared < leastShared ? 0 : (2 * shared) / (within.size + others.length)
}

function limitOf({ terms, cut }: Signature): number {
  return cut ? (terms.at(-1) ?? 0) : Infinity
}

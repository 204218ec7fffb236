/** Incidents whose causes are told in the same words. */
import type { Library } from '#lint/library/rule'
import type { DocumentFacts, Signature } from '#model/facts-types'
import type { Bonds } from './bonds.ts'
import { isAnalysed, isAsked } from './order.ts'
import { sharedTerms, type SharedTerms } from './shared-terms.ts'

export interface Likeness {
  readonly other: DocumentFacts
  /** Between 0 and 1 (Dice): unrelated incidents of one organisation stay below a twentieth. */
  readonly share: number
}

/** Fewer terms in common can be chance, or a phrase that people are fond of. */
const leastShared = 10

/** The incident most like this one that nobody has linked or set apart, if it is like enough. */
export function likest(facts: DocumentFacts, library: Library, bonds: Bonds, least: number): Likeness | undefined {
  const shared = library.derive(byOrganisation).get(organisationOf(facts))
  if (!shared) return undefined
  return candidates(facts, shared)
    .filter((other) => isAsked(facts, other) && !bonds.areSettled(facts, other))
    .map((other) => ({ other, share: shareOf(facts.signature, other.signature, shared) }))
    .filter(({ share }) => share >= least)
    .toSorted((a, b) => b.share - a.share || (a.other.path < b.other.path ? -1 : 1))[0]
}

function candidates(facts: DocumentFacts, { postings }: SharedTerms): readonly DocumentFacts[] {
  const counts = new Map<DocumentFacts, number>()
  for (const term of facts.signature.terms) {
    for (const other of postings.get(term) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  counts.delete(facts)
  return [...counts].flatMap(([other, count]) => (count >= leastShared ? [other] : []))
}

/** Each organisation has words of its own, and its incidents are compared among themselves. */
function byOrganisation({ documents }: Library): ReadonlyMap<string, SharedTerms> {
  const comparable = documents.filter((facts) => isAnalysed(facts) && facts.signature.terms.length >= leastShared)
  const groups = Map.groupBy(comparable, organisationOf)
  return new Map([...groups].map(([organisation, members]) => [organisation, sharedTerms(members)]))
}

function organisationOf({ meta, signature }: DocumentFacts): string {
  return `${signature.version}\n${meta.organisation?.toLowerCase() ?? ''}`
}

/** Where a signature was cut, hashes above its last one are unknown, so both are read up to there. */
function shareOf(a: Signature, b: Signature, { commonplace }: SharedTerms): number {
  const limit = Math.min(limitOf(a), limitOf(b))
  const telling = ({ terms }: Signature) => terms.filter((term) => term <= limit && !commonplace.has(term))
  const own = new Set(telling(a))
  const others = telling(b)
  const shared = others.filter((term) => own.has(term)).length
  return shared < leastShared ? 0 : (2 * shared) / (own.size + others.length)
}

function limitOf({ terms, cut }: Signature): number {
  return cut ? (terms.at(-1) ?? 0) : Infinity
}

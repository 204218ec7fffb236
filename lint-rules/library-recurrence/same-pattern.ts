/** Incidents of the same service that failed in the same pattern and for the same factor. */
import type { Library } from '#lint/library/rule'
import type { DocumentFacts } from '#model/facts-types'
import { beganAt, byBeginning, isAnalysed, isAsked } from './order.ts'
import type { Bonds } from './bonds.ts'

export interface SamePattern {
  readonly other: DocumentFacts
  readonly service: string
  readonly pattern: string
  readonly factor: string
}

interface Bucket {
  readonly documents: readonly DocumentFacts[]
  readonly position: ReadonlyMap<DocumentFacts, number>
}

/** How far to look in either direction. A pattern with more incidents than that has been looked at by now. */
const farthest = 50

const month = 30.44 * 86_400_000

/** The nearest incident with the same service, pattern and factor that nobody has linked or set apart. */
export function samePattern(
  facts: DocumentFacts,
  library: Library,
  bonds: Bonds,
  months: number,
): SamePattern | undefined {
  const buckets = library.derive(toBuckets)
  const isNear = (other: DocumentFacts) =>
    Math.abs((beganAt(facts) ?? -Infinity) - (beganAt(other) ?? Infinity)) <= months * month
  for (const { key, service, pattern } of keysOf(facts)) {
    for (const other of neighbours(facts, buckets.get(key))) {
      const factor = facts.factors.find((each) => other.factors.includes(each))
      if (factor === undefined || !isNear(other) || !isAsked(facts, other)) continue
      if (!bonds.areSettled(facts, other)) return { other, service, pattern, factor }
    }
  }
  return undefined
}

/** Those before it, nearest first, then those after it. */
function* neighbours(facts: DocumentFacts, bucket: Bucket | undefined): Generator<DocumentFacts> {
  const at = bucket?.position.get(facts)
  if (!bucket || at === undefined) return
  yield* bucket.documents.slice(Math.max(0, at - farthest), at).toReversed()
  yield* bucket.documents.slice(at + 1, at + 1 + farthest)
}

function toBuckets({ documents }: Library): ReadonlyMap<string, Bucket> {
  const buckets = new Map<string, DocumentFacts[]>()
  for (const facts of documents.filter(isAnalysed).toSorted(byBeginning)) {
    for (const { key } of keysOf(facts)) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(facts)
      else buckets.set(key, [facts])
    }
  }
  return new Map(
    [...buckets].map(([key, members]) => [
      key,
      { documents: members, position: new Map(members.map((facts, index) => [facts, index])) },
    ]),
  )
}

interface Key {
  readonly key: string
  readonly service: string
  readonly pattern: string
}

/** More services than any incident has; a list of thousands is no reason to wait. */
const mostServices = 50

/** A service of another organisation is another service; a domain without a pattern says too little. */
function* keysOf({ meta: { organisation = '', services = [], domains = [] } }: DocumentFacts): Generator<Key> {
  const patterns = new Set(domains.flatMap(({ domain, pattern }) => (pattern ? [`${domain}/${pattern}`] : [])))
  for (const service of new Set(services.slice(0, mostServices))) {
    for (const pattern of patterns) {
      yield { key: [organisation, service, pattern].join('\n').toLowerCase(), service, pattern }
    }
  }
}

/** Which documents have which terms in common. */
import type { DocumentFacts } from '#model/facts-types'

export interface SharedTerms {
  /** Documents that have a term, for terms of at least two documents. */
  readonly postings: ReadonlyMap<number, readonly DocumentFacts[]>
  /** Terms of so many documents that they say nothing. */
  readonly commonplace: ReadonlySet<number>
}

/** More documents than positions below a term in one exact number. */
const capacity = 2 ** 20

/**
 * Index the terms of documents. Most terms stand in one document alone, so all are sorted, which is much cheaper than a
 * map of them, and only runs of equal ones are kept. Those of very many documents are what a team writes each time, and
 * would make the comparison of all with all quadratic.
 */
export function sharedTerms(documents: readonly DocumentFacts[]): SharedTerms {
  const most = Math.min(20, Math.max(3, Math.ceil(documents.length / 20)))
  const postings = new Map<number, readonly DocumentFacts[]>()
  const commonplace = new Set<number>()
  for (const { term, indices } of runs(sortedPairs(documents))) {
    if (indices.length > most) commonplace.add(term)
    else
      postings.set(
        term,
        indices.flatMap((index) => documents[index] ?? []),
      )
  }
  return { postings, commonplace }
}

/** Pairs of term and position of a document, each as one number, ascending. */
function sortedPairs(documents: readonly DocumentFacts[]): Float64Array {
  const known = documents.slice(0, capacity)
  const pairs = new Float64Array(known.reduce((sum, { signature }) => sum + signature.terms.length, 0))
  let next = 0
  for (const [index, { signature }] of known.entries()) {
    for (const term of signature.terms) pairs[next++] = term * capacity + index
  }
  return pairs.toSorted()
}

/** Terms of at least two documents with the positions of these. */
function* runs(pairs: Float64Array): Generator<{ readonly term: number; readonly indices: readonly number[] }> {
  for (let from = 0, to = 0; from < pairs.length; from = to) {
    const term = Math.floor((pairs[from] ?? 0) / capacity)
    const end = (term + 1) * capacity
    while (to < pairs.length && (pairs[to] ?? 0) < end) to++
    if (to - from < 2) continue
    yield { term, indices: Array.from(pairs.subarray(from, to), (pair) => pair % capacity) }
  }
}

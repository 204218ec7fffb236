/** Which incidents belong together, and why: what authors said, then what they share. Computed once for all entries. */
import type { LibraryEntry } from './entry.ts'

export interface Related {
  readonly id: string
  /** `Recurrence of this incident`, `Same pattern: retrieval/stale-index`; shown beside the link. */
  readonly reason: string
  readonly score: number
}

/** How a typed relation reads from the page that declares it, and from the page that it points at. */
const relationNames: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'recurrence-of': ['This is a recurrence of it', 'It recurred here'],
  'variant-of': ['This is a variant of it', 'A variant of this'],
  'similar-to': ['Named as similar', 'Named as similar'],
}

/** Shared traits count more the rarer they are; these weights set what kind of likeness teaches most. */
const weights = { pattern: 4, domain: 1.5, factor: 1, trait: 1, service: 2, detection: 0.5 }

const LIMIT = 5
const THRESHOLD = 2.5

/** The nearest incidents of each, at most five, best first. */
export function relatedIncidents(entries: readonly LibraryEntry[]): ReadonlyMap<string, readonly Related[]> {
  const postings = toPostings(entries)
  const declared = declaredRelations(entries)
  return new Map(entries.map((entry) => [entry.id, nearest(entry, entries.length, postings, declared.get(entry.id))]))
}

interface Feature {
  readonly kind: keyof typeof weights
  readonly key: string
  readonly weight: number
  readonly reason: string
}

function featuresOf(entry: LibraryEntry): readonly Feature[] {
  const named = (kind: keyof typeof weights, values: readonly string[], label: string): readonly Feature[] =>
    [...new Set(values)].map((value) => ({
      kind,
      key: `${kind}:${value}`,
      weight: weights[kind],
      reason: `${label}: ${value.replaceAll('-', ' ')}`,
    }))
  return [
    ...named(
      'pattern',
      entry.domains.flatMap(({ domain, pattern }) => (pattern ? [`${domain}/${pattern}`] : [])),
      'Same pattern',
    ),
    ...named('service', entry.services, 'Same service'),
    ...named(
      'domain',
      entry.domains.map(({ domain }) => domain),
      'Same failure domain',
    ),
    ...named('factor', entry.factors, 'Shared factor'),
    ...named('trait', entry.traits, 'Same kind of product'),
    ...named('detection', entry.detectedBy ? [entry.detectedBy] : [], 'Found the same way'),
  ]
}

type Postings = ReadonlyMap<string, readonly string[]>

function toPostings(entries: readonly LibraryEntry[]): Postings {
  const postings = new Map<string, string[]>()
  for (const entry of entries) {
    for (const { key } of featuresOf(entry)) {
      const ids = postings.get(key)
      if (ids) ids.push(entry.id)
      else postings.set(key, [entry.id])
    }
  }
  return postings
}

/**
 * A feature that very many share says nothing and would make this quadratic: it is skipped beyond this many entries.
 */
const COMMONPLACE = 400

function nearest(
  entry: LibraryEntry,
  total: number,
  postings: Postings,
  declared: ReadonlyMap<string, Related | undefined> | undefined,
): readonly Related[] {
  const shared = new Map<string, Likeness[]>()
  for (const { kind, key, weight, reason } of featuresOf(entry)) {
    const ids = postings.get(key) ?? []
    if (ids.length > COMMONPLACE) continue
    const score = weight * (1 + Math.log(total / ids.length))
    for (const id of ids) {
      if (id === entry.id || declared?.has(id)) continue
      const reasons = shared.get(id) ?? []
      reasons.push({ kind, score, reason })
      shared.set(id, reasons)
    }
  }
  const derived = [...shared].flatMap(([id, reasons]) => {
    const score = reasons.reduce((sum, reason) => sum + reason.score, 0)
    return score < THRESHOLD ? [] : [{ id, reason: strongest(reasons), score }]
  })
  const named = [...(declared?.values() ?? [])].filter((relation) => relation !== undefined)
  return [...named, ...derived].toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id)).slice(0, LIMIT)
}

type Likeness = Pick<Feature, 'kind' | 'reason'> & { readonly score: number }

/** The two likenesses that weigh most; a shared pattern says the shared domain as well. */
function strongest(likenesses: readonly Likeness[]): string {
  const hasPattern = likenesses.some(({ kind }) => kind === 'pattern')
  return likenesses
    .filter(({ kind }) => !(hasPattern && kind === 'domain'))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 2)
    .map(({ reason }) => reason)
    .join(' · ')
}

/** Typed on one side, read on both. `not-related-to` is kept as `undefined`: a reviewed refusal hides the pair. */
function declaredRelations(entries: readonly LibraryEntry[]): ReadonlyMap<string, Map<string, Related | undefined>> {
  const known = new Set(entries.map(({ id }) => id))
  const byEntry = new Map<string, Map<string, Related | undefined>>()
  const put = (at: string, id: string, reason: string | undefined) => {
    const relations = byEntry.get(at) ?? new Map<string, Related | undefined>()
    relations.set(id, reason === undefined ? undefined : { id, reason, score: Number.MAX_SAFE_INTEGER })
    byEntry.set(at, relations)
  }
  for (const entry of entries) {
    for (const { id, as, why } of entry.related) {
      const names = relationNames[as]
      if (!known.has(id) || (!names && as !== 'not-related-to')) continue
      const reasonWith = (name: string | undefined) => name && (why ? `${name}: ${why}` : name)
      put(entry.id, id, reasonWith(names?.[0]))
      put(id, entry.id, reasonWith(names?.[1]))
    }
  }
  return byEntry
}

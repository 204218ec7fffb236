/** The ways to narrow the list of incidents. Each facet reads its values from an entry; labels are the site's. */
import type { LibraryEntry } from './entry.ts'

export const facetIds = [
  'severity',
  'class',
  'domain',
  'pattern',
  'factor',
  'detection',
  'service',
  'organisation',
  'year',
  'kind',
] as const

export type FacetId = (typeof facetIds)[number]

export interface FacetValue {
  readonly value: string
  readonly count: number
}

const readers: Readonly<Record<FacetId, (entry: LibraryEntry) => readonly string[]>> = {
  severity: ({ severity }) => (severity ? [severity] : []),
  class: ({ classes }) => classes,
  domain: ({ domains }) => domains.map(({ domain }) => domain),
  pattern: ({ domains }) => domains.flatMap(({ domain, pattern }) => (pattern ? [`${domain}/${pattern}`] : [])),
  factor: ({ factors }) => factors,
  detection: ({ detectedBy }) => (detectedBy ? [detectedBy] : []),
  service: ({ services }) => services,
  organisation: ({ organisation }) => (organisation ? [organisation] : []),
  year: (entry) => yearOf(entry),
  kind: ({ kind }) => [kind],
}

/** The values of one entry under one facet, each once. */
export function facetValuesOf(entry: LibraryEntry, facet: FacetId): readonly string[] {
  return [...new Set(readers[facet](entry))]
}

function yearOf({ started, detected }: LibraryEntry): readonly string[] {
  const at = started?.at ?? detected?.at
  return at === undefined ? [] : [String(new Date(at).getUTCFullYear())]
}

/** Every value of a facet with how many entries have it. */
export function countFacet(entries: readonly LibraryEntry[], facet: FacetId): readonly FacetValue[] {
  const counts = new Map<string, number>()
  for (const entry of entries) {
    for (const value of facetValuesOf(entry, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([value, count]) => ({ value, count })).toSorted(compareFor(facet))
}

/** Scales in their own order, years newest first, everything else by frequency. */
function compareFor(facet: FacetId): (a: FacetValue, b: FacetValue) => number {
  if (facet === 'severity') return (a, b) => a.value.localeCompare(b.value)
  if (facet === 'year') return (a, b) => b.value.localeCompare(a.value)
  return (a, b) => b.count - a.count || a.value.localeCompare(b.value)
}

/** The address part of a facet value: lower case, everything but letters and digits a hyphen. */
export function facetSlug(value: string): string {
  return value
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}

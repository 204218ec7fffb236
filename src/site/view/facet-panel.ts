/** The panel that narrows the list: every facet with its values, counts, and a page of its own for each value. */
import type { LibraryEntry } from '#library/entry'
import { countFacet, facetIds, facetSlug, facetValuesOf, type FacetId } from '#library/facets'
import { className, detectionName, domainName, factorName, kindName } from './labels.ts'

export interface FacetGroup {
  readonly id: FacetId
  readonly title: string
  readonly options: readonly FacetOption[]
}

export interface FacetOption {
  readonly facet: FacetId
  readonly value: string
  readonly label: string
  readonly count: number
  /** Path of the page that lists these incidents, below the base. */
  readonly path: string
}

const titles: Readonly<Record<FacetId, string>> = {
  severity: 'Severity',
  class: 'What went wrong',
  domain: 'Where it failed',
  pattern: 'Failure pattern',
  factor: 'Contributing factor',
  detection: 'Found by',
  service: 'Service',
  organisation: 'Organisation',
  year: 'Year',
  kind: 'Kind',
}

/** Facets whose values are words of the vocabulary; the others are names and numbers, shown as they are. */
const labels: Readonly<Partial<Record<FacetId, (value: string) => string>>> = {
  class: className,
  domain: domainName,
  pattern: domainName,
  factor: factorName,
  detection: detectionName,
  kind: kindName,
}

/** How a value of a facet is shown. */
export function facetLabel(facet: FacetId, value: string): string {
  return labels[facet]?.(value) ?? value
}

/** The groups that can narrow this list: those with more than one value. */
export function toFacetGroups(entries: readonly LibraryEntry[]): readonly FacetGroup[] {
  return facetIds
    .map((id) => ({ id, title: titles[id], options: toOptions(entries, id) }))
    .filter(({ options }) => options.length > 1)
}

function toOptions(entries: readonly LibraryEntry[], facet: FacetId): readonly FacetOption[] {
  return countFacet(entries, facet).map(({ value, count }) => ({
    facet,
    value,
    count,
    label: facetLabel(facet, value),
    path: facetPath(facet, value),
  }))
}

/** Path of the page of one value. */
export function facetPath(facet: FacetId, value: string): string {
  return `postmortems/by/${facet}/${slugOf(value)}/`
}

function slugOf(value: string): string {
  return facetSlug(value) || 'other'
}

export interface FacetPage {
  readonly facet: FacetId
  readonly slug: string
  /** Of its first page, below the base. */
  readonly path: string
  readonly title: string
  readonly label: string
  readonly entries: readonly LibraryEntry[]
}

/** One page for each value; two values that share an address share a page. */
export function toFacetPages(entries: readonly LibraryEntry[]): readonly FacetPage[] {
  const pages = new Map<string, FacetPage & { readonly entries: LibraryEntry[] }>()
  for (const entry of entries) {
    for (const facet of facetIds) {
      for (const value of facetValuesOf(entry, facet)) {
        const path = facetPath(facet, value)
        const page = pages.get(path) ?? { ...toFacetPage(facet, value), entries: [] }
        page.entries.push(entry)
        pages.set(path, page)
      }
    }
  }
  return [...pages.values()]
}

function toFacetPage(facet: FacetId, value: string): Omit<FacetPage, 'entries'> {
  return {
    facet,
    slug: slugOf(value),
    path: facetPath(facet, value),
    title: titles[facet],
    label: facetLabel(facet, value),
  }
}

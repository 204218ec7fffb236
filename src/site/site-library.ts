/** The library as the routes read it: all entries, once. */
import { getCollection } from 'astro:content'
import { relatedIncidents, type Related } from '#library/related'
import { borrowHost } from './host.ts'
import type { LibraryEntry } from '#library/entry'

export interface SiteLibrary {
  /** Newest first. */
  readonly entries: readonly LibraryEntry[]
  readonly byId: ReadonlyMap<string, LibraryEntry>
  readonly related: ReadonlyMap<string, readonly Related[]>
}

let library: Promise<SiteLibrary> | undefined

/** Loads and relates all entries; a build does it once for all its pages, the development server each time. */
export function loadLibrary(): Promise<SiteLibrary> {
  if (!borrowHost().building) return readLibrary()
  library ??= readLibrary()
  return library
}

async function readLibrary(): Promise<SiteLibrary> {
  const collection: readonly { readonly data: unknown }[] = await getCollection('postmortems')
  // The cast is true: our loader stores nothing but entries.
  const entries = collection.map(({ data }) => data as LibraryEntry).toSorted(newestFirst)
  return {
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    related: relatedIncidents(entries),
  }
}

function newestFirst(a: LibraryEntry, b: LibraryEntry): number {
  return (b.started?.at ?? b.detected?.at ?? 0) - (a.started?.at ?? a.detected?.at ?? 0) || a.id.localeCompare(b.id)
}

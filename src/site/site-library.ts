/** The library as the routes read it: all entries, once. */
import { getCollection } from 'astro:content'
import type { Companion, Shelf } from '#library/companion'
import { crossLinks, keyOf, type CrossLink } from '#library/cross-links'
import type { LibraryEntry } from '#library/entry'
import { relatedIncidents, type Related } from '#library/related'
import type { Collection } from '#model/document'
import { borrowHost } from './host.ts'
import { toShelves, type ShelfView } from './view/shelves.ts'

export interface SiteLibrary {
  /** Newest first. */
  readonly entries: readonly LibraryEntry[]
  readonly byId: ReadonlyMap<string, LibraryEntry>
  readonly related: ReadonlyMap<string, readonly Related[]>
  /** The other collections that hold something, each in its order. */
  readonly shelves: readonly ShelfView[]
  /** Documents of other collections that belong to one, and it to them. */
  linksOf(collection: Collection, id: string): readonly CrossLink[]
  companionOf(collection: Collection, id: string): Companion | undefined
}

let library: Promise<SiteLibrary> | undefined

/** Loads and relates all entries; a build does it once for all its pages, the development server each time. */
export function loadLibrary(): Promise<SiteLibrary> {
  if (!borrowHost().building) return readLibrary()
  library ??= readLibrary()
  return library
}

const shelfIds = ['runbooks', 'game-days', 'operations', 'learning-reports'] as const satisfies readonly Shelf[]

async function readLibrary(): Promise<SiteLibrary> {
  // The casts are true: our loader stores an entry for each postmortem and a companion for everything else.
  const entries = ((await read('postmortems')) as readonly LibraryEntry[]).toSorted(newestFirst)
  const companions = (await Promise.all(shelfIds.map(read))).flat() as readonly Companion[]
  const byKey = new Map(companions.map((companion) => [keyOf(toLinked(companion)), companion]))
  const links = crossLinks([
    ...entries.map(({ id, references }) => ({ id, references, collection: 'postmortems' as const })),
    ...companions.map(toLinked),
  ])
  return {
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    related: relatedIncidents(entries),
    shelves: toShelves(companions),
    linksOf: (collection, id) => links.get(keyOf({ collection, id })) ?? [],
    companionOf: (collection, id) => byKey.get(keyOf({ collection, id })),
  }
}

function toLinked({ id, references, shelf }: Companion) {
  return { id, references, collection: shelf }
}

/** Asking Astro for an empty collection makes it warn, and a library need not have every kind of document. */
async function read(collection: Collection): Promise<readonly unknown[]> {
  if (!borrowHost().has(collection)) return []
  const entries: readonly { readonly data: unknown }[] = await getCollection(collection)
  return entries.map(({ data }) => data)
}

function newestFirst(a: LibraryEntry, b: LibraryEntry): number {
  return (b.started?.at ?? b.detected?.at ?? 0) - (a.started?.at ?? a.detected?.at ?? 0) || a.id.localeCompare(b.id)
}

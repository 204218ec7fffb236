/** Which documents stand in the site, by collection; the loaders keep it while the routes ask. */
import type { Collection } from '#model/document'

/** Every collection, in the order of the navigation. */
export const collectionIds = [
  'postmortems',
  'runbooks',
  'game-days',
  'operations',
  'learning-reports',
] as const satisfies readonly Collection[]

export interface Registry {
  put(collection: Collection, path: string, id: string): void
  remove(collection: Collection, path: string): void
  /** Ids of the documents that readers can see, sorted. */
  ids(collection: Collection): readonly string[]
}

/** An empty registry. */
export function createRegistry(): Registry {
  const ids = new Map(collectionIds.map((collection) => [collection, new Map<string, string>()]))
  return {
    put: (collection, path, id) => ids.get(collection)?.set(path, id),
    remove: (collection, path) => ids.get(collection)?.delete(path),
    ids: (collection) => [...(ids.get(collection)?.values() ?? [])].toSorted(),
  }
}

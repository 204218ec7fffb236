/** Where the page of a document stands, below the base of the site. */
import type { Collection } from '#model/document'

/** First part of the addresses of a collection; all but one are called as their folder is. */
export const collectionPaths: Readonly<Record<Collection, string>> = {
  postmortems: 'postmortems',
  runbooks: 'runbooks',
  'game-days': 'game-days',
  operations: 'operations',
  'learning-reports': 'reports',
}

/** `runbooks/kill-code-generation/`. */
export function pagePath(collection: Collection, id: string): string {
  return `${collectionPaths[collection]}/${id}/`
}

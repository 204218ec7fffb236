/** The collections beside the postmortems, as the navigation and their lists show them. */
import type { Companion, Shelf } from '#library/companion'
import { collectionPaths } from '../page-path.ts'
import { toCompanionRow, type CompanionRow } from './companion-row.ts'

export interface ShelfInfo {
  /** First part of its addresses. */
  readonly path: string
  readonly title: string
  /** One document of it. */
  readonly singular: string
  /** What a reader finds there. */
  readonly about: string
}

/** What each collection is. */
export const shelfInfos: Readonly<Record<Shelf, ShelfInfo>> = {
  runbooks: {
    path: collectionPaths.runbooks,
    title: 'Runbooks',
    singular: 'Runbook',
    about:
      'What to do when it happens: one action a step, what to expect, what to do if it does not come, and the way back.',
  },
  'game-days': {
    path: collectionPaths['game-days'],
    title: 'Game days',
    singular: 'Game day',
    about: 'Past incidents, replayed on purpose: whether the corrections hold, and how fast the failure is seen.',
  },
  operations: {
    path: collectionPaths.operations,
    title: 'Operations',
    singular: 'Operations specification',
    about:
      'How each system is watched: metrics by layer, alerts with their runbooks, objectives, drift, and who is called.',
  },
  'learning-reports': {
    path: collectionPaths['learning-reports'],
    title: 'Reports',
    singular: 'Learning report',
    about: 'What several incidents teach together, written for everybody.',
  },
}

export interface ShelfView {
  readonly shelf: Shelf
  readonly info: ShelfInfo
  readonly documents: readonly Companion[]
  readonly rows: readonly CompanionRow[]
}

/** The shelves that hold something; a collection without documents has neither a page nor an entry in the navigation. */
export function toShelves(companions: readonly Companion[]): readonly ShelfView[] {
  const byShelf = Map.groupBy(companions, ({ shelf }) => shelf)
  // Object.keys forgets the key type; the table above has exactly these.
  return (Object.keys(shelfInfos) as Shelf[]).flatMap((shelf) => {
    const documents = (byShelf.get(shelf) ?? []).toSorted(order[shelf])
    return documents.length > 0
      ? [{ shelf, info: shelfInfos[shelf], documents, rows: documents.map(toCompanionRow) }]
      : []
  })
}

const byTitle = (a: Companion, b: Companion): number => a.title.localeCompare(b.title) || a.id.localeCompare(b.id)
/** Their ids begin with a date. */
const newestFirst = (a: Companion, b: Companion): number => b.id.localeCompare(a.id)

const order: Readonly<Record<Shelf, (a: Companion, b: Companion) => number>> = {
  runbooks: byTitle,
  operations: byTitle,
  'game-days': newestFirst,
  'learning-reports': newestFirst,
}

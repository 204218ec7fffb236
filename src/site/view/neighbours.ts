/** The documents of other collections that belong to one, in groups. */
import type { Companion } from '#library/companion'
import type { CrossLink } from '#library/cross-links'
import type { LibraryEntry } from '#library/entry'
import type { Collection } from '#model/document'
import { pagePath } from '../page-path.ts'
import { toCompanionRow } from './companion-row.ts'
import { formatDay } from './dates.ts'
import { shelfInfos } from './shelves.ts'

export interface NeighbourGroup {
  readonly title: string
  readonly rows: readonly NeighbourRow[]
}

export interface NeighbourRow {
  readonly path: string
  readonly title: string
  readonly severity: string | undefined
  /** Why it stands here. */
  readonly reason: string
  readonly facts: readonly string[]
}

/** Where the linked documents are looked up. */
export interface Shelves {
  readonly byId: ReadonlyMap<string, LibraryEntry>
  companionOf(collection: Collection, id: string): Companion | undefined
}

const order: readonly Collection[] = ['postmortems', 'runbooks', 'game-days', 'operations', 'learning-reports']

/** Links as groups, one for each collection. */
export function toNeighbours(links: readonly CrossLink[], shelves: Shelves): readonly NeighbourGroup[] {
  return order.flatMap((collection) => {
    const rows = links.filter((link) => link.collection === collection).flatMap((link) => toRow(link, shelves) ?? [])
    const title = collection === 'postmortems' ? 'Incidents' : shelfInfos[collection].title
    return rows.length > 0 ? [{ title, rows }] : []
  })
}

function toRow({ collection, id, reasons }: CrossLink, { byId, companionOf }: Shelves): NeighbourRow | undefined {
  const reason = reasons.join(' · ')
  const path = pagePath(collection, id)
  const entry = collection === 'postmortems' ? byId.get(id) : undefined
  if (entry) {
    const day = formatDay(entry.started ?? entry.detected)
    return { path, reason, title: entry.title, severity: entry.severity, facts: [day] }
  }
  const companion = companionOf(collection, id)
  if (!companion) return undefined
  const { title, mark } = toCompanionRow(companion)
  return { path, reason, title, severity: undefined, facts: mark }
}

/** What the entrance shows of the library. */
import type { LibraryEntry } from '#library/entry'
import { countFacet, type FacetId } from '#library/facets'
import { facetLabel, facetPath } from './facet-panel.ts'
import { toIncidentRow, type IncidentRow } from './incident-row.ts'

export interface HomeView {
  readonly newest: readonly IncidentRow[]
  readonly nearMisses: readonly IncidentRow[]
  readonly doors: readonly Door[]
  readonly total: number
  readonly openActions: number
}

/** A way in for one kind of reader: a question and the answers that the library holds. */
export interface Door {
  readonly title: string
  readonly question: string
  readonly links: readonly { readonly label: string; readonly path: string; readonly count: number }[]
}

const NEWEST = 6
const DOOR_LINKS = 6

/** The entrance. */
export function toHome(entries: readonly LibraryEntry[]): HomeView {
  const published = entries.filter(({ status }) => status === 'published')
  return {
    newest: published
      .filter(({ kind }) => kind === 'incident')
      .slice(0, NEWEST)
      .map(toIncidentRow),
    nearMisses: published
      .filter(({ kind }) => kind === 'near-miss')
      .slice(0, 3)
      .map(toIncidentRow),
    doors: [
      toDoor(entries, 'domain', 'About to launch', 'What has failed in systems like mine?'),
      toDoor(entries, 'detection', 'On call', 'Who or what noticed first?'),
      toDoor(entries, 'factor', 'Leading a team', 'Which conditions keep coming back?'),
    ].filter(({ links }) => links.length > 0),
    total: entries.length,
    openActions: entries.flatMap(({ actions }) => actions.filter(({ state }) => state === 'open')).length,
  }
}

function toDoor(entries: readonly LibraryEntry[], facet: FacetId, title: string, question: string): Door {
  const links = countFacet(entries, facet)
    .filter(({ value }) => value !== 'unknown')
    .slice(0, DOOR_LINKS)
    .map(({ value, count }) => ({ label: facetLabel(facet, value), path: facetPath(facet, value), count }))
  return { title, question, links }
}

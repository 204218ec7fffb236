/** Links between documents of all collections, written on one side and read from both. */
import type { Collection } from '#model/document'
import type { Reference, ReferenceKind } from './reference.ts'

/** A document with what it says of others. */
export interface Linked {
  readonly id: string
  readonly collection: Collection
  readonly references: readonly Reference[]
}

/** Another document, and what it has to do with this one; the strongest reason first. */
export interface CrossLink {
  readonly id: string
  readonly collection: Collection
  readonly reasons: readonly string[]
}

/** Key of a document among those of all collections. */
export function keyOf({ collection, id }: Pick<Linked, 'collection' | 'id'>): string {
  return `${collection}/${id}`
}

interface Wording {
  /** The other document, seen from the one that refers to it. */
  readonly out: string
  /** The one that refers, seen from the other. */
  readonly back: string
  readonly weight: number
}

const wordings: Readonly<Record<ReferenceKind, Wording>> = {
  'mitigated-by': { out: 'Mitigates it', back: 'Mitigated with this', weight: 9 },
  'rehearsed-by': { out: 'Rehearses it', back: 'Rehearsed here', weight: 8 },
  verifies: { out: 'Put to the test', back: 'Puts it to the test', weight: 7 },
  source: { out: 'A source', back: 'Draws on it', weight: 6 },
  alert: { out: 'Answers its alerts', back: 'Its alerts lead here', weight: 5 },
  'recurrence-of': { out: 'Happened before', back: 'Happened again', weight: 4 },
  'variant-of': { out: 'A variant of it', back: 'A variant of it', weight: 3 },
  'similar-to': { out: 'Named as similar', back: 'Named as similar', weight: 2 },
  link: { out: 'Named in the text', back: 'Refers to it', weight: 1 },
}

/** What the pages of a game day or a report call their sources, and what these call them. */
const sourceWordings: Readonly<Partial<Record<Collection, Pick<Wording, 'out' | 'back'>>>> = {
  'game-days': { out: 'Replayed here', back: 'Replays it' },
  'learning-reports': { out: 'A source of this report', back: 'Learns from it' },
}

interface Found {
  readonly target: Linked
  readonly reason: string
  readonly weight: number
}

/** The links of every document that has some, by its key. Links among postmortems are those of `relatedIncidents`. */
export function crossLinks(documents: readonly Linked[]): ReadonlyMap<string, readonly CrossLink[]> {
  const byId = Map.groupBy(documents, ({ id }) => id)
  const found = new Map<string, Found[]>()
  const put = (at: Linked, target: Linked, reason: string, weight: number) => {
    const list = found.get(keyOf(at)) ?? []
    list.push({ target, reason, weight })
    found.set(keyOf(at), list)
  }
  for (const from of documents) {
    for (const reference of from.references) {
      const target = (byId.get(reference.id) ?? []).find((each) => isMeant(each, from, reference))
      if (!target) continue
      const { out, back, weight } = wordingOf(reference, from)
      put(from, target, out, weight)
      put(target, from, back, weight)
    }
  }
  return new Map([...found].map(([key, list]) => [key, merge(list)]))
}

function isMeant(target: Linked, from: Linked, { folder }: Reference): boolean {
  const isBothPostmortems = from.collection === 'postmortems' && target.collection === 'postmortems'
  return target !== from && !isBothPostmortems && (folder === undefined || folder === target.collection)
}

function wordingOf({ as, action }: Reference, { collection }: Linked): Wording {
  const wording = wordings[as]
  if (as === 'source') return { ...wording, ...sourceWordings[collection] }
  if (as !== 'verifies' || action === undefined) return wording
  return { ...wording, out: `Action ${action} put to the test`, back: `Puts action ${action} to the test` }
}

/** One link for each document; that the text names it too says nothing more. */
function merge(found: readonly Found[]): readonly CrossLink[] {
  const byTarget = Map.groupBy(found, ({ target }) => target)
  return [...byTarget].map(([{ id, collection }, all]) => {
    const sorted = all.toSorted((a, b) => b.weight - a.weight)
    const strong = sorted.filter(({ weight }) => weight > wordings.link.weight)
    const reasons = (strong.length > 0 ? strong : sorted).map(({ reason }) => reason)
    return { id, collection, reasons: [...new Set(reasons)].slice(0, 3) }
  })
}

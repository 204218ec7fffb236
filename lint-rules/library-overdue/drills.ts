/** When a runbook was last tried: its own word, or a game day that used it. */
import type { Library } from '#lint/library/rule'
import type { DocumentFacts } from '#model/facts-types'
import { fieldsIn } from '#model/types/fields'

/** Epoch milliseconds of the last drill of a runbook up to an instant; `undefined` where none is on record. */
export function lastDrill(runbook: DocumentFacts, library: Library, now: number): number | undefined {
  const own = fieldsIn<'runbook'>(runbook.meta).lastDrilled?.at
  const played = library.derive(gameDays).get(runbook.path) ?? []
  return [...(own === undefined ? [] : [own]), ...played]
    .filter((at) => at <= now)
    .toSorted((a, b) => a - b)
    .at(-1)
}

/** Dates of the game days by the paths of the documents that they are about. */
function gameDays(library: Library): ReadonlyMap<string, readonly number[]> {
  const dates = new Map<string, number[]>()
  const add = (path: string, at: number | undefined) => {
    const known = dates.get(path)
    if (at === undefined) return
    if (known) known.push(at)
    else dates.set(path, [at])
  }
  for (const facts of library.documents) {
    const ids = [...facts.relations.map(({ id }) => id.text), ...facts.names]
    const others = ids.flatMap((id) => library.withId(id))
    const linked = facts.links.flatMap((link) => link.path ?? [])
    for (const path of [...others.map((other) => other.path), ...linked]) add(path, playedAt(facts))
    if (facts.collection === 'runbooks') for (const other of others) add(facts.path, playedAt(other))
  }
  return dates
}

/** Date of a game day that was not called off. */
function playedAt({ collection, meta }: DocumentFacts): number | undefined {
  const { scheduled, result } = fieldsIn<'game-day'>(meta)
  return collection === 'game-days' && result !== 'aborted' ? scheduled?.at : undefined
}

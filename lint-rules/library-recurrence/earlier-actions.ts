/** What became of the actions of the incident that has come back. */
import type { Library } from '#lint/library/rule'
import type { ActionFacts, DocumentFacts } from '#model/facts-types'
import { fieldsIn } from '#model/types/fields'

/** Ids of the actions that were to prevent it, by what is wrong with them. */
export interface EarlierActions {
  readonly open: readonly string[]
  /** Ticked, without a proof and without a game day that confirmed them. */
  readonly unverified: readonly string[]
}

/** Read the actions of an earlier incident; those of somebody else's incident cannot be followed. */
export function earlierActions({ id, meta, actions }: DocumentFacts, library: Library): EarlierActions {
  if (meta.origin === 'public-record') return { open: [], unverified: [] }
  const confirmed = library.derive(confirmedActions)
  const isUnverified = (action: ActionFacts) => !action.proven && !confirmed.has(`${id}#${action.id}`)
  return {
    open: idsOf(actions.filter(({ state }) => state === 'open')),
    unverified: idsOf(actions.filter((action) => action.state === 'done' && isUnverified(action))),
  }
}

function idsOf(actions: readonly ActionFacts[]): readonly string[] {
  return actions.map(({ id }) => id)
}

function confirmedActions({ documents }: Library): ReadonlySet<string> {
  const played = documents.filter(({ collection }) => collection === 'game-days')
  const confirming = played.filter(({ meta }) => fieldsIn<'game-day'>(meta).result === 'confirmed')
  return new Set(confirming.flatMap(({ verifies }) => verifies.map(({ text }) => text)))
}

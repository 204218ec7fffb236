/** Ids: the path below the collection, so there is nothing to keep in step, only a form to keep. */
import type { Library } from '#lint/library/rule'
import type { Collection } from '#model/document'
import type { DocumentFacts } from '#model/facts-types'
import { readMoment } from '#model/moment'
import { contentRootOf } from '#model/path'
import type { Problem } from './problem.ts'

/** Letters of any script, but no capitals: a file system may not tell `Index` from `index`. */
const slug = String.raw`[\p{Ll}\p{Lo}\p{N}]+(?:[-._][\p{Ll}\p{Lo}\p{N}]+)*`
const dated = { pattern: new RegExp(String.raw`^\d{4}-\d{2}-\d{2}-${slug}$`, 'u'), example: '2026-03-02-stale-index' }
const plain = { pattern: new RegExp(`^${slug}$`, 'u'), example: 'rollback-chat-model' }

const forms: Readonly<Record<Collection, { readonly pattern: RegExp; readonly example: string }>> = {
  postmortems: dated,
  'game-days': dated,
  'learning-reports': { pattern: new RegExp(String.raw`^\d{4}-\d{2}-${slug}$`, 'u'), example: '2026-03-retrieval' },
  runbooks: plain,
  operations: plain,
}

/** What is wrong with the id of a document. */
export function* idProblems(facts: DocumentFacts, library: Library): Generator<Problem> {
  const { id, collection, opening } = facts
  if (collection === undefined) return
  const { pattern, example } = forms[collection]
  if (!pattern.test(id) || !hasRealDate(id, pattern)) {
    yield { messageId: 'malformed', span: opening, data: { id, example } }
  }
  const other = library
    .derive(byKey)
    .get(keyOf(facts))
    ?.find(({ path }) => path !== facts.path)
  if (other) yield { messageId: 'duplicate', span: opening, data: { id, other: shortPath(other.path) } }
}

function hasRealDate(id: string, pattern: RegExp): boolean {
  return pattern !== dated.pattern || readMoment(id.slice(0, 10), { start: 0, end: 0 }) !== undefined
}

function byKey({ documents }: Library): ReadonlyMap<string, readonly DocumentFacts[]> {
  return Map.groupBy(documents, keyOf)
}

function keyOf({ collection, id }: DocumentFacts): string {
  return `${collection}/${id.toLowerCase()}`
}

function shortPath(path: string): string {
  return path.slice(contentRootOf(path)?.length ?? 0)
}

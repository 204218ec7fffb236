/** Runbooks that nobody would find at three in the morning. */
import type { Library } from '#lint/library/rule'
import type { DocumentFacts } from '#model/facts-types'
import { fieldsIn } from '#model/types/fields'
import type { Problem } from './problem.ts'

/** A runbook that no document leads to; a draft has time, and a library of nothing but runbooks has an order of its own. */
export function* orphanProblems(facts: DocumentFacts, library: Library): Generator<Problem> {
  const { collection, meta, opening, path, unread } = facts
  if (collection !== 'runbooks' || unread || meta.status === 'draft' || meta.status === 'in-review') return
  // One of another format cannot say which alerts lead to it; `frontmatter-schema` asks for that first.
  if (!hasFields(facts)) return
  if (leadsSomewhere(facts) || library.derive(reached).has(path)) return
  if (library.documents.every((other) => other.collection === 'runbooks')) return
  yield { messageId: 'orphan', span: opening, atMost: 'warn' }
}

/** Whether its frontmatter is that of a runbook, beyond what every format has. */
function hasFields({ meta }: DocumentFacts): boolean {
  const { playbook, service, owner, risk, oncall, alerts } = fieldsIn<'runbook'>(meta)
  return [playbook, service, owner, risk, oncall, alerts].some((field) => field !== undefined)
}

/** Its own relations are shown on the other page too, and an alert that it names leads here. */
function leadsSomewhere({ meta, relations }: DocumentFacts): boolean {
  return relations.some(({ as }) => as !== 'not-related-to') || (fieldsIn<'runbook'>(meta).alerts ?? []).length > 0
}

/** Paths of the documents that another one links to, is related to, or names. */
function reached(library: Library): ReadonlySet<string> {
  const paths = new Set<string>()
  for (const { path, links, relations, names, sources } of library.documents) {
    const ids = [...relations.map(({ id }) => id.text), ...names, ...sources.map(({ text }) => text)]
    const named = ids.flatMap((id) => library.withId(id).map((other) => other.path))
    for (const other of [...named, ...links.flatMap((link) => link.path ?? [])]) if (other !== path) paths.add(other)
  }
  return paths
}

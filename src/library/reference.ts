/** What one document says of others: relations, sources, links. Read once, resolved when all documents are known. */
import type { Collection, ParsedDocument } from '#model/document'
import { namedInCode, readLinks } from '#model/facts/links'
import { readPath } from '#model/path'

/** How a document refers to another; the first ones are a relation of the frontmatter. */
export type ReferenceKind =
  | 'mitigated-by'
  | 'rehearsed-by'
  | 'similar-to'
  | 'variant-of'
  | 'recurrence-of'
  | 'source'
  | 'verifies'
  | 'alert'
  | 'link'

export interface Reference {
  readonly id: string
  readonly as: ReferenceKind
  /** Where a link leads; a bare id may stand for a document of any collection. */
  readonly folder?: Collection
  /** `A2`, of a verified action. */
  readonly action?: string
}

/** Every reference to another document, each once. */
export function referencesOf(document: ParsedDocument): readonly Reference[] {
  const all = [
    ...relations(document),
    ...(fieldsOf(document)?.sources ?? []).map((id): Reference => ({ id, as: 'source' })),
    ...(document.gameDay?.fields.verifies ?? []).map(toVerified),
    ...(document.operations?.alerts ?? []).flatMap(({ runbook }) => runbookOf(runbook)),
    ...namedInCode(document.source).map((id): Reference => ({ id, as: 'link', folder: 'runbooks' })),
    ...links(document),
  ]
  const unique = new Map(all.map((reference) => [Object.values(reference).join(' '), reference]))
  return [...unique.values()].filter(({ id }) => id !== document.id)
}

function fieldsOf({ gameDay, report }: ParsedDocument): { readonly sources?: readonly string[] } | undefined {
  return gameDay?.fields ?? report?.fields
}

function relations({ meta }: ParsedDocument): readonly Reference[] {
  return (meta.related ?? []).flatMap(({ id, as }) => (as === 'not-related-to' ? [] : [{ id, as }]))
}

function toVerified(written: string): Reference {
  const [id = '', action] = written.split('#', 2)
  return { id, as: 'verifies', ...(action && { action }) }
}

/** A Runbook cell holds a link or the bare id. */
function runbookOf(
  cell: { readonly text: string; readonly links: readonly string[] } | undefined,
): readonly Reference[] {
  if (!cell) return []
  const ids = cell.links.length > 0 ? cell.links.map((link) => readPath(link).id.split('/').at(-1) ?? '') : [cell.text]
  return ids.map((id) => ({ id: id.trim(), as: 'alert', folder: 'runbooks' }))
}

function links({ tree, source, path }: ParsedDocument): readonly Reference[] {
  return readLinks(tree, source, path).flatMap((link): readonly Reference[] => {
    const place = link.path === undefined ? undefined : readPath(link.path)
    return place?.collection ? [{ id: place.id, as: 'link', folder: place.collection }] : []
  })
}

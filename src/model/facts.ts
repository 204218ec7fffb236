/** From the typed document to what other documents may know of it. */
import { isUnread } from './derive.ts'
import type { ParsedDocument } from './document.ts'
import type { ActionFacts, DocumentFacts, FileReference, RelationFacts } from './facts-types.ts'
import { anchorsOf } from './facts/anchors.ts'
import { directiveReach } from './facts/directive-reach.ts'
import { namedInCode, readLinks } from './facts/links.ts'
import { isInside, resolvePath } from './facts/paths.ts'
import { signatureOf } from './facts/signature.ts'
import { lineStarts, pointAt } from './lines.ts'
import type { Point } from './span.ts'
import type { ActionItem, Factor, TextAt } from './structure-types.ts'

/** Everything that other documents may know of one. Reads each part of the document once; pure and linear. */
export function toFacts(document: ParsedDocument): DocumentFacts {
  const { path, id, collection, meta, language, source, tree } = document
  return {
    path,
    id,
    collection,
    meta,
    language,
    opening: openingOf(document),
    unread: isUnread(document),
    lines: lineStarts(source),
    length: source.length,
    factors: [...new Set(document.factors.flatMap(categoriesOf))],
    actions: document.actions.map(toAction),
    relations: relationsOf(document),
    sources: listedTexts(document, 'sources'),
    verifies: listedTexts(document, 'verifies'),
    evidence: evidenceOf(document),
    links: readLinks(tree, source, path),
    names: namesIn(document),
    anchors: anchorsOf(document),
    directives: directiveReach(document),
    signature: signatureOf(document),
  }
}

/** Line and column of an offset in the document that the facts are of. */
export function locateIn({ lines, length }: Pick<DocumentFacts, 'lines' | 'length'>): (offset: number) => Point {
  return (offset) => pointAt(offset, lines, length)
}

function openingOf({ frontmatter: { span } }: ParsedDocument): DocumentFacts['opening'] {
  return span ? { start: span.start, end: span.start + 3 } : { start: 0, end: 0 }
}

function categoriesOf({ category, causes }: Factor): readonly string[] {
  return [...(category === undefined ? [] : [category]), ...causes.flatMap(categoriesOf)]
}

function toAction(action: ActionItem): ActionFacts {
  const { id, done, accepted, dueAt, priority, owner, due, proof, span } = action
  return {
    id,
    state: done ? 'done' : accepted && accepted.text !== '' ? 'accepted' : 'open',
    proven: proof !== undefined && proof.text !== '',
    span,
    ...(dueAt !== undefined && { dueAt }),
    ...(priority && { priority }),
    ...(owner && { owner: owner.text }),
    ...(due && { due }),
  }
}

/** The typed relations, each with the places of its id and of its word. */
function relationsOf({ frontmatter, meta }: ParsedDocument): readonly RelationFacts[] {
  const byPlace = new Map(meta.related?.map((relation) => [relation.span.start, relation]))
  return listIn(frontmatter.data, 'related').flatMap((_, index) => {
    const relation = byPlace.get(frontmatter.valueSpan('related', index).start)
    if (!relation) return []
    const { id, as, why, span } = relation
    const idSpan = frontmatter.valueSpan('related', index, 'id')
    const asSpan = frontmatter.valueSpan('related', index, 'as')
    return [{ id: { text: id, span: idSpan }, as, asSpan, span, ...(why !== undefined && { why }) }]
  })
}

function listedTexts({ frontmatter }: ParsedDocument, key: string): readonly TextAt[] {
  return listIn(frontmatter.data, key).flatMap((text, index) =>
    typeof text === 'string' ? [{ text, span: frontmatter.valueSpan(key, index) }] : [],
  )
}

function listIn(data: Readonly<Record<string, unknown>>, key: string): readonly unknown[] {
  const list = data[key]
  return Array.isArray(list) ? list : []
}

function evidenceOf({ frontmatter, path }: ParsedDocument): readonly FileReference[] {
  return listIn(frontmatter.data, 'evidence').flatMap((entry, index) => {
    const text: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'source') : undefined
    if (typeof text !== 'string' || !isInside(text)) return []
    const file = resolvePath(path, text)
    return file === undefined ? [] : [{ text, path: file, span: frontmatter.valueSpan('evidence', index, 'source') }]
  })
}

function namesIn({ source, operations }: ParsedDocument): readonly string[] {
  const cells = operations?.alerts.flatMap(({ runbook }) => runbook?.text.trim() ?? []) ?? []
  return [...new Set([...namedInCode(source), ...cells])]
}

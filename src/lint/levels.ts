/** Which level a rule has in a document: by its type, its status, and whether it is a near miss. */
import type { Collection, ParsedDocument } from '#model/document'
import type { Rule } from './rule.ts'

type DocumentType = Rule['meta']['appliesTo'][number]

const types: Readonly<Record<Collection, DocumentType>> = {
  postmortems: 'postmortem',
  runbooks: 'runbook',
  'game-days': 'game-day',
  operations: 'operations',
  'learning-reports': 'learning-report',
}

/** The type of a document; a file outside the collections is read as a postmortem. */
export function typeOf(document: ParsedDocument): DocumentType {
  return document.collection ? types[document.collection] : 'postmortem'
}

/**
 * The column of a level triple that counts for a document.
 *
 * A postmortem without a readable status counts as a draft: `frontmatter-schema` refuses the missing field at every
 * level, so nothing slips through, and a file from elsewhere is not judged as if somebody had published it here. The
 * other types are published unless they say otherwise.
 */
export function stageOf(document: ParsedDocument): 0 | 1 | 2 {
  const status = document.meta.status ?? (typeOf(document) === 'postmortem' ? 'draft' : 'published')
  if (status === 'published') return 2
  return status === 'in-review' ? 1 : 0
}

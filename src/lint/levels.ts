/** Which level a rule has in a document: by its type, its status, and whether it is a near miss. */
import type { Collection, ParsedDocument } from '#model/document'
import type { Level, RuleDescription } from './rule.ts'
import type { RuleSetting } from './settings.ts'

type DocumentType = RuleDescription['meta']['appliesTo'][number]

/** What decides the level of a rule in a document. */
export type Graded = Pick<ParsedDocument, 'collection' | 'meta'>

const types: Readonly<Record<Collection, DocumentType>> = {
  postmortems: 'postmortem',
  runbooks: 'runbook',
  'game-days': 'game-day',
  operations: 'operations',
  'learning-reports': 'learning-report',
}

/** Column of a level triple. */
export type Stage = 0 | 1 | 2

/** The type of a document; a file outside the collections is read as a postmortem. */
function typeOf(document: Graded): DocumentType {
  return document.collection ? types[document.collection] : 'postmortem'
}

/**
 * The column of a level triple that counts for a document.
 *
 * A postmortem without a readable status counts as a draft: `frontmatter-schema` refuses the missing field at every
 * level, so nothing slips through, and a file from elsewhere is not judged as if somebody had published it here. The
 * other types are published unless they say otherwise.
 */
export function stageOf(document: Graded): Stage {
  const status = document.meta.status ?? (typeOf(document) === 'postmortem' ? 'draft' : 'published')
  if (status === 'published') return 2
  return status === 'in-review' ? 1 : 0
}

/** Level of a rule in a document; `off` also where it does not look at documents of this type. */
export function levelIn(document: Graded, stage: Stage, { rule, levels, nearMissLevels }: RuleSetting): Level {
  if (!rule.meta.appliesTo.includes(typeOf(document))) return 'off'
  return (document.meta.kind === 'near-miss' ? nearMissLevels : levels)[stage]
}

/** The typed reading of a document that is not a postmortem. */
import type { ParsedDocument } from '#model/document'
import { documentType } from '#model/section-names'
import { Blocks } from '#model/structure/block-text'
import { SectionParts } from '#model/structure/section-blocks'
import { readGameDay } from './game-day.ts'
import { readLearningReport } from './learning-report.ts'
import { readOperations } from './operations.ts'
import { readRunbook } from './runbook.ts'

/** At most one of them, as the type of the document says. */
export type TypedReading = Pick<ParsedDocument, 'runbook' | 'gameDay' | 'operations' | 'report'>

type Source = Pick<ParsedDocument, 'collection' | 'source' | 'tree' | 'meta' | 'sections' | 'passages'>

/** Read a document as what its collection says it is; a postmortem has no reading of this kind. */
export function readTyped({ collection, source, tree, meta, sections, passages }: Source): TypedReading {
  const type = documentType(collection)
  if (type === 'postmortem') return {}
  const context = { tree, meta, parts: new SectionParts(sections), blocks: new Blocks(source, passages) }
  switch (type) {
    case 'runbook':
      return { runbook: readRunbook(context) }
    case 'game-day':
      return { gameDay: readGameDay(context) }
    case 'operations':
      return { operations: readOperations(context) }
    case 'learning-report':
      return { report: readLearningReport(context) }
  }
}

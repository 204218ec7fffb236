/** Learning reports: `content-model` §5. */
import type { TypeContext } from './context.ts'
import { fieldsIn, type LearningReportFields } from './fields.ts'
import { type Line, readLines } from './line.ts'
import { type Mention, readMentions } from './mentions.ts'
import { type Point, readPoints } from './points.ts'

export interface LearningReport {
  readonly fields: Partial<LearningReportFields>
  readonly paragraph: readonly Line[]
  readonly lessons: readonly Point[]
  /** What several incidents have in common. */
  readonly patterns: readonly Point[]
  readonly changes: readonly Line[]
  readonly nearMisses: readonly Line[]
  readonly stillOpen: readonly Line[]
  readonly tryThis: readonly Line[]
  /** The word is the label. */
  readonly glossary: readonly Line[]
  /** Links to postmortems, in order. */
  readonly incidents: readonly Mention[]
}

/** Read the parts of a learning report; what is absent is empty. */
export function readLearningReport(context: TypeContext): LearningReport {
  const { meta, parts, blocks, tree } = context
  return {
    fields: fieldsIn<'learning-report'>(meta),
    paragraph: readLines(parts, blocks, 'in-one-paragraph'),
    lessons: readPoints(context, 'what-we-learned'),
    patterns: readPoints(context, 'patterns'),
    changes: readLines(parts, blocks, 'what-changed'),
    nearMisses: readLines(parts, blocks, 'near-misses'),
    stillOpen: readLines(parts, blocks, 'still-open'),
    tryThis: readLines(parts, blocks, 'try-this'),
    glossary: readLines(parts, blocks, 'glossary'),
    incidents: readMentions(tree),
  }
}

/** Learning reports: `content-model` §5. */
import type { SectionPart } from '#model/structure/section-blocks'
import type { Span } from '#model/span'
import type { TextAt } from '#model/structure-types'
import type { TypeContext } from './context.ts'
import { fieldsIn, type LearningReportFields } from './fields.ts'
import { type Line, readLines, readPart } from './line.ts'
import { idsIn } from './mentions.ts'

/** What several incidents have in common. */
export interface Pattern {
  readonly title: TextAt
  /** Ids of the documents that it names or links to, each once. */
  readonly documents: readonly string[]
  readonly span: Span
}

export interface LearningReport {
  readonly fields: Partial<LearningReportFields>
  readonly paragraph: readonly Line[]
  readonly lessons: readonly Line[]
  readonly patterns: readonly Pattern[]
  readonly changes: readonly Line[]
  readonly nearMisses: readonly Line[]
  readonly stillOpen: readonly Line[]
  readonly tryThis: readonly Line[]
  /** The word is the label. */
  readonly glossary: readonly Line[]
}

/** Read the parts of a learning report; what is absent is empty. */
export function readLearningReport({ meta, parts, blocks }: TypeContext): LearningReport {
  const patterns = parts.of('patterns')
  const headed = patterns.filter(({ isRoot }) => !isRoot)
  return {
    fields: fieldsIn<'learning-report'>(meta),
    paragraph: readLines(parts, blocks, 'in-one-paragraph'),
    lessons: readLines(parts, blocks, 'what-we-learned'),
    patterns:
      headed.length > 0
        ? headed.map((part) => headedPattern(part, blocks))
        : patterns.flatMap((part) => listedPatterns(part, blocks)),
    changes: readLines(parts, blocks, 'what-changed'),
    nearMisses: readLines(parts, blocks, 'near-misses'),
    stillOpen: readLines(parts, blocks, 'still-open'),
    tryThis: readLines(parts, blocks, 'try-this'),
    glossary: readLines(parts, blocks, 'glossary'),
  }
}

/** A heading with all that stands under it. */
function headedPattern(part: SectionPart, blocks: TypeContext['blocks']): Pattern {
  const { title, heading } = part.section
  const lines = readPart(part, 'patterns', blocks)
  return { title: { text: title, span: heading }, documents: documentsOf(lines), span: heading }
}

/** An item of the list, a row of the table, or a paragraph with a label; nested items belong to the one above. */
function listedPatterns(part: SectionPart, blocks: TypeContext['blocks']): readonly Pattern[] {
  const patterns: { title: TextAt; lines: Line[] }[] = []
  for (const line of readPart(part, 'patterns', blocks)) {
    const begins = line.form === 'row' || (line.form === 'item' && line.depth === 0) || isLabelled(line)
    if (begins) patterns.push({ title: line.label ?? line, lines: [line] })
    else if (line.depth > 0) patterns.at(-1)?.lines.push(line)
  }
  return patterns.map(({ title, lines }) => ({ title, documents: documentsOf(lines), span: title.span }))
}

/** A paragraph whose own text begins with its label. */
function isLabelled({ form, label, span }: Line): boolean {
  return form === 'paragraph' && label !== undefined && label.span.end <= span.start && span.start - label.span.end < 8
}

function documentsOf(lines: readonly Line[]): readonly string[] {
  return [...new Set(lines.flatMap(idsIn))]
}

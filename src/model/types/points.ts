/** What a learning report says point by point, with the documents that each point rests on. */
import type { SectionKind } from '#model/section-kinds'
import type { SectionPart } from '#model/structure/section-blocks'
import type { TextAt } from '#model/structure-types'
import type { TypeContext } from './context.ts'
import { type Line, readPart } from './line.ts'
import { idsIn } from './mentions.ts'

export interface Point {
  readonly title: TextAt
  /** Ids of the documents that it names or links to, each once. */
  readonly documents: readonly string[]
}

/** A heading for each point; where there is none, an item, a row or a labelled paragraph. */
export function readPoints({ parts, blocks }: TypeContext, kind: SectionKind): readonly Point[] {
  const all = parts.of(kind)
  const headed = all.filter(({ isRoot }) => !isRoot)
  if (headed.length > 0) return headed.map((part) => headedPoint(part, kind, blocks))
  return all.flatMap((part) => listedPoints(readPart(part, kind, blocks)))
}

function headedPoint(part: SectionPart, kind: SectionKind, blocks: TypeContext['blocks']): Point {
  const { title, heading } = part.section
  const lines = readPart(part, kind, blocks)
  return { title: { text: title, span: heading }, documents: documentsOf(lines) }
}

/** Nested items belong to the one above. */
function listedPoints(lines: readonly Line[]): readonly Point[] {
  const points: { title: TextAt; lines: Line[] }[] = []
  for (const line of lines) {
    const begins = line.form === 'row' || (line.form === 'item' && line.depth === 0) || isLabelled(line)
    if (begins) points.push({ title: line.label ?? { text: line.text, span: line.span }, lines: [line] })
    else if (line.depth > 0) points.at(-1)?.lines.push(line)
  }
  return points.map(({ title, lines }) => ({ title, documents: documentsOf(lines) }))
}

/** A paragraph whose own text begins with its label. */
function isLabelled({ form, label, span }: Line): boolean {
  return form === 'paragraph' && label !== undefined && label.span.end <= span.start && span.start - label.span.end < 8
}

function documentsOf(lines: readonly Line[]): readonly string[] {
  return [...new Set(lines.flatMap(idsIn))]
}

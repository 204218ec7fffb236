/** The sections of a document, held against those that its type, kind and severity need. */
import type { ParsedDocument, Section } from '#model/document'
import { requiredSections } from '#model/required-sections'
import type { SectionKind } from '#model/section-kinds'
import { documentType, sectionKindsOf, sectionOrder } from '#model/section-names'
import { isWorkList } from '../prose/work-list.ts'

export interface Outline {
  /** The sections of the template in its order. */
  readonly order: readonly SectionKind[]
  readonly required: readonly SectionKind[]
  /** Those that nothing in the document stands for. */
  readonly missing: readonly SectionKind[]
  /** The sections of the document that the template has, in the order of the document. */
  readonly known: readonly Section[]
}

/** Sections that stand where one or more of the template are missing. */
export interface Gap {
  /** The last section of the template that stands before; `undefined` where none does. */
  readonly after: Section | undefined
  readonly kinds: readonly SectionKind[]
}

/** No template has more headings; a document with thousands is not worth the search for each. */
const mostHeadings = 400

export function readOutline(document: ParsedDocument): Outline {
  const type = documentType(document.collection)
  const order = sectionOrder(type)
  const known = document.sections.filter(({ kind }) => kind !== undefined && order.includes(kind))
  const required = requiredSections(document)
  const present = new Set(known.map(({ kind }) => kind))
  if (required.every((kind) => present.has(kind))) return { order, required, missing: [], known }
  // One heading may stand for two sections, and a heading below another one still answers its question.
  const covered = new Set(
    document.sections
      .slice(0, mostHeadings)
      .flatMap(({ form, kind, title }) =>
        form === 'heading' || kind !== undefined ? sectionKindsOf(title, type) : [],
      ),
  )
  if (isWorkList(document, 'recovery')) covered.add('actions')
  const missing = required.filter((kind) => !present.has(kind) && !covered.has(kind))
  return { order, required, missing, known }
}

/** The missing sections, those together that are missing at one place. */
export function gapsOf({ order, missing, known }: Outline): readonly Gap[] {
  const places = missing.map((kind) => {
    const rank = order.indexOf(kind)
    const nearest = order.slice(0, rank).findLast((earlier) => known.some((section) => section.kind === earlier))
    return { kind, after: nearest && known.findLast((section) => section.kind === nearest) }
  })
  return [...Map.groupBy(places, ({ after }) => after)].map(([after, group]) => ({
    after,
    kinds: group.map(({ kind }) => kind),
  }))
}

/** The place of a section in the template. */
export function rankOf({ kind }: Section, order: readonly SectionKind[]): number {
  return kind === undefined ? -1 : order.indexOf(kind)
}

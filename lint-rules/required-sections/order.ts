import type { Section } from '#model/document'
import { longestRun } from '#model/longest-run'
import type { SectionKind } from '#model/section-kinds'
import { type Outline, rankOf } from './outline.ts'

/** Three headings of the template, or three details of one heading. */
const lessons: ReadonlySet<SectionKind> = new Set<SectionKind>(['went-well', 'went-poorly', 'got-lucky'])

/** What was moved, not everything after it: sections outside the longest run in order, with the place they should have. */
export function outsideOrder({ known, order }: Outline): readonly { section: Section; place: string }[] {
  const top = known.reduce((depth, section) => Math.min(depth, section.depth), 6)
  const sections = known.filter((section) => isPlaced(section, top) && !isHolder(section, known))
  const ranks = sections.map((section) => rankOf(section, order))
  const kept = longestRun(ranks)
  const inOrder = sections.filter((_, index) => kept.has(index))
  return sections.flatMap((section, index) => {
    const rank = ranks[index] ?? -1
    // Of two headings for one section, the one in its place is enough.
    if (kept.has(index) || inOrder.some(({ kind }) => kind === section.kind)) return []
    const after = inOrder.findLast((other) => rankOf(other, order) <= rank)
    const before = inOrder.find((other) => rankOf(other, order) > rank)
    const place = after ? `after "${after.title}"` : `before "${before?.title ?? ''}"`
    return [{ section, place }]
  })
}

/** What the template places: its headings, and the lessons that may stand one level down. Other details stand anywhere. */
function isPlaced({ kind, depth }: Section, top: number): boolean {
  return depth === top || (kind !== undefined && lessons.has(kind) && depth === top + 1)
}

/** `Lessons learned` around `What went well`: where it stands is decided by what it holds. */
function isHolder(section: Section, known: readonly Section[]): boolean {
  return known.some(({ form, depth, heading }) => {
    const isWithin = heading.start >= section.body.start && heading.start < section.body.end
    return isWithin && form === 'heading' && depth > section.depth
  })
}

import type { Section } from '#model/document'
import { longestRun } from '#model/longest-run'
import type { SectionKind } from '#model/section-kinds'
import { type Outline, rankOf } from './outline.ts'

/** Three headings of the template, or three details of one heading. */
const lessons: ReadonlySet<SectionKind> = new Set<SectionKind>(['went-well', 'went-poorly', 'got-lucky'])

/** What was moved, not everything after it: sections outside the longest run in order, with the place they should have. */
export function outsideOrder({ known, order }: Outline): readonly { section: Section; place: string }[] {
  const top = known.reduce((depth, section) => Math.min(depth, section.depth), 6)
  const sections = withoutHolders(known).filter((section) => isPlaced(section, top))
  const run = longestRun(sections.map((section) => rankOf(section, order)))
  // By rank, the first and the last section that stand in their place.
  const first = new Map<number, Section>()
  const last = new Map<number, Section>()
  for (const index of [...run].toSorted((one, other) => one - other)) {
    const section = sections[index]
    const rank = section ? rankOf(section, order) : -1
    if (section && !first.has(rank)) first.set(rank, section)
    if (section) last.set(rank, section)
  }
  return sections.flatMap((section) => {
    const rank = rankOf(section, order)
    // Of two headings for one section, the one in its place is enough.
    if (first.has(rank)) return []
    const ranks = order.keys().toArray()
    const after = last.get(ranks.findLast((each) => each < rank && last.has(each)) ?? -1)
    const before = first.get(ranks.find((each) => each > rank && first.has(each)) ?? -1)
    return [{ section, place: after ? `after "${after.title}"` : `before "${before?.title ?? ''}"` }]
  })
}

/** What the template places: its headings, and the lessons that may stand one level down. Other details stand anywhere. */
function isPlaced({ kind, depth }: Section, top: number): boolean {
  return depth === top || (kind !== undefined && lessons.has(kind) && depth === top + 1)
}

/** Without `Lessons learned` around `What went well`: where it stands is decided by what it holds. */
function withoutHolders(known: readonly Section[]): readonly Section[] {
  const headings = known.filter(({ form }) => form === 'heading')
  const holders = new Set(
    headings.filter(({ depth, body }, index) => {
      const next = headings[index + 1]
      return next !== undefined && next.depth > depth && next.heading.start < body.end
    }),
  )
  return known.filter((section) => !holders.has(section))
}

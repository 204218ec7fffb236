import type { Section } from '#model/document'
import type { SectionKind } from '#model/section-kinds'

/**
 * Sections that stand outside the longest run that is in order, each with the section that it should follow.
 * The longest increasing subsequence keeps the report to what was moved, not to everything after it.
 */
export function outsideOrder(
  sections: readonly Section[],
  order: readonly SectionKind[],
): readonly { section: Section; after: Section }[] {
  const ranks = sections.map(({ kind }) => (kind === undefined ? -1 : order.indexOf(kind)))
  const kept = longestNonDecreasing(ranks)
  const out: { section: Section; after: Section }[] = []
  for (const [index, section] of sections.entries()) {
    if (kept.has(index)) continue
    const rank = ranks[index] ?? -1
    const after = sections.findLast((_, other) => kept.has(other) && (ranks[other] ?? -1) <= rank) ?? sections[0]
    if (after) out.push({ section, after })
  }
  return out
}

/** Indices of a longest non-decreasing subsequence; quadratic, over a few dozen headings. */
function longestNonDecreasing(ranks: readonly number[]): ReadonlySet<number> {
  const length: number[] = []
  const previous: number[] = []
  let best = -1
  for (const [index, rank] of ranks.entries()) {
    length[index] = 1
    previous[index] = -1
    for (let earlier = 0; earlier < index; earlier++) {
      const candidate = (length[earlier] ?? 0) + 1
      if ((ranks[earlier] ?? 0) <= rank && candidate > (length[index] ?? 0)) {
        length[index] = candidate
        previous[index] = earlier
      }
    }
    if (best < 0 || (length[index] ?? 0) > (length[best] ?? 0)) best = index
  }
  const kept = new Set<number>()
  for (let index = best; index >= 0; index = previous[index] ?? -1) kept.add(index)
  return kept
}

import type { ParsedDocument } from '#model/document'
import type { Span } from '#model/span'

/** The problems that do not stand in a stated gap: `[TBD: the threshold — from @team]` is unfinished, not wrong. */
export function* outsideGaps<Problem extends { readonly span: Span }>(
  document: ParsedDocument,
  problems: Iterable<Problem>,
): Iterable<Problem> {
  const gaps = document.gaps.map(({ span }) => span).toSorted((a, b) => a.start - b.start)
  for (const problem of problems) if (!overlaps(gaps, problem.span)) yield problem
}

/** Whether one of the sorted places, which do not overlap each other, overlaps another place. */
function overlaps(sorted: readonly Span[], { start, end }: Span): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? Infinity) < end) low = middle + 1
    else high = middle
  }
  return (sorted[low - 1]?.end ?? 0) > start
}

import { hasGapIn } from '#model/derive'
import type { ParsedDocument } from '#model/document'
import type { Span } from '#model/span'

/** The problems that do not stand in a stated gap: `[TBD: the threshold — from @team]` is unfinished, not wrong. */
export function* outsideGaps<Problem extends { readonly span: Span }>(
  document: ParsedDocument,
  problems: Iterable<Problem>,
): Iterable<Problem> {
  for (const problem of problems) if (!hasGapIn(document, problem.span)) yield problem
}

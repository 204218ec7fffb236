/** What one run over one document gives. */
import type { Finding } from './rule.ts'

/** A finding that a directive hides, and the reason that stands there. */
export interface Suppressed {
  readonly finding: Finding
  readonly reason: string
}

export interface LintResult {
  /** Sorted by place, then by rule. */
  readonly findings: readonly Finding[]
  /** In the same order; every report counts them. */
  readonly suppressed: readonly Suppressed[]
  /** What a reader should know of the run itself, e.g. that prose rules skipped a document that is not English. */
  readonly notices: readonly string[]
}

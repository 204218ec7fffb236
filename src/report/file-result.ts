import type { LintResult } from '#lint/result'

/** What one file gave: the input of every formatter. */
export interface FileResult extends LintResult {
  /** Absolute path; for standard input, that of the name given for it. */
  readonly path: string
  /** The text that was read; present when a finding carries a fix. */
  readonly source?: string
  /** Files that the findings rest on besides the document. */
  readonly evidence?: readonly string[]
  /** The text after `--fix` or `--fix-dry-run`, when it differs. */
  readonly output?: string
}

/** Numbers of a whole run. */
export interface Totals {
  readonly files: number
  readonly filesWithFindings: number
  readonly errors: number
  readonly warnings: number
  readonly fixable: number
  readonly withRewrite: number
  readonly suppressed: number
}

/** Add up the results of a run. */
export function totalsOf(results: readonly FileResult[]): Totals {
  const findings = results.flatMap((result) => result.findings)
  const errors = findings.filter((finding) => finding.severity === 'error').length
  return {
    files: results.length,
    filesWithFindings: results.filter((result) => result.findings.length > 0).length,
    errors,
    warnings: findings.length - errors,
    fixable: findings.filter((finding) => finding.fix).length,
    withRewrite: findings.filter((finding) => finding.expected?.length).length,
    suppressed: results.reduce((sum, result) => sum + result.suppressed.length, 0),
  }
}

/** ESLint's result format, so that editors and review tools that read it need no adapter. */
import type { Suppressed } from '#lint/result'
import type { Edit, Finding } from '#lint/rule'
import type { FileResult } from './file-result.ts'

interface EslintFix {
  readonly range: readonly [number, number]
  readonly text: string
}

/** A message of ESLint's format; `note`, `url` and `evidence` are ours. */
export interface EslintMessage {
  readonly ruleId: string
  readonly severity: 1 | 2
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly messageId: string
  readonly fix?: EslintFix
  readonly suggestions?: readonly { readonly desc: string; readonly fix: EslintFix }[]
  readonly suppressions?: readonly { readonly kind: 'directive'; readonly justification: string }[]
  readonly note: string
  readonly url: string
  readonly evidence?: string
}

/** One file of ESLint's format. */
export interface EslintResult {
  readonly filePath: string
  readonly messages: readonly EslintMessage[]
  readonly suppressedMessages: readonly EslintMessage[]
  readonly errorCount: number
  readonly fatalErrorCount: number
  readonly warningCount: number
  readonly fixableErrorCount: number
  readonly fixableWarningCount: number
  readonly usedDeprecatedRules: readonly never[]
  readonly source?: string
  readonly output?: string
  /** Ours: what a reader should know of the run itself. */
  readonly notices?: readonly string[]
}

/** Findings as one JSON array. */
export function formatJson(results: readonly FileResult[]): string {
  return `${JSON.stringify(results.map(toEslintResult))}\n`
}

function toEslintResult(result: FileResult): EslintResult {
  const count = (severity: Finding['severity'], fixable: boolean) =>
    result.findings.filter((finding) => finding.severity === severity && (!fixable || finding.fix)).length

  return {
    filePath: result.path,
    messages: result.findings.map((finding) => toMessage(finding, result.source)),
    suppressedMessages: result.suppressed.map((entry) => toSuppressed(entry, result.source)),
    errorCount: count('error', false),
    fatalErrorCount: 0,
    warningCount: count('warn', false),
    fixableErrorCount: count('error', true),
    fixableWarningCount: count('warn', true),
    usedDeprecatedRules: [],
    ...(result.source === undefined ? {} : { source: result.source }),
    ...(result.output === undefined ? {} : { output: result.output }),
    ...(result.notices.length === 0 ? {} : { notices: result.notices }),
  }
}

function toSuppressed({ finding, reason }: Suppressed, source: string | undefined): EslintMessage {
  return { ...toMessage(finding, source), suppressions: [{ kind: 'directive', justification: reason }] }
}

function toMessage(finding: Finding, source: string | undefined): EslintMessage {
  const { span, expected = [] } = finding
  const fix = finding.fix && mergeEdits(finding.fix, source)
  const suggestions = expected.map((text) => ({
    desc: `Replace with \`${text}\``,
    fix: { range: [span.start, span.end] as const, text },
  }))
  return {
    ruleId: finding.ruleId,
    severity: finding.severity === 'error' ? 2 : 1,
    message: finding.message,
    line: finding.line,
    column: finding.column,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    messageId: finding.messageId,
    ...(fix ? { fix } : {}),
    ...(suggestions.length > 0 ? { suggestions } : {}),
    note: finding.note,
    url: finding.url,
    ...(finding.evidence === undefined ? {} : { evidence: finding.evidence }),
  }
}

/** ESLint knows one replacement per fix: several edits become one that spans them, with the text between kept. */
function mergeEdits(edits: readonly Edit[], source: string | undefined): EslintFix | undefined {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start)
  const first = sorted[0]
  if (!first) return undefined
  if (sorted.length > 1 && source === undefined) return undefined

  let text = first.text
  let end = first.span.end
  for (const edit of sorted.slice(1)) {
    text += (source ?? '').slice(end, edit.span.start) + edit.text
    end = edit.span.end
  }
  return { range: [first.span.start, end], text }
}

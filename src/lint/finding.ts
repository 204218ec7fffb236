/** From what a rule yields to what the engine returns. */
import type { ParsedDocument } from '#model/document'
import type { Span } from '#model/span'
import { fillMessage, toPrintable } from './message.ts'
import type { Finding, Rule, RuleProblem } from './rule.ts'

export interface FindingContext {
  readonly rule: Pick<Rule, 'id' | 'meta'>
  readonly document: ParsedDocument
  readonly level: 'warn' | 'error'
  readonly docs: string
}

/** A problem with its rule, level, final words, and line and column. */
export function toFinding(problem: RuleProblem, { rule, document, level, docs }: FindingContext): Finding {
  const span = clamp(problem.span, document.source.length)
  const start = document.locate(span.start)
  const end = document.locate(span.end)
  return {
    ruleId: rule.id,
    severity: problem.atMost ?? level,
    messageId: problem.messageId,
    message: fillMessage(rule.meta.messages[problem.messageId] ?? problem.messageId, problem.data),
    note: rule.meta.advice,
    url: `${docs}${rule.id}/`,
    span,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(problem.evidence && { evidence: toPrintable(problem.evidence, 300) }),
    ...(problem.expected && { expected: problem.expected }),
    ...(problem.fix && { fix: problem.fix }),
  }
}

/** Order of findings: by place, then by rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId))
  )
}

/** A span inside the source whatever the rule computed: a place outside would break every report. */
function clamp({ start, end }: Span, length: number): Span {
  const from = Math.min(Math.max(0, start || 0), length)
  return { start: from, end: Math.min(Math.max(from, end || 0), length) }
}

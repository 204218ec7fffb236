/** From what a rule yields to what the engine returns. */
import type { ParsedDocument } from '#model/document'
import { fillMessage, toPrintable } from './message.ts'
import type { Finding, RuleDescription, RuleProblem } from './rule.ts'

export interface FindingContext {
  readonly rule: RuleDescription
  readonly document: Pick<ParsedDocument, 'locate'>
  readonly level: 'warn' | 'error'
  readonly docs: string
}

/** A problem with its rule, level, final words, and line and column. */
export function toFinding(problem: RuleProblem, { rule, document, level, docs }: FindingContext): Finding {
  // Located offsets stand inside the source whatever the rule computed: a place outside would break every report.
  const start = document.locate(problem.span.start)
  const end = document.locate(Math.max(problem.span.end, start.offset))
  return {
    ruleId: rule.id,
    severity: problem.atMost ?? level,
    messageId: problem.messageId,
    message: fillMessage(rule.meta.messages[problem.messageId] ?? problem.messageId, problem.data),
    note: rule.meta.advice,
    url: `${docs}${rule.id}/`,
    span: { start: start.offset, end: end.offset },
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

import { toFinding, type FindingContext } from './finding.ts'
import { toPrintable } from './message.ts'
import type { Finding, RuleProblem } from './rule.ts'

/**
 * Add what one rule finds; a rule that throws costs its own result, never the run. `rethrow` lets it throw, for its
 * author.
 */
export function collect(
  check: () => Iterable<RuleProblem>,
  context: FindingContext,
  found: Finding[],
  rethrow = false,
): void {
  try {
    for (const problem of check()) found.push(toFinding(problem, context))
  } catch (error) {
    if (rethrow) throw error
    found.push(toInternalFinding(error, context))
  }
}

function toInternalFinding(error: unknown, context: FindingContext): Finding {
  const reason = toPrintable(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
  return {
    ...toFinding({ messageId: 'internal-error', span: { start: 0, end: 0 } }, context),
    message: `Unexpected internal problem \`${reason}\`, expected a result from \`${context.rule.id}\``,
    note: 'This is a defect of the rule, not of the document; its other findings here are incomplete. Please report it.',
    severity: 'error',
  }
}

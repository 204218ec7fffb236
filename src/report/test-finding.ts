/** A finding for the tests of formatters; give only what the case is about. */
import type { Finding } from '#lint/rule'
import type { FileResult } from './file-result.ts'

/** A warning of a rule that does not exist, on line 3. */
export function testFinding(parts: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'cause-vague',
    severity: 'warn',
    messageId: 'vague',
    message: 'Unexpected `a bug`, expected the mechanism',
    note: 'Name the component and the condition.',
    url: '/rules/cause-vague/',
    span: { start: 10, end: 15 },
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 10,
    ...parts,
  }
}

/** A result with these findings. */
export function testResult(path: string, findings: readonly Finding[], parts: Partial<FileResult> = {}): FileResult {
  return { path, findings, suppressed: [], notices: [], ...parts }
}

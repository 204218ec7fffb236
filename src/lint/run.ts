/** The engine: runs rules over one parsed document. Pure; the caller brings document, settings and clock. */
import type { ParsedDocument } from '#model/document'
import { applyDirectives } from './directives.ts'
import { compareFindings, toFinding } from './finding.ts'
import { levelIn, stageOf } from './levels.ts'
import { toPrintable } from './message.ts'
import type { LintResult } from './result.ts'
import type { Finding } from './rule.ts'
import type { RuleSetting, Settings } from './settings.ts'
import { skipReasons, toNotices, type Skipped } from './skip.ts'

export interface RunOptions {
  readonly settings: Settings
  /** The current instant, epoch milliseconds. */
  readonly now: number
  /** Let a broken rule throw, for its author, instead of becoming a finding. */
  readonly rethrow?: boolean
}

/** Run every rule that is on for this document; what a directive hides is counted apart. */
export function lintDocument(document: ParsedDocument, run: RunOptions): LintResult {
  const { settings } = run
  const stage = stageOf(document)
  const reasonToSkip = skipReasons(document)
  const found: Finding[] = []
  const active = new Set<string>()
  const skipped: Skipped = { unread: 0, foreign: 0 }

  for (const setting of settings.rules) {
    const level = levelIn(document, stage, setting)
    if (level === 'off') continue
    const reason = reasonToSkip(setting.rule)
    if (reason) skipped[reason]++
    else {
      active.add(setting.rule.id)
      collect(document, setting, level, run, found)
    }
  }

  const { findings, suppressed } = applyDirectives(document, found, { settings, stage, active })
  return {
    findings: findings.toSorted(compareFindings),
    suppressed: suppressed.toSorted((a, b) => compareFindings(a.finding, b.finding)),
    notices: toNotices(skipped, document),
  }
}

/** Add what one rule finds; a rule that throws costs its own result, never the run. */
function collect(
  document: ParsedDocument,
  { rule, options }: RuleSetting,
  level: 'warn' | 'error',
  { settings, now, rethrow }: RunOptions,
  found: Finding[],
): void {
  const context = { rule, document, level, docs: settings.docs }
  try {
    for (const problem of rule.check({ document, options, now })) found.push(toFinding(problem, context))
  } catch (error) {
    if (rethrow) throw error
    found.push(toInternalFinding(error, context))
  }
}

function toInternalFinding(error: unknown, context: Parameters<typeof toFinding>[1]): Finding {
  const reason = toPrintable(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
  return {
    ...toFinding({ messageId: 'internal-error', span: { start: 0, end: 0 } }, context),
    message: `Unexpected internal problem \`${reason}\`, expected a result from \`${context.rule.id}\``,
    note: 'This is a defect of the rule, not of the document; its other findings here are incomplete. Please report it.',
    severity: 'error',
  }
}

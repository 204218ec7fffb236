/** The engine: runs rules over one parsed document. Pure; the caller brings document, settings and clock. */
import { isUnread } from '#model/derive'
import type { ParsedDocument } from '#model/document'
import { directiveReach } from '#model/facts/directive-reach'
import { isTemplatePath } from '#model/path'
import { collect } from './collect.ts'
import { applyDirectives } from './directives.ts'
import { compareFindings } from './finding.ts'
import { levelIn, stageOf } from './levels.ts'
import { isLibraryRule } from './library/rule.ts'
import type { LintResult } from './result.ts'
import type { Finding } from './rule.ts'
import type { Settings } from './settings.ts'
import { skipReasons, toNotices, type Skipped } from './skip.ts'

export interface RunOptions {
  readonly settings: Settings
  /** The current instant, epoch milliseconds. */
  readonly now: number
  /** Texts of the evidence that the quotes cite, by id; none where the caller reads no files. */
  readonly evidence?: ReadonlyMap<string, string>
  /** Let a broken rule throw, for its author, instead of becoming a finding. */
  readonly rethrow?: boolean
}

const noEvidence: ReadonlyMap<string, string> = new Map()

/**
 * Run every rule that is on for this document; what a directive hides is counted apart. Rules that compare documents
 * run afterwards, over the facts of all: `library/run.ts`.
 */
export function lintDocument(document: ParsedDocument, run: RunOptions): LintResult {
  const { settings, now, rethrow, evidence = noEvidence } = run
  const stage = stageOf(document)
  const reasonToSkip = skipReasons({
    unread: isUnread(document),
    language: document.language,
    form: isTemplatePath(document),
  })
  const found: Finding[] = []
  const active = new Set<string>()
  const comparing = new Set<string>()
  const skipped: Skipped = { unread: 0, foreign: 0, form: 0 }

  for (const setting of settings.rules) {
    const { rule, options } = setting
    const level = levelIn(document, stage, setting)
    if (level === 'off') continue
    const reason = reasonToSkip(rule)
    if (reason) skipped[reason]++
    else if (isLibraryRule(rule)) {
      // A file outside the collections is compared with nothing.
      if (document.collection !== undefined) comparing.add(rule.id)
    } else {
      active.add(rule.id)
      const context = { rule, document, level, docs: settings.docs }
      collect(() => rule.check({ document, options, now, evidence }), context, found, rethrow)
    }
  }

  const directed = { directives: directiveReach(document), locate: document.locate }
  const { findings, suppressed } = applyDirectives(directed, found, { settings, stage, active, comparing })
  return {
    findings: findings.toSorted(compareFindings),
    suppressed: suppressed.toSorted((a, b) => compareFindings(a.finding, b.finding)),
    notices: toNotices(skipped, document),
  }
}

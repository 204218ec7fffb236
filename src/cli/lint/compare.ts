/** The last step of a run: rules that compare documents, over the facts of all. */
import { existsSync } from 'node:fs'
import { namedFiles } from '#lint/library/library'
import { isLibraryRule } from '#lint/library/rule'
import { lintLibrary } from '#lint/library/run'
import type { LintResult } from '#lint/result'
import type { Settings } from '#lint/settings'
import type { FileResult } from '#report/file-result'
import type { Known } from './protocol.ts'

/** Whether any rule that compares documents is on, so that their facts are worth the reading. */
export function comparesDocuments({ rules }: Settings): boolean {
  return rules.some(({ rule, levels }) => isLibraryRule(rule) && levels.some((level) => level !== 'off'))
}

/** Compare documents; the results that this changed come back, those of documents that are reported. */
export function compareDocuments(known: readonly Known[], settings: Settings, now: number): readonly FileResult[] {
  const reported = known.flatMap(({ facts, result }) => (result ? [{ facts, result }] : []))
  const compared = lintLibrary(
    known.map(({ facts }) => facts),
    {
      settings,
      now,
      only: new Set(reported.map(({ facts }) => facts.path)),
      files: new Set(reported.flatMap(({ facts }) => namedFiles(facts)).filter((path) => existsSync(path))),
      results: new Map(reported.map(({ facts, result }) => [facts.path, result])),
    },
  )
  return reported.flatMap(({ facts, result }) => {
    const after = compared.get(facts.path)
    return after && isChanged(result, after) ? [{ ...result, ...after }] : []
  })
}

/** Findings are carried over as they are, so the same ones are the same objects. */
function isChanged(before: LintResult, after: LintResult): boolean {
  return (
    before.findings.length !== after.findings.length ||
    before.suppressed.length !== after.suppressed.length ||
    after.findings.some((finding, index) => finding !== before.findings[index])
  )
}

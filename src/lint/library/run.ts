/**
 * The engine for rules that compare documents. Pure, like the one for single documents: the caller brings the facts of
 * all documents, and the results of those that are reported.
 */
import { locateIn } from '#model/facts'
import type { DocumentFacts } from '#model/facts-types'
import { collect } from '../collect.ts'
import { applyDirectives } from '../directives.ts'
import { compareFindings } from '../finding.ts'
import { levelIn, stageOf, type Stage } from '../levels.ts'
import type { LintResult } from '../result.ts'
import type { Finding } from '../rule.ts'
import type { Settings } from '../settings.ts'
import { skipReasons } from '../skip.ts'
import { toLibraries } from './library.ts'
import { isLibraryRule, type Library } from './rule.ts'

export interface LibraryRunOptions {
  readonly settings: Settings
  /** The current instant, epoch milliseconds. */
  readonly now: number
  /** Paths of the documents to report on; all unless given. The others only serve for comparison. */
  readonly only?: ReadonlySet<string>
  /** The files that exist, of those that `namedFiles` names; where it is absent, no file is missed. */
  readonly files?: ReadonlySet<string>
  /**
   * What `lintDocument` said of each document. Its findings are carried over, so that a directive is weighed once
   * against all that it hides; without them only findings of library rules come back.
   */
  readonly results?: ReadonlyMap<string, LintResult>
  /** Let a broken rule throw, for its author, instead of becoming a finding. */
  readonly rethrow?: boolean
}

/** Run the library rules. A result for each reported document that stands in a collection, by path. */
export function lintLibrary(all: readonly DocumentFacts[], run: LibraryRunOptions): ReadonlyMap<string, LintResult> {
  const results = new Map<string, LintResult>()
  for (const library of toLibraries(all, run.files)) {
    for (const facts of library.documents) {
      if (run.only?.has(facts.path) === false) continue
      results.set(facts.path, merge(facts, compare(facts, library, run), run))
    }
  }
  return results
}

/** Findings of the library rules in one document, and which of them were on. */
interface Comparison {
  readonly stage: Stage
  readonly found: readonly Finding[]
  readonly comparing: ReadonlySet<string>
}

function compare(facts: DocumentFacts, library: Library, { settings, now, rethrow }: LibraryRunOptions): Comparison {
  const stage = stageOf(facts)
  const found: Finding[] = []
  const comparing = new Set<string>()
  const document = { locate: locateIn(facts) }
  for (const setting of settings.rules) {
    const { rule, options } = setting
    if (!isLibraryRule(rule)) continue
    const level = levelIn(facts, stage, setting)
    if (level === 'off') continue
    comparing.add(rule.id)
    const context = { rule, document, level, docs: settings.docs }
    collect(() => rule.check({ facts, library, options, now }), context, found, rethrow)
  }
  return { stage, found, comparing }
}

const nothing: LintResult = { findings: [], suppressed: [], notices: [] }

/** The result of a document with what the comparison added, directives weighed anew against both. */
function merge(
  facts: DocumentFacts,
  { stage, found, comparing }: Comparison,
  { settings, results }: LibraryRunOptions,
): LintResult {
  const before = results?.get(facts.path)
  const all = [...withoutComparison(before ?? nothing, settings), ...found]
  if (facts.directives.length === 0) return { ...nothing, ...before, findings: all.toSorted(compareFindings) }

  const active = before ? new Set([...activeRules(facts, stage, settings), ...comparing]) : comparing
  const directed = { directives: facts.directives, locate: locateIn(facts) }
  const { findings, suppressed } = applyDirectives(directed, all, { settings, stage, active, comparing })
  return {
    // What is wrong with the directives themselves is said with the document, once.
    findings: (before ? findings : findings.filter(({ ruleId }) => ruleId !== 'directive')).toSorted(compareFindings),
    suppressed: suppressed.toSorted((a, b) => compareFindings(a.finding, b.finding)),
    notices: before?.notices ?? [],
  }
}

/** What was found in the document alone, hidden or not; an earlier comparison and the directives are done again. */
function withoutComparison({ findings, suppressed }: LintResult, { rules }: Settings): readonly Finding[] {
  const ours = new Set(rules.filter(({ rule }) => isLibraryRule(rule)).map(({ rule }) => rule.id))
  const all = [...findings, ...suppressed.map(({ finding }) => finding)]
  return all.filter(({ ruleId }) => ruleId !== 'directive' && !ours.has(ruleId))
}

/** Ids of the rules that ran over the document itself. */
function activeRules(facts: DocumentFacts, stage: Stage, { rules }: Settings): readonly string[] {
  const reasonToSkip = skipReasons(facts)
  return rules
    .filter((setting) => !isLibraryRule(setting.rule) && levelIn(facts, stage, setting) !== 'off')
    .filter(({ rule }) => !reasonToSkip(rule))
    .map(({ rule }) => rule.id)
}

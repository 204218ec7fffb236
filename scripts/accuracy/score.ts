/** Lint each sentence of a set in its own document and count what the rules say against what the labels say. */
import { parseDocument } from '#model/parse'
import { lintDocument } from '#lint/run'
import type { Settings } from '#lint/settings'
import { labels, rulesOf, type Label, type LabelledSentence } from './labels.ts'
import { toDocument } from './sentence-document.ts'

export interface Count {
  readonly label: Label
  readonly hit: number
  readonly false: number
  readonly missed: number
}

export interface Score {
  readonly sentences: number
  readonly clean: number
  /** Clean sentences on which some rule of the labels reported. */
  readonly cleanFlagged: number
  readonly counts: readonly Count[]
}

/** Where rules and labels differ, for the analysis of errors. */
export interface Difference {
  readonly sentence: LabelledSentence
  readonly missed: readonly string[]
  readonly false: readonly string[]
}

/** Labels that the rules give a sentence. */
export function predict(sentence: LabelledSentence, settings: Settings, now: number): ReadonlySet<Label> {
  const { source, line } = toDocument(sentence)
  const { findings } = lintDocument(parseDocument(source, `content/postmortems/${sentence.id}.md`), { settings, now })
  const reported = findings.filter((finding) => {
    // A note on a quote is allowed; only an error counts there.
    return finding.line === line && !(sentence.section === 'quote' && finding.severity === 'warn')
  })
  const ids = new Set(reported.map(({ ruleId }) => ruleId))
  const found = new Set(labels.filter((label) => rulesOf[label].some((id) => ids.has(id))))
  // `action-be-careful` stands for two labels: the sentence's own one is credited.
  const [vague, procedural] = ['vague-action', 'procedural-action'] as const
  if (found.has(vague) && !sentence.labels.includes(vague) && sentence.labels.includes(procedural)) found.delete(vague)
  if (found.has(procedural) && !sentence.labels.includes(procedural) && sentence.labels.includes(vague))
    found.delete(procedural)
  return found
}

/** Score a whole set. */
export function score(
  set: readonly LabelledSentence[],
  settings: Settings,
  now: number,
): { readonly score: Score; readonly differences: readonly Difference[] } {
  const rows = set.map((sentence) => ({ sentence, found: predict(sentence, settings, now) }))
  const counts = labels.map((label): Count => {
    const count = (predicted: boolean, labelled: boolean): number =>
      rows.filter(
        ({ sentence, found }) => found.has(label) === predicted && sentence.labels.includes(label) === labelled,
      ).length
    return { label, hit: count(true, true), false: count(true, false), missed: count(false, true) }
  })
  const clean = rows.filter(({ sentence }) => sentence.labels.length === 0)
  const differences = rows.flatMap(({ sentence, found }): readonly Difference[] => {
    const missed = sentence.labels.filter((label) => label in rulesOf && !found.has(label as Label))
    const wrong = [...found].filter((label) => !sentence.labels.includes(label))
    return missed.length + wrong.length > 0 ? [{ sentence, missed, false: wrong }] : []
  })
  return {
    score: {
      sentences: set.length,
      clean: clean.length,
      cleanFlagged: clean.filter(({ found }) => found.size > 0).length,
      counts,
    },
    differences,
  }
}

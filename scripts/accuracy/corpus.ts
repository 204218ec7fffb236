/** How many prose findings real documents get. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from '#model/parse'
import { lintDocument } from '#lint/run'
import type { Settings } from '#lint/settings'
import { rulesOf } from './labels.ts'

export interface CorpusFigures {
  readonly documents: number
  readonly english: number
  readonly sentences: number
  readonly median: number
  readonly p90: number
  readonly total: number
  readonly byRule: Readonly<Record<string, number>>
}

const proseRules = new Set<string>(Object.values(rulesOf).flat())

/** Lint every Markdown file of a folder; documents in other languages are counted and left out of the figures. */
export function corpusFigures(folder: string, settings: Settings, now: number): CorpusFigures {
  const files = readdirSync(folder).filter((name) => /\.mdx?$/.test(name))
  const documents = files.map((name) =>
    parseDocument(readFileSync(join(folder, name), 'utf8'), `content/postmortems/${name}`),
  )
  const english = documents.filter(({ language }) => language === 'en')
  const findings = english.map((document) =>
    lintDocument(document, { settings, now }).findings.filter(({ ruleId }) => proseRules.has(ruleId)),
  )
  const counts = findings.map(({ length }) => length).toSorted((one, other) => one - other)
  const at = (share: number): number => counts[Math.min(counts.length - 1, Math.floor(counts.length * share))] ?? 0
  const byRule: Record<string, number> = {}
  for (const { ruleId } of findings.flat()) byRule[ruleId] = (byRule[ruleId] ?? 0) + 1
  return {
    documents: documents.length,
    english: english.length,
    sentences: english.reduce((sum, { sentences }) => sum + sentences.length, 0),
    median: at(0.5),
    p90: at(0.9),
    total: findings.flat().length,
    byRule: Object.fromEntries(Object.entries(byRule).toSorted(([one], [other]) => one.localeCompare(other))),
  }
}

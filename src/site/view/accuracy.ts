/** How right the rules are, as tables: shares with their intervals, and the counts that they come from. */
import { wilson } from '#library/interval'
import type { AccuracyRecord, LabelCount, MeasuredSet } from '../accuracy-record.ts'
import { toWords } from './labels.ts'

/** A share with its 95 % interval; of very few cases only the counts are shown. */
export interface Share {
  readonly hits: number
  readonly total: number
  /** `95.4 %`, or `2 of 3` where a percentage would pretend. */
  readonly text: string
  /** `93–97`; absent with few cases. */
  readonly interval?: string
  /** Ends of the interval and the share, in percent, for drawing. */
  readonly drawn?: { readonly low: number; readonly value: number; readonly high: number }
}

export interface AccuracyRow {
  readonly label: string
  readonly rules: readonly string[]
  readonly precision: Share
  readonly recall: Share
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

export interface AccuracySet {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly sentences: number
  readonly clean: number
  readonly flagged: Share
  readonly rows: readonly AccuracyRow[]
  /** Labels that none of its sentences has and that no rule saw. */
  readonly absent: readonly string[]
  readonly all: AccuracyRow
}

/** Below this many cases an interval covers nearly everything. */
const FEW = 5

/** `hits` of `total` as a share. */
export function toShare(hits: number, total: number): Share {
  if (total === 0) return { hits, total, text: 'none there' }
  if (total < FEW) return { hits, total, text: `${hits} of ${total}` }
  const [low, high] = wilson(hits, total).map((bound) => bound * 100)
  const value = (hits / total) * 100
  if (low === undefined || high === undefined) return { hits, total, text: `${hits} of ${total}` }
  const interval = `${low.toFixed(0)}–${high.toFixed(0)}`
  return { hits, total, text: `${value.toFixed(1)} %`, interval, drawn: { low, value, high } }
}

const titles: Readonly<Record<string, string>> = {
  own: 'Sentences that ship with Afterword',
  real: 'Sentences from real postmortems',
  dev: 'Sentences for development',
}

/** Every set with a row for each label, in the order of the record. */
export function toAccuracySets({ sets, rules }: AccuracyRecord): readonly AccuracySet[] {
  return Object.entries(sets).map(([id, set]) => ({
    id,
    title: titles[id] ?? toWords(id),
    about: set.about,
    sentences: set.sentences,
    clean: set.clean,
    flagged: toShare(set.cleanFlagged, set.clean),
    rows: set.counts.filter(occurs).map((count) => toRow(count, rules[count.label] ?? [])),
    absent: set.counts.filter((count) => !occurs(count)).map(({ label }) => labelName(label)),
    all: toRow(sumOf(set), []),
  }))
}

function occurs({ hit, false: wrong, missed }: LabelCount): boolean {
  return hit + wrong + missed > 0
}

const labelNames: Readonly<Record<string, string>> = {
  'person-why': 'Why, asked of a person',
  pii: 'Personal data and secrets',
}

function labelName(label: string): string {
  return labelNames[label] ?? toWords(label)
}

function toRow({ label, hit, false: wrong, missed }: LabelCount, rules: readonly string[]): AccuracyRow {
  return {
    label: labelName(label),
    rules,
    precision: toShare(hit, hit + wrong),
    recall: toShare(hit, hit + missed),
    right: hit,
    wrong,
    missed,
  }
}

function sumOf({ counts }: MeasuredSet): LabelCount {
  const sum = (key: 'hit' | 'false' | 'missed') => counts.reduce((total, count) => total + count[key], 0)
  return { label: 'all', hit: sum('hit'), false: sum('false'), missed: sum('missed') }
}

/** The figures of one rule: a row for each set in which its label occurs at all. */
export interface RuleAccuracyRow extends AccuracyRow {
  readonly set: string
}

/** What was measured of a rule; empty for one that reads no prose. */
export function toRuleAccuracy(record: AccuracyRecord, rule: string): readonly RuleAccuracyRow[] {
  return toAccuracySets(record).flatMap(({ title, rows }) =>
    rows.filter(({ rules }) => rules.includes(rule)).map((row) => ({ ...row, set: title })),
  )
}

/** What people accepted of the findings of one rule that they read in real documents. */
export interface ReadingRow {
  readonly rule: string
  readonly accepted: Share
  readonly fired: number
  readonly documents: number
  readonly rejected: string | undefined
}

/** A row for each rule whose findings were read, in the order of the record. */
export function toReadingRows({ readings }: AccuracyRecord): readonly ReadingRow[] {
  return Object.entries(readings?.rules ?? {}).map(([rule, { fired, documents, read, accepted, rejected }]) => ({
    rule,
    accepted: toShare(accepted, read),
    fired,
    documents,
    rejected,
  }))
}

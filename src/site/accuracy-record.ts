/** The measured accuracy of the rules that read prose, as `docs/accuracy.json` of this package records it. */
import { readFile } from 'node:fs/promises'
import { packageFile } from './package-root.ts'

/** Right findings, false ones and missed faults of one label. */
export interface LabelCount {
  readonly label: string
  readonly hit: number
  readonly false: number
  readonly missed: number
}

/** What the rules said of a set of labelled sentences. */
export interface MeasuredSet {
  readonly about: string
  readonly sentences: number
  readonly clean: number
  readonly cleanFlagged: number
  readonly counts: readonly LabelCount[]
}

/** Findings in a folder of real documents. */
export interface MeasuredCorpus {
  readonly about: string
  readonly documents: number
  readonly english: number
  readonly sentences: number
  readonly median: number
  readonly p90: number
  readonly total: number
  readonly byRule: Readonly<Record<string, number>>
}

/** Findings of one rule on real documents that people read one by one. */
export interface MeasuredReading {
  readonly fired: number
  readonly documents: number
  readonly read: number
  readonly accepted: number
  /** What was wrong with those that were not accepted. */
  readonly rejected?: string
}

export interface MeasuredReadings {
  readonly about: string
  readonly drawing: string
  readonly accepting: string
  readonly rules: Readonly<Record<string, MeasuredReading>>
}

export interface AccuracyRecord {
  /** The rules that stand for each label. */
  readonly rules: Readonly<Record<string, readonly string[]>>
  readonly sets: Readonly<Record<string, MeasuredSet>>
  readonly corpora: Readonly<Record<string, MeasuredCorpus>>
  /** Absent in a record from before anybody read. */
  readonly readings?: MeasuredReadings
}

/** Reads the record; it ships with the package. */
export async function readAccuracy(): Promise<AccuracyRecord> {
  // The cast is true: one script of this repository writes the file, from the same fields.
  return JSON.parse(await readFile(packageFile('docs/accuracy.json'), 'utf8')) as AccuracyRecord
}

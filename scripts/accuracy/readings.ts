/** Findings on real documents that people read one by one, and the table that shows how many they accepted. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What reading a sample of one rule's findings gave. */
export interface Reading {
  /** Findings of the rule in the whole run, and the documents that have one. */
  readonly fired: number
  readonly documents: number
  /** Findings that were drawn and read, and those of them that are true, well placed and worth saying. */
  readonly read: number
  readonly accepted: number
  /** Of the draw; `0` where all findings were read. */
  readonly seed: number
  /** What was wrong with the rejected ones, in our words. */
  readonly rejected?: string
}

export interface Readings {
  /** Which documents, read how, drawn how. */
  readonly about: string
  readonly drawing: string
  readonly accepting: string
  readonly rules: Readonly<Record<string, Reading>>
}

/** The readings that this repository records. */
export function readReadings(): Readings {
  // A test holds the file against this shape.
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../test/accuracy/readings.json'), 'utf8')) as Readings
}

/** The section of the page; `share` writes a share with its interval. */
export function readingsSection(
  { about, drawing, accepting, rules }: Readings,
  share: (hits: number, total: number) => string,
): readonly string[] {
  return [
    '## Read by us, rule by rule',
    '',
    about,
    '',
    drawing,
    '',
    accepting,
    '',
    '| Rule | Findings | Documents | Read | Accepted | Share | Rejected |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...Object.entries(rules).map(([id, { fired, documents, read, accepted, rejected = '' }]) => {
      return `| \`${id}\` | ${fired} | ${documents} | ${read} | ${accepted} | ${share(accepted, read)} | ${rejected} |`
    }),
    '',
  ]
}

/** The tutorial: two versions of one postmortem, line by line, with what the linter says. */
import { pairNotes } from '../guide/pair-notes.ts'

/** `guide/pair.json`, written by `npm run generate`. */
export interface PairFinding {
  readonly rule: string
  readonly severity: string
  readonly message: string
  readonly line: number
  readonly from: number
  readonly to: number
}

export interface PairExcerpt {
  readonly from: number
  readonly lines: readonly string[]
  readonly findings: readonly PairFinding[]
}

export interface PairPart {
  readonly kind: string
  readonly title: string
  readonly bad?: PairExcerpt
  readonly good?: PairExcerpt
}

export interface SourceLine {
  readonly number: number
  /** The line cut where findings begin and end. */
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[]
  readonly findings: readonly PairFinding[]
}

export interface TutorialPart {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly bad: readonly SourceLine[] | undefined
  /** The linter says that the bad version lacks it. */
  readonly missed: boolean
  readonly good: readonly SourceLine[] | undefined
  /** The good version's Markdown below its frontmatter, where the site draws something from it. */
  readonly drawn: string | undefined
}

const drawn: ReadonlySet<string> = new Set(['timeline', 'contributing-factors', 'five-whys'])

/** Every part with its lines. */
export function toTutorial(parts: readonly PairPart[]): readonly TutorialPart[] {
  const head = frontmatterOf(parts)
  const all = parts.flatMap(({ bad }) => bad?.findings ?? [])
  return parts.map(({ kind, title, bad, good }) => ({
    id: kind,
    title,
    note: pairNotes[kind] ?? '',
    bad: bad && toLines(bad),
    missed: all.some(({ rule, message }) => rule === 'required-sections' && message.includes(`"${title}"`)),
    good: good && toLines(good),
    drawn: good && drawn.has(kind) ? [...head, '', ...good.lines].join('\n') : undefined,
  }))
}

/** Title and times, which the drawings show too; without the ledger, so that references lead nowhere. */
function frontmatterOf(parts: readonly PairPart[]): readonly string[] {
  const lines = parts.find(({ kind }) => kind === 'frontmatter')?.good?.lines ?? []
  return lines.filter((line) => /^(?:---$|title:|started:|detected:|mitigated:|resolved:)/.test(line))
}

/** How many findings the bad version has, and of how many rules. */
export function countFindings(parts: readonly PairPart[]): { readonly findings: number; readonly rules: number } {
  const all = parts.flatMap(({ bad }) => bad?.findings ?? [])
  return { findings: all.length, rules: new Set(all.map(({ rule }) => rule)).size }
}

function toLines({ from, lines, findings }: PairExcerpt): readonly SourceLine[] {
  return lines.map((text, index) => {
    const number = from + index
    const own = findings.filter(({ line }) => line === number)
    return { number, pieces: cut(text, own), findings: own }
  })
}

/** A finding that covers its whole line marks nothing in it: everything marked is nothing marked. */
function cut(text: string, findings: readonly PairFinding[]): SourceLine['pieces'] {
  const ranges = findings.filter(({ from, to }) => to > from && !(from === 0 && to >= text.length))
  const isMarked = (at: number) => ranges.some(({ from, to }) => at >= from && at < to)
  const borders = ranges.flatMap(({ from, to }) => [from, Math.min(to, text.length)])
  const cuts = [...new Set([0, ...borders, text.length])].toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => ({ text: text.slice(from, cuts[index + 1]), marked: isMarked(from) }))
}

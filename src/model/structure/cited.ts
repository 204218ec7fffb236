/** Evidence ids in text: `[E4]`, `[E2, E7]`, `[E1–E3]`; bare (`E4, E7`) where a place holds nothing else. */
import type { InlineText } from '#model/inline'
import type { EvidenceReference } from '#model/structure-types'

export interface Citation extends EvidenceReference {
  /** Range of the id in the text. */
  readonly from: number
  readonly to: number
}

const id = /\bE(\d{1,4})\b/g
const separator = /^\s?(?:[,;&/+]|and|to|[-\u2013\u2014]|\.\.\.?|\u2026)\s?$/
const through = /^\s?(?:to|[-\u2013\u2014]|\.\.\.?|\u2026)\s?$/
/** More ids than any ledger holds: a longer range is a slip, and only its ends are read. */
const LONGEST_RANGE = 100

/** Ids cited in a block; without `bare` only those in square brackets, as text or as a link. */
export function citations(inline: InlineText, source: string, bare: boolean): readonly Citation[] {
  const text = bare ? inline.text : inline.masked
  if (!text.includes('E')) return []
  const found: Citation[] = []
  let previous: Citation | undefined
  for (const match of text.matchAll(id)) {
    const from = match.index
    const between = previous && text.slice(previous.to, from)
    const joined = between !== undefined && between.length <= 6 && separator.test(between)
    const span = inline.spanOf(from, from + match[0].length)
    if (!bare && !joined && !isBracketed(text, from, source, span.start)) {
      previous = undefined
      continue
    }
    const citation = { id: match[0], span, from, to: from + match[0].length }
    if (previous && between !== undefined && joined && through.test(between))
      found.push(...inBetween(previous, citation, inline))
    found.push(citation)
    previous = citation
  }
  return found
}

/** The ids cited in a block, each once, in order. */
export function citedIds(inline: InlineText, source: string, bare = false): readonly string[] {
  return unique(citations(inline, source, bare))
}

/** Each id once, in order. */
export function unique(references: readonly EvidenceReference[]): readonly string[] {
  return [...new Set(references.map((reference) => reference.id))]
}

/** `[E4]` in the text, `[see E4]` too, or a link `[E4](…)`, whose brackets stand in the source only. */
function isBracketed(text: string, from: number, source: string, start: number): boolean {
  if (source.charAt(start - 1) === '[') return true
  const before = text.slice(Math.max(0, from - 6), from)
  return /\[(?:see |cf\. )?$/.test(before)
}

/** `E1–E3` cites E2 too; its place is the whole range. */
function inBetween(first: Citation, last: Citation, inline: InlineText): readonly Citation[] {
  const [low, high] = [Number(first.id.slice(1)), Number(last.id.slice(1))]
  if (high - low > LONGEST_RANGE) return []
  const span = inline.spanOf(first.from, last.to)
  return Array.from({ length: Math.max(0, high - low - 1) }, (_, index) => ({
    id: `E${low + index + 1}`,
    span,
    from: first.from,
    to: last.to,
  }))
}

const trailing = /\s*\[(?:see |cf\. )?E\d{1,4}[E\d\s,;&/+\u2013\u2014-]{0,200}\]\.?$/

/** Where a statement ends once the evidence marks after it are left off. */
export function endBeforeCitations(text: string): number {
  let end = text.trimEnd().length
  for (let tail = text.slice(Math.max(0, end - 260), end); ; tail = text.slice(Math.max(0, end - 260), end)) {
    const match = trailing.exec(tail)
    if (!match) return end
    end -= match[0].length
  }
}

import type { Span } from '#model/span'

/** The longest quotation that is still one: beyond it, a mark is taken for something else. */
const longest = { '"': 400, '\u201C': 400, '\u00AB': 400, '\u2018': 200, "'": 200 } as const

type Opening = keyof typeof longest

const closings: Readonly<Record<string, readonly Opening[]>> = {
  '"': ['"'],
  '\u201D': ['\u201C'],
  // „German“ closes with the mark that opens an English quotation.
  '\u201C': ['\u201C'],
  '\u00BB': ['\u00AB'],
  '\u00AB': ['\u00AB'],
  '\u2019': ['\u2018'],
  "'": ["'"],
}
const openings: Readonly<Record<string, Opening>> = {
  '"': '"',
  '\u201C': '\u201C',
  '\u201E': '\u201C',
  '\u00AB': '\u00AB',
  '\u00BB': '\u00AB',
  '\u2018': '\u2018',
  "'": "'",
}

const marks = /["'\u201C-\u201E\u2018\u2019\u00AB\u00BB]/g
const beforeOpening = /[\s([{/\u2013\u2014:,;=-]/
const afterClosing = /[\s)\]}.,;:!?/\u2013\u2014\u2026-]/
const letterOrDigit = /[\p{L}\p{N}]/u

/**
 * Spans of text in quotation marks, marks included. A straight or single mark opens only after a space or an opening
 * bracket and closes only before a space or punctuation, so an apostrophe is never one. Linear: one open mark per kind.
 */
export function quotations(text: string): readonly Span[] {
  if (text.search(marks) < 0) return []
  const found: Span[] = []
  const open = new Map<Opening, number>()
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const closed = closings[mark]?.find((kind) => closes(text, mark, index, kind, open.get(kind)))
    if (closed !== undefined) {
      const start = open.get(closed) ?? index
      found.push({ start, end: index + 1 })
      // What was opened inside is part of this quotation.
      for (const [kind, at] of open) if (at >= start) open.delete(kind)
      continue
    }
    const kind = openings[mark]
    if (kind !== undefined && opens(text, mark, index)) open.set(kind, index)
  }
  // One inside another was found first.
  return found.toSorted((a, b) => a.start - b.start)
}

function opens(text: string, mark: string, index: number): boolean {
  const before = text.charAt(index - 1)
  const after = text.charAt(index + 1)
  if (after === '' || /\s/.test(after)) return mark === '\u00AB'
  if (mark === "'" && /^\d\ds?(?!\d)/.test(text.slice(index + 1, index + 5))) return false // '24, '90s
  return before === '' || beforeOpening.test(before) || /["'\u2018\u201C\u201E]/.test(before)
}

function closes(text: string, mark: string, index: number, kind: Opening, start: number | undefined): boolean {
  if (start === undefined || index - start < 2 || index - start > longest[kind]) return false
  if (mark === '\u00AB' && text.charAt(start) !== '\u00BB') return false
  if (mark === '\u201C' && text.charAt(start) !== '\u201E') return false
  const before = text.charAt(index - 1)
  const after = text.charAt(index + 1)
  if (mark === '"' || mark === "'") {
    if (/\s/.test(before)) return false
    return (
      after === '' ||
      afterClosing.test(after) ||
      (mark === '"' && !letterOrDigit.test(after)) ||
      /["'\u201D\u2019]/.test(after)
    )
  }
  if (mark === '\u2019') return after === '' || afterClosing.test(after) || /["\u201D]/.test(after)
  return true
}

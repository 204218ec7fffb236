import type { Span } from '#model/span'
import type { ActionItem } from '#model/structure-types'

/** `[ ]` or `[x]`; a row of a table has its own column for it. */
export function hasBox({ passage, span }: ActionItem, source: string): boolean {
  return passage?.kind === 'table-cell' || /^\[[ xX]\]/.test(source.slice(span.start, span.start + 3))
}

interface OddMark {
  readonly span: Span
  readonly data: { readonly seen: string; readonly wanted: string }
}

/** A priority of the scale that is not written `[P0]`: in other brackets, in none, or in small letters. */
export function oddMark({ passage, priority, priorityText }: ActionItem, source: string): OddMark | undefined {
  if (!priority || !priorityText || passage?.kind === 'table-cell') return undefined
  const { start, end } = priorityText.span
  const [before, after] = [source.charAt(start - 1), source.charAt(end)]
  const isBracketed = before === '[' && after === ']'
  if (isBracketed && priorityText.text === priority) return undefined
  const span = /[[(]/.test(before) && /[\])]/.test(after) ? { start: start - 1, end: end + 1 } : priorityText.span
  return { span, data: { seen: source.slice(span.start, span.end), wanted: priority } }
}

/** One piece of personal data in a text. */
export interface Detection {
  /** What it is, in words that fit "Unexpected …". */
  readonly kind: string
  readonly start: number
  readonly length: number
  readonly placeholder: string
  /** What decided, when it is not the shape alone. */
  readonly reason?: string
}

/** The first letters of a find: a report must not repeat what it warns of. */
export function abbreviate(text: string): string {
  const shown = text.length > 12 ? 4 : 2
  return `${text.slice(0, shown)}…`
}

/** The text around a match within one line, up to `reach` characters on each side, in lower case. */
export function around(text: string, start: number, end: number, reach = 60): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const lineStart = before.lastIndexOf('\n')
  const lineEnd = after.indexOf('\n')
  return {
    before: before.slice(lineStart + 1).toLowerCase(),
    after: (lineEnd < 0 ? after : after.slice(0, lineEnd)).toLowerCase(),
  }
}

/** What stands at the head of a document: a few large figures, then rows of facts. */

export interface Card {
  readonly figures: readonly Figure[]
  readonly rows: readonly (readonly Fact[])[]
}

export interface Figure {
  readonly label: string
  readonly value: string
  /** Why the value is not exact, or what it means. */
  readonly note?: string | undefined
  readonly known: boolean
}

export interface Fact {
  readonly label: string
  readonly parts: readonly Part[]
}

/** A word or two, with where they lead or the time that they mean. */
export interface Part {
  readonly text: string
  /** Below the base of the site. */
  readonly path?: string
  /** Outside the site. */
  readonly href?: string
  readonly machine?: string | undefined
}

/** A fact of plain words; `undefined` where there is nothing to say. */
export function toFact(label: string, values: readonly (string | undefined)[]): Fact | undefined {
  const parts = values.flatMap((text) => (text ? [toPart(text)] : []))
  return parts.length > 0 ? { label, parts } : undefined
}

/** An address leads where it says, under its host's name; anything else is text. */
function toPart(text: string): Part {
  if (!/^https?:/i.test(text) || !URL.canParse(text)) return { text }
  const { hostname, pathname } = new URL(text)
  return { text: hostname.replace(/^www\./, '') + (pathname === '/' ? '' : pathname), href: text }
}

/** A figure that may be missing. */
export function toFigure(label: string, value: string | undefined, note?: string): Figure {
  return { label, value: value ?? 'not stated', note, known: value !== undefined }
}

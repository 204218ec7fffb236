/** What a document does again and again is told of at its first places; the last of these stands for the rest. */
import type { ParsedDocument } from '#model/document'
import type { Found } from './sentences.ts'

export interface Told {
  readonly found: Found
  /** What the place stands for besides itself, if it is the last that is told of. */
  readonly rest: { readonly count: number; readonly lines: string } | undefined
}

/**
 * At most `most` places: whoever has mended two knows how to mend the others, and a long list of one kind hides what
 * else is wrong. Nothing is lost, as the last one names the lines of all that follow.
 */
export function* asHabit(document: ParsedDocument, all: Iterable<Found>, most: number): Iterable<Told> {
  const found = [...all]
  const shown = found.slice(0, most)
  const lines = found.slice(most).map(({ span }) => String(document.locate(span.start).line))
  for (const [at, each] of shown.entries()) {
    const rest = at === most - 1 && lines.length > 0 ? { count: lines.length, lines: listed(lines) } : undefined
    yield { found: each, rest }
  }
}

/** `54, 55 and 57` */
const listed = (items: readonly string[]): string =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter((part) => part !== '').join(' and ')

/** Which documents of the library a text speaks of: by link, or by an id such as `2026-03-02-stale-index`. */
import type { Span } from '#model/span'
import type { LinkedText } from './line.ts'

export interface Mention {
  readonly id: string
  readonly span: Span
}

const datedId = /\b\d{4}-\d{2}(?:-\d{2})?-[a-z][a-z0-9]*(?:-[a-z0-9]+)*\b/g

/** The id of the document that an address leads to: its last part, whatever the page or file is called. */
export function idOfAddress(address: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return undefined
  const path = address.replace(/[?#].*$/s, '').replace(/(?:\/index)?(?:\.mdx?)?\/?$/i, '')
  return path.slice(path.lastIndexOf('/') + 1) || undefined
}

/** Ids in a text and in its links, each once. */
export function idsIn({ text, links }: Pick<LinkedText, 'text' | 'links'>): readonly string[] {
  const linked = links.flatMap((address) => idOfAddress(address) ?? [])
  return [...new Set([...linked, ...Array.from(text.matchAll(datedId), ([id]) => id)])]
}

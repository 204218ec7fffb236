import type { Span } from './span.ts'

/**
 * Something that the parser could not read. Rules turn these into findings (`frontmatter-schema` those of the
 * frontmatter, `mdx-safe` those of the syntax, and so on by `kind`); nobody else interprets them.
 */
export interface Problem {
  readonly kind: 'frontmatter' | 'syntax' | 'limit' | 'encoding' | 'structure'
  /** Stable id within its kind, e.g. `unknown-key`, `expression`, `stray-angle`. */
  readonly code: string
  readonly span: Span
  /** `Unexpected …, expected …`, without a final dot. */
  readonly message: string
  /** Why it matters and what to do, one or two sentences. */
  readonly note?: string
  /** A replacement of `span` that cannot change the meaning. */
  readonly fix?: string
}

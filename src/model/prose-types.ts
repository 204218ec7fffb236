import type { SectionKind } from './section-kinds.ts'
import type { Span } from './span.ts'

export type PassageKind = 'paragraph' | 'list-item' | 'table-cell' | 'heading' | 'quote'

/**
 * One block of prose as a reader hears it: inline markup gone, entities decoded, soft breaks a space.
 * `masked` has the same length as `text`; inline code, link targets, JSX attributes, URLs and quoted spans are
 * replaced there, letter by letter, with `MASK`, so that a pattern cannot match inside them and offsets stay equal.
 */
export interface Passage {
  readonly kind: PassageKind
  readonly text: string
  readonly masked: string
  /** Nearest known section that encloses the passage. */
  readonly section: SectionKind | undefined
  /** Inside a blockquote (evidence: verbatim). */
  readonly quoted: boolean
  /** For a table cell: its column's header in lower case, and its row counted from 1 (0 is the header). */
  readonly column?: string
  readonly row?: number
  /** For a list item: nesting depth from 0. */
  readonly depth?: number
  readonly span: Span
  readonly sentences: readonly Sentence[]
  /** Source range of `text.slice(from, to)`; exact across markup, entities and soft breaks. */
  spanOf(from: number, to: number): Span
}

export interface Sentence {
  readonly passage: Passage
  readonly text: string
  readonly masked: string
  /** Offset of the sentence in its passage's text. */
  readonly from: number
  readonly span: Span
  /** Source range of `sentence.text.slice(from, to)`. */
  spanOf(from: number, to: number): Span
}

/** The letter that stands for one masked code unit: a private-use character, a word character to no pattern of ours. */
export const MASK = '\uE0FF'

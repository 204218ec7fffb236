/** A half-open range of UTF-16 offsets into a document's source. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A place as people count: `line` and `column` from 1, `offset` from 0 (unist's `Point`). */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

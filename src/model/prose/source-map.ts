import type { Span } from '#model/span'
import type { Piece, TextSink } from './align.ts'

/** Collects plain text piece by piece and remembers where each piece stands in the source. */
export class TextBuilder implements TextSink {
  text = ''
  readonly #pieces: Piece[] = []
  /** Ranges of `text` that patterns must not see. */
  readonly masked: Span[] = []

  exact(text: string, start: number): void {
    const last = this.#pieces.at(-1)
    const at = this.text.length
    // Two exact pieces that touch in the source are one.
    if (last?.exact && last.end === start) this.#pieces[this.#pieces.length - 1] = { ...last, end: start + text.length }
    else this.#pieces.push({ at, start, end: start + text.length, exact: true })
    this.text += text
  }

  replaced(text: string, start: number, end: number): void {
    this.#pieces.push({ at: this.text.length, start, end, exact: false })
    this.text += text
  }

  /** What `write` adds is masked. */
  mask(write: () => void): void {
    const start = this.text.length
    write()
    if (this.text.length > start) this.masked.push({ start, end: this.text.length })
  }

  /** The map from text to source; `fallback` is the place of an empty text. */
  spans(fallback: Span): (from: number, to: number) => Span {
    const pieces = this.#pieces
    const length = this.text.length
    return (from, to) => {
      const first = clamp(from, 0, length)
      const last = clamp(to, first, length)
      if (pieces.length === 0) return fallback
      const start = sourceOf(pieces, first, false)
      return { start, end: last > first ? Math.max(start, sourceOf(pieces, last, true)) : start }
    }
  }
}

/** Source offset of a text offset, as the end of what stands before it or the start of what follows. */
function sourceOf(pieces: readonly Piece[], offset: number, isEnd: boolean): number {
  const piece = pieces[pieceAt(pieces, isEnd ? offset - 1 : offset)]
  if (!piece) return 0
  if (piece.exact) return Math.min(piece.start + (offset - piece.at), piece.end)
  return isEnd ? piece.end : piece.start
}

/** Index of the last piece that begins at or before `offset`. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}

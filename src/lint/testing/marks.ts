/** Marks in test inputs: `the «exact» text` instead of counted columns. */
import type { Span } from '#model/span'

export interface Marked {
  /** The text without marks. */
  readonly text: string
  /** What stood between the marks, in the offsets of `text`. */
  readonly spans: readonly Span[]
}

/** Take the marks `«…»` out of a text and keep their places. */
export function readMarks(marked: string): Marked {
  const spans: Span[] = []
  let text = ''
  let start: number | undefined

  for (const part of marked.split(/([«»])/)) {
    if (part === '«') start = text.length
    else if (part === '»' && start !== undefined) {
      spans.push({ start, end: text.length })
      start = undefined
    } else text += part
  }

  return { text, spans }
}

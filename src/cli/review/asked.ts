/** The questions of a document as they are printed: where lines are counted and texts of strangers made safe. */
import { review, type AskedQuestion } from '#library/review'
import type { ParsedDocument } from '#model/document'
import type { Point } from '#model/span'

export interface PrintedQuestion {
  readonly id: string
  readonly text: string
  /** Line and column of each place, in their order. */
  readonly places: readonly Pick<Point, 'line' | 'column'>[]
}

export interface PrintedTopic {
  readonly topic: string
  readonly title: string
  readonly questions: readonly PrintedQuestion[]
}

/** What is printed of a review. */
export interface PrintedReview {
  /** As somebody would type it. */
  readonly path: string
  readonly title: string
  readonly topics: readonly PrintedTopic[]
}

/** Ask what a reviewer would ask of a document. */
export function ask(document: ParsedDocument, path: string, now: number): PrintedReview {
  const toPrinted = ({ id, text, places }: AskedQuestion): PrintedQuestion => ({
    id,
    text,
    places: places.map(({ start }) => {
      const { line, column } = document.locate(start)
      return { line, column }
    }),
  })
  return {
    path,
    title: document.meta.title ?? document.id,
    topics: review(document, now).map(({ topic, title, questions }) => ({
      topic,
      title,
      questions: questions.map(toPrinted),
    })),
  }
}

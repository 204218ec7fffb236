/** What a reviewer would ask of one document. Questions with their places; never a score, never a verdict. */
import type { ParsedDocument } from '#model/document'
import { isPublicRecord } from '#model/derive'
import { documentType } from '#model/sections'
import type { Span } from '#model/span'
import { Look } from './review/look.ts'
import { questions } from './review/questions.ts'
import { type ReviewedType, type ReviewQuestion, type Topic, topics } from './review/question.ts'

/** A question as it is asked of a document, with the places that it is about, in their order. */
export interface AskedQuestion {
  readonly id: string
  readonly text: string
  readonly places: readonly Span[]
}

export interface ReviewTopic {
  readonly topic: Topic
  readonly title: string
  readonly questions: readonly AskedQuestion[]
}

/** The open questions of a document by topic, in the order of the text; topics without one are left out. */
export function review(document: ParsedDocument, now: number): readonly ReviewTopic[] {
  const look = new Look(document, now)
  const meant = questions.filter((question) => isMeant(question, document))
  // Object.entries forgets the key type; the keys are the topics.
  return (Object.entries(topics) as [Topic, string][])
    .map(([topic, title]) => ({
      topic,
      title,
      questions: meant
        .filter((question) => question.topic === topic)
        .flatMap((question) => askOf(question, look))
        .toSorted((a, b) => startOf(a) - startOf(b)),
    }))
    .filter((group) => group.questions.length > 0)
}

function startOf({ places: [first] }: AskedQuestion): number {
  return first?.start ?? 0
}

function isMeant({ of, englishOnly, ownOnly }: ReviewQuestion, document: ParsedDocument): boolean {
  if (of !== reviewedType(document)) return false
  if (ownOnly && isPublicRecord(document)) return false
  return !englishOnly || document.language === 'en'
}

function reviewedType({ collection, meta }: ParsedDocument): ReviewedType {
  const type = documentType(collection)
  return type === 'postmortem' && meta.status === 'declared' ? 'declaration' : type
}

/** Places that are asked the same words become one question. */
function askOf({ id, question, where }: ReviewQuestion, look: Look): readonly AskedQuestion[] {
  const placesByText = new Map<string, Span[]>()
  for (const { span, data } of where(look)) {
    const text = fill(question, data)
    const places = placesByText.get(text)
    if (places) places.push(span)
    else placesByText.set(text, [span])
  }
  return [...placesByText].map(([text, places]) => ({
    id,
    text,
    places: places.toSorted((a, b) => a.start - b.start),
  }))
}

function fill(question: string, data: Readonly<Record<string, string>> = {}): string {
  return question.replaceAll(/\{(\w+)\}/g, (whole, name: string) => data[name] ?? whole)
}

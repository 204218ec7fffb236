/** What a question of a review is: data with an id, the places at which it is asked, and the words. */
import type { DocumentType } from '#model/sections'
import type { Span } from '#model/span'
import type { Look } from './look.ts'

/** What the questions are grouped by, in the order in which a facilitator would go through them. */
export const topics = {
  evidence: 'Evidence',
  story: 'What happened',
  response: 'Detection and response',
  causes: 'Causes',
  assumptions: 'Assumptions and gaps',
  actions: 'Actions',
  learning: 'Learning',
  use: 'In use',
} as const

export type Topic = keyof typeof topics

/** A declaration is a postmortem that has not begun yet, and is asked other things. */
export type ReviewedType = DocumentType | 'declaration'

/** One place that a question is about, with words for its placeholders. */
export interface Spot {
  readonly span: Span
  readonly data?: Readonly<Record<string, string>>
}

export interface ReviewQuestion {
  readonly id: string
  readonly topic: Topic
  readonly of: ReviewedType
  /** As it is asked, with `{placeholders}`; the same words for several places are asked once. */
  readonly question: string
  /** The places at which the document leaves it open; none where it is answered. */
  readonly where: (look: Look) => readonly Spot[]
  /** Looks for English words. */
  readonly englishOnly?: boolean
  /** Not asked of somebody else's incident, re-analysed from public sources. */
  readonly ownOnly?: boolean
}

/** One spot if something is so, else none. */
export function when(isOpen: boolean, span: Span, data?: Spot['data']): readonly Spot[] {
  return isOpen ? [{ span, ...(data && { data }) }] : []
}

/** A spot for each of these parts of the document. */
export function each(parts: readonly { readonly span: Span }[]): readonly Spot[] {
  return parts.map(({ span }) => ({ span }))
}

/** `A1, A2 and A3`; of many, the first ones and how many more. */
export function listed(names: readonly string[], most = 8): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`
}

/** One sentence as the grammar sees it; shared by all readers of the sentence. */
import { classify, noPeople, type Actor, type People } from './actor.ts'
import { phraseStartingAt, type NounPhrase } from './noun-phrase.ts'
import { subjectOf } from './subject.ts'
import { tagSentence, type Token } from './tag.ts'

export interface Reading {
  /** The sentence with code, links and quotations masked. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly people: People
}

/** Read a masked sentence. */
export function read(text: string, people: People = noPeople): Reading {
  return { text, tokens: tagSentence(text), people }
}

/** Classify a phrase of the sentence. */
export function actorOf(reading: Reading, phrase: NounPhrase): Actor {
  return classify(reading.tokens, phrase, reading.text, reading.people)
}

/** Subject of the predicate at an index, classified. */
export function subjectActor(reading: Reading, index: number): Actor | undefined {
  const phrase = subjectOf(reading.tokens, index)
  return phrase && actorOf(reading, phrase)
}

/** The phrase that starts at an index, classified. */
export function actorFrom(reading: Reading, index: number): Actor | undefined {
  const phrase = phraseStartingAt(reading.tokens, index)
  return phrase && actorOf(reading, phrase)
}

/** As `actorFrom`, over owners: "the vendor's technician" is the technician. */
export function ownedActorFrom(reading: Reading, index: number): Actor | undefined {
  const { tokens } = reading
  let phrase = phraseStartingAt(tokens, index)
  while (phrase && tokens[phrase.last + 1]?.tag === 'gen') {
    const owned = phraseStartingAt(tokens, phrase.last + 2)
    if (!owned || owned.first !== phrase.last + 2) break
    phrase = { ...owned, first: phrase.first }
  }
  return phrase && actorOf(reading, phrase)
}

/** A person or a group of people other than the organisation that speaks. */
export function isHuman(actor: Actor | undefined): actor is Actor & { readonly kind: 'human' } {
  return actor?.kind === 'human'
}

/** The person whom a possessive pronoun stands for: "his", "their", "my". */
export function possessor({ tokens }: Reading, at: number): (Actor & { readonly kind: 'human' }) | undefined {
  const token = tokens[at]
  if (token?.tag !== 'poss') return undefined
  const { text, from, to } = token
  return { kind: 'human', reason: 'pronoun', text, from, to, phrase: { first: at, last: at, head: at } }
}

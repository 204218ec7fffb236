/**
 * The clues of all words, found by a hash of their letters, so that the pass over a sentence makes no strings.
 * Two words with one hash share their clues: the pass then lets a sentence through that says nothing, never the reverse.
 */
import { clues, type PhraseClue } from './clue-words.ts'

export const hashStart = -2_128_831_035
const hashFactor = 16_777_619

/** The hash of a word with one more letter (FNV-1a over UTF-16 codes). */
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, hashFactor)

/** The hash of a whole word. */
export function hashOf(word: string): number {
  let hash = hashStart
  for (let index = 0; index < word.length; index++) hash = hashWith(hash, word.charCodeAt(index))
  return hash
}

/** A phrase that a word leads to: it counts once each of its other places is filled by some word of the sentence. */
export interface PhraseEntry {
  readonly number: number
  readonly bits: number
  /** Numbers of the places. */
  readonly places: readonly number[]
}

/** What a word says by itself, the phrases that it leads to, and the places that it fills in those of others. */
export interface WordEntry {
  bits: number
  readonly phrases: PhraseEntry[]
  readonly fills: number[]
}

interface Built {
  readonly entries: ReadonlyMap<number, WordEntry>
  readonly places: number
  readonly phrases: number
}

function buildEntries(): Built {
  const entries = new Map<number, WordEntry>()
  const entryOf = (word: string): WordEntry => {
    const hash = hashOf(word)
    const known = entries.get(hash)
    if (known) return known
    const entry: WordEntry = { bits: 0, phrases: [], fills: [] }
    entries.set(hash, entry)
    return entry
  }
  const numbers = new Map<ReadonlySet<string>, number>()
  const placeOf = (words: ReadonlySet<string>): number => {
    const known = numbers.get(words)
    if (known !== undefined) return known
    const place = numbers.size
    numbers.set(words, place)
    for (const word of words) entryOf(word).fills.push(place)
    return place
  }
  const phrases = new Map<PhraseClue, PhraseEntry>()
  const phraseOf = (phrase: PhraseClue): PhraseEntry => {
    const known = phrases.get(phrase)
    if (known) return known
    const entry = { number: phrases.size, bits: phrase.bits, places: phrase.others.map(placeOf) }
    phrases.set(phrase, entry)
    return entry
  }
  for (const [word, clue] of clues) {
    const entry = entryOf(word)
    entry.bits |= clue.bits
    for (const phrase of clue.phrases ?? []) entry.phrases.push(phraseOf(phrase))
  }
  return { entries, places: numbers.size, phrases: phrases.size }
}

const built = buildEntries()

/** How many places there are, over all phrases. */
export const placeCount = built.places
export const phraseCount = built.phrases

/** Open addressing in a table that stays three quarters empty. */
const size = 2 ** Math.ceil(Math.log2(built.entries.size * 4))
const hashes = new Int32Array(size)
const found: (WordEntry | undefined)[] = Array.from({ length: size })

for (const [hash, entry] of built.entries) {
  let slot = hash & (size - 1)
  while (found[slot] !== undefined) slot = (slot + 1) & (size - 1)
  hashes[slot] = hash
  found[slot] = entry
}

/** The entry of a word by its hash. */
export function entryWith(hash: number): WordEntry | undefined {
  let slot = hash & (size - 1)
  while (hashes[slot] !== hash) {
    if (found[slot] === undefined) return undefined
    slot = (slot + 1) & (size - 1)
  }
  return found[slot]
}

/**
 * The clues of all words as flat lists of numbers, words by their hashes. Making them takes longer than linting a page,
 * so the package holds them ready-made: the bundler runs this module and keeps what it exports.
 */
import { clues, type PhraseClue } from './clue-words.ts'
import { hashOf } from './word-hash.ts'

/** Lists of numbers for one key each: those of key `n` are `items[from[n]]` up to `items[from[n + 1]]`. */
export interface NumberLists {
  readonly from: Int32Array
  readonly items: Int32Array
}

/** A row for each word: what it says by itself, the phrases that it leads to, and the places that it fills in others. */
interface Word {
  bits: number
  readonly phrases: number[]
  readonly fills: number[]
}

const words = new Map<number, Word>()
const placeNumbers = new Map<ReadonlySet<string>, number>()
const phraseNumbers = new Map<PhraseClue, number>()
const phrasePlaces: (readonly number[])[] = []

function wordOf(text: string): Word {
  const hash = hashOf(text)
  const known = words.get(hash)
  if (known) return known
  const word: Word = { bits: 0, phrases: [], fills: [] }
  words.set(hash, word)
  return word
}

/** A place of a phrase, filled by any of these words. */
function placeOf(options: ReadonlySet<string>): number {
  const known = placeNumbers.get(options)
  if (known !== undefined) return known
  const place = placeNumbers.size
  placeNumbers.set(options, place)
  for (const option of options) wordOf(option).fills.push(place)
  return place
}

function phraseOf(phrase: PhraseClue): number {
  const known = phraseNumbers.get(phrase)
  if (known !== undefined) return known
  const number = phraseNumbers.size
  phraseNumbers.set(phrase, number)
  phrasePlaces.push(phrase.others.map(placeOf))
  return number
}

for (const [text, { bits, phrases = [] }] of clues) {
  const word = wordOf(text)
  word.bits |= bits
  for (const phrase of phrases) word.phrases.push(phraseOf(phrase))
}

function toLists(lists: readonly (readonly number[])[]): NumberLists {
  const from = new Int32Array(lists.length + 1)
  for (const [index, { length }] of lists.entries()) from[index + 1] = (from[index] ?? 0) + length
  return { from, items: Int32Array.from(lists.flat()) }
}

const rows = [...words.values()]

/** The hash of each word; the other lists of words have its order. */
export const wordHashes = Int32Array.from(words.keys())
export const wordBits = Int32Array.from(rows, ({ bits }) => bits)
export const phrasesOfWord = toLists(rows.map(({ phrases }) => phrases))
export const placesOfWord = toLists(rows.map(({ fills }) => fills))
export const phraseBits = Int32Array.from(phraseNumbers.keys(), ({ bits }) => bits)
export const placesOfPhrase = toLists(phrasePlaces)
export const placeCount = placeNumbers.size

/**
 * The clues of a word, looked up by its hash. Two words with one hash share their clues: the pass then lets a sentence
 * through that says nothing, never the reverse.
 */
import {
  phraseBits,
  phrasesOfWord,
  placeCount,
  placesOfPhrase,
  placesOfWord,
  wordBits,
  wordHashes,
} from './clue-numbers.ts'

/** Open addressing in a table that stays three quarters empty; a slot holds the number of a word, from one. */
const slots = new Int32Array(2 ** Math.ceil(Math.log2(wordHashes.length * 4)))
const last = slots.length - 1
for (let word = 0; word < wordHashes.length; word++) {
  let slot = (wordHashes[word] ?? 0) & last
  while (slots[slot] !== 0) slot = (slot + 1) & last
  slots[slot] = word + 1
}

/** The number of the word with a hash; -1 for one that is no clue. */
function wordWith(hash: number): number {
  for (let slot = hash & last; ; slot = (slot + 1) & last) {
    const word = (slots[slot] ?? 0) - 1
    if (word < 0 || wordHashes[word] === hash) return word
  }
}

// The sentences, by their numbers, that last filled a place and met a phrase: nothing has to be cleared in between.
const filledIn = new Float64Array(placeCount)
const metIn = new Float64Array(phraseBits.length)
let sentences = 0

/** Gathers the clues of one sentence, word by word; the next one may begin once `finish` is called. */
export class Clues {
  /** What the words say by themselves; callers add what they see beside words. */
  bits = 0
  readonly #sentence = ++sentences
  readonly #phrases: number[] = []

  /** Take in a word, by its hash. */
  note(hash: number): void {
    const word = wordWith(hash)
    if (word < 0) return
    this.bits |= wordBits[word] ?? 0
    const { from: fillsFrom, items: fills } = placesOfWord
    for (let at = fillsFrom[word] ?? 0; at < (fillsFrom[word + 1] ?? 0); at++) filledIn[fills[at] ?? 0] = this.#sentence
    const { from: leadsFrom, items: leads } = phrasesOfWord
    for (let at = leadsFrom[word] ?? 0; at < (leadsFrom[word + 1] ?? 0); at++) this.#meet(leads[at] ?? 0)
  }

  /** A sentence may repeat a word a thousand times; its phrases are looked at once. */
  #meet(phrase: number): void {
    if (metIn[phrase] === this.#sentence) return
    metIn[phrase] = this.#sentence
    this.#phrases.push(phrase)
  }

  /** The bits with those of all phrases whose other words stand anywhere in the sentence. */
  finish(): number {
    for (const phrase of this.#phrases) {
      const bits = phraseBits[phrase] ?? 0
      if ((this.bits & bits) !== bits && this.#isFilled(phrase)) this.bits |= bits
    }
    return this.bits
  }

  #isFilled(phrase: number): boolean {
    const { from, items } = placesOfPhrase
    for (let at = from[phrase] ?? 0; at < (from[phrase + 1] ?? 0); at++)
      if (filledIn[items[at] ?? 0] !== this.#sentence) return false
    return true
  }
}

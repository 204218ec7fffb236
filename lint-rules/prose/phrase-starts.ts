/** For each word the phrase lists that have a phrase beginning with it, as bits: most words begin none. */

const starts = new Map<string, number>()
let lists = 0
let isSealed = false

/** A bit for a new list with these first words. Where there are more lists than bits, two share one. */
export function addPhraseStarts(words: Iterable<string>): number {
  // Tokens keep the bits of their words.
  if (isSealed) throw new Error('Unexpected phrases after the first sentence was read, expected all of them before it')
  const bit = 1 << (lists++ % 32)
  for (const word of words) starts.set(word, phraseStartsOf(word) | bit)
  return bit
}

/** The bits of a word. */
export function phraseStartsOf(word: string): number {
  return starts.get(word) ?? 0
}

/** From now on words are read, and their bits kept. */
export function sealPhraseStarts(): void {
  isSealed = true
}

/** Words by a hash of their letters (FNV-1a over UTF-16 codes), so that a pass over a sentence makes no strings. */

export const hashStart = -2_128_831_035
const hashFactor = 16_777_619

/** The hash of a word with one more letter. */
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, hashFactor)

/** The hash of a whole word. */
export function hashOf(word: string): number {
  let hash = hashStart
  for (let index = 0; index < word.length; index++) hash = hashWith(hash, word.charCodeAt(index))
  return hash
}

import { hashOf } from '#rules/prose/word-hash'

const words = /[\p{L}\p{N}]+/gu

/** Pairs of neighbouring words, each as the hash of the two: what is counted need not be read. */
export function bigrams(text: string): ReadonlySet<number> {
  const hashes = (text.toLowerCase().match(words) ?? []).map(hashOf)
  return new Set(hashes.slice(1).map((hash, index) => Math.imul(hashes[index] ?? 0, 31) ^ hash))
}

/**
 * Dice coefficient of the word pairs of two texts: 0 for nothing shared, 1 for the same pairs. Texts under four words
 * are never alike, since short answers ("None found") repeat honestly.
 */
export function similarity(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  if (left.size < 3 || right.size < 3) return 0
  let shared = 0
  for (const pair of left) if (right.has(pair)) shared++
  return (2 * shared) / (left.size + right.size)
}

const words = /[\p{L}\p{N}]+/gu

/** Pairs of neighbouring words. */
export function bigrams(text: string): ReadonlySet<string> {
  const tokens = text.toLowerCase().match(words) ?? []
  return new Set(tokens.slice(1).map((token, index) => `${tokens[index]} ${token}`))
}

/**
 * Dice coefficient of the word pairs of two texts: 0 for nothing shared, 1 for the same pairs. Texts under four words
 * are never alike, since short answers ("None found") repeat honestly.
 */
export function similarity(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size < 3 || right.size < 3) return 0
  let shared = 0
  for (const pair of left) if (right.has(pair)) shared++
  return (2 * shared) / (left.size + right.size)
}

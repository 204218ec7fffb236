const leading = ['owner', 'due', 'verification'] as const

function rank(key: string): number {
  const index = leading.findIndex((name) => name === key)
  return index < 0 ? leading.length : index
}

/** Owner, Due and Verification come first, in this order; further segments may follow in any order. */
export function isOrdered(keys: readonly string[]): boolean {
  return keys.every((key, index) => index === 0 || rank(keys[index - 1] ?? '') <= rank(key))
}

import type { Edit } from '#lint/rule'
import type { ActionSegment } from '#model/structure-types'

const leading = ['owner', 'due', 'verification'] as const

function rank(key: string): number {
  const index = leading.findIndex((name) => name === key)
  return index < 0 ? leading.length : index
}

/** Owner, Due and Verification come first, in this order; further segments may follow in any order. */
export function isOrdered(keys: readonly string[]): boolean {
  return keys.every((key, index) => index === 0 || rank(keys[index - 1] ?? '') <= rank(key))
}

/** The edit that puts the segments in order, each in its own words. */
export function canonicalOrder(segments: readonly ActionSegment[], source: string): Edit {
  const ordered = segments.toSorted((one, other) => rank(one.key) - rank(other.key))
  return {
    span: { start: segments[0]?.span.start ?? 0, end: segments.at(-1)?.span.end ?? 0 },
    text: ordered.map(({ span }) => source.slice(span.start, span.end).trim()).join(' '),
  }
}

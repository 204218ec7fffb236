import { closest, distance } from 'fastest-levenshtein'

/** The candidate that a typing slip could have meant: at most a third of the letters differ, whatever their case. */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  if (written.length > 60 || candidates.length === 0) return undefined
  const near = closest(written, candidates)
  const most = Math.max(1, Math.floor(written.length / 3))
  return distance(written.toLowerCase(), near.toLowerCase()) <= most ? near : undefined
}

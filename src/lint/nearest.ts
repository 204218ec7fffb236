/** "Did you mean": the known word that an unknown one was probably meant to be. */
import { distance } from 'fastest-levenshtein'

/** Longer words are no slip of a key, and comparing them would cost. */
const longest = 60

/** The nearest of `known` if it is near enough to be meant: a third of its letters may differ, and two may be swapped. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined
  const written = word.toLowerCase()
  let best: string | undefined
  let least = Infinity

  for (const candidate of known) {
    const steps = distance(written, candidate.toLowerCase())
    const allowed = candidate.length < 4 ? 1 : Math.max(2, Math.floor(candidate.length / 3))
    if (steps < least && steps <= allowed) {
      best = candidate
      least = steps
    }
  }

  return best
}

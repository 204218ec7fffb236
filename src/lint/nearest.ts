/** "Did you mean": the known word that an unknown one was probably meant to be. */
import { distance } from 'fastest-levenshtein'

/** Longer words are no slip of a key, and comparing them would cost. */
const longest = 60

/** The nearest of `known` if it is near enough to be meant: at most a third of its letters differ. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined
  const written = word.toLowerCase()
  let best: string | undefined
  let least = Infinity

  for (const candidate of known) {
    const steps = distance(written, candidate.toLowerCase())
    if (steps < least && steps <= Math.max(1, Math.floor(candidate.length / 3))) {
      best = candidate
      least = steps
    }
  }

  return best
}

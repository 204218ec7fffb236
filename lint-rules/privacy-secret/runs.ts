/** Where generated text can stand: what is made by machines for machines is long and has no blank. */
import type { Span } from '#model/span'

/** No key that is known by its form alone is shorter. */
const shortest = 16

/** Of a letter, digit or sign that keys are made of, or that joins their parts. */
const isKeyPart: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  /[\w.~%+/=-]/.test(String.fromCharCode(code)),
)

/**
 * Every longest run of at least sixteen characters of keys, in order. Looks at every sixteenth character only, and
 * around those that could belong to a run: prose is passed over in large steps.
 */
export function longRuns(text: string): readonly Span[] {
  const runs: Span[] = []
  const isPart = (at: number) => isKeyPart[text.charCodeAt(at)] === true
  // A run that begins at or after `from` reaches the probe, or is too short.
  for (let from = 0, probe = shortest - 1; probe < text.length; probe = from + shortest - 1) {
    let start = probe + 1
    while (start > from && isPart(start - 1)) start--
    let end = probe + 1
    if (start <= probe) while (isPart(end)) end++
    if (end - start >= shortest) runs.push({ start, end })
    from = end
  }
  return runs
}

/** The text around runs, as far as a word that introduces one can stand before it; places that touch are one. */
export function surroundings(text: string, runs: readonly Span[], before = 100): readonly Span[] {
  const places: { start: number; end: number }[] = []
  for (const { start, end } of runs) {
    const from = Math.max(0, start - before)
    const until = Math.min(text.length, end + 2)
    const last = places.at(-1)
    if (last && from <= last.end) last.end = until
    else places.push({ start: from, end: until })
  }
  return places
}

/** Where numbers of people can stand: among at least five digits that are close together and no time of day. */
import type { Span } from '#model/span'

/** Digits with at most four other characters between two of them, as groups of a number are written. */
const cluster = /\d(?:[^\d\n]{0,4}\d){4,}/g
/** Dates and times, which most lines of a timeline hold. */
const instants = /\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?|\b\d\d:\d\d(?::\d\d)?\b/g
const enough = /\d(?:\D{0,4}\d){4}/
/** The longest number with its separators (an IBAN, an IPv6 address) that begins or ends with letters. */
const reach = 48

/**
 * The stretches of a text, in order and apart, that hold numbers long enough to be somebody's, with the letters that may
 * belong to them. They begin and end between words, so that a pattern sees no half of one.
 */
export function numberPlaces(text: string): readonly Span[] {
  const places: { start: number; end: number }[] = []
  for (const { 0: seen, index } of text.matchAll(cluster)) {
    if (!enough.test(seen.replace(instants, ''))) continue
    const start = wordStart(text, Math.max(0, index - reach))
    const end = wordEnd(text, Math.min(text.length, index + seen.length + reach))
    const last = places.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else places.push({ start, end })
  }
  return places
}

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13

/** No word is longer; a longer run of letters is cut, whatever it is. */
const longestWord = 64

function wordStart(text: string, from: number): number {
  let at = from
  while (at > 0 && from - at < longestWord && !isBlank(text.charCodeAt(at - 1))) at--
  return at
}

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && at - from < longestWord && !isBlank(text.charCodeAt(at))) at++
  return at
}

/** All matches of a pattern within places, with their offsets in the text. */
export function* matchesIn(
  text: string,
  places: readonly Span[],
  pattern: RegExp,
): Generator<{ readonly seen: string; readonly start: number; readonly end: number }> {
  for (const place of places)
    for (const { 0: seen, index } of text.slice(place.start, place.end).matchAll(pattern))
      yield { seen, start: place.start + index, end: place.start + index + seen.length }
}

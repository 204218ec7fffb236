import type { Detection } from '../detection.ts'

/** Words that a name may be made of; the possessive is none of it. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}&.+_-]*(?:['’](?!s\b)[\p{L}\p{N}]+)*/gu
/** Between two words of one name: never a line, a cell or a sentence. */
const gap = /^[ \u00A0]{1,3}$|^[ \u00A0]?[,&][ \u00A0]?$/
const longestName = 6

/** Names of customers of the library's list: of one to six words, of which the first has a capital letter or a digit. */
export function* findCustomers(text: string, isCustomer: (words: string) => boolean): Iterable<Detection> {
  const words = [...text.matchAll(word)].map((match) => {
    // A full stop after a word ends the sentence more often than the name.
    const end = match.index + match[0].replace(/[.&_-]+$/, '').length
    return { start: match.index, end }
  })
  for (let first = 0; first < words.length; first++) {
    const start = words[first]?.start ?? 0
    if (!/[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(text.charAt(start))) continue
    const end = endOfName(text, words, first, isCustomer)
    if (end === undefined) continue
    yield {
      kind: 'name of a customer',
      start,
      length: end - start,
      placeholder: 'customer C-01',
      reason: 'it stands in the list of customers',
    }
  }
}

interface Word {
  readonly start: number
  readonly end: number
}

/** Where the longest name that begins with a word ends. */
function endOfName(
  text: string,
  words: readonly Word[],
  first: number,
  isCustomer: (words: string) => boolean,
): number | undefined {
  const { start = 0 } = words[first] ?? {}
  let found: number | undefined
  for (let last = first; last < Math.min(words.length, first + longestName); last++) {
    const { start: from, end } = words[last] ?? { start: 0, end: 0 }
    if (last > first && !gap.test(text.slice(words[last - 1]?.end, from))) break
    if (isCustomer(text.slice(start, end))) found = end
  }
  return found
}

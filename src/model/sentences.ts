/** Splitting a block of prose into sentences. `Intl.Segmenter` costs ten times as much and breaks at `e.g.` too. */
import { MASK } from './prose-types.ts'
import type { Span } from './span.ts'

/** One or more final marks with the quotation marks and brackets that close after them. */
const ends = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)/g

/** Never the end of a sentence, whatever follows. */
const titles = new Set([
  'e.g',
  'i.e',
  'eg',
  'ie',
  'vs',
  'cf',
  'approx',
  'ca',
  'resp',
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'viz',
  'al',
])
/** The end of a sentence only if a capital letter follows that is not an abbreviation itself. */
const abbreviations = new Set([
  'etc',
  'inc',
  'ltd',
  'corp',
  'co',
  'a.m',
  'p.m',
  'u.s',
  'u.k',
  'e.u',
  'incl',
  'excl',
  'max',
  'min',
  'avg',
  'est',
  'dept',
  'jr',
  'sr',
])
/** Abbreviations only before a number. */
const numbered = new Set([
  'no',
  'nos',
  'fig',
  'sec',
  'ch',
  'vol',
  'p',
  'pp',
  'eq',
  'ver',
  'v',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
])
/** Words that begin a sentence, used where a capital letter alone does not decide. */
const starters =
  /^(?:The|This|That|These|Those|It|We|They|There|In|On|At|After|Before|When|While|As|For|No|Not|An?|Our|All|Each|Then|But|And|However|If|Since|By|To|With|From|Both|Its|Their)\b/

const months =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b/

/** Ranges of the sentences of `text`, without the blanks around them. `masked` is as long and hides code, URLs and quotations. */
export function splitSentences(text: string, masked: string = text): readonly Span[] {
  const found: Span[] = []
  let start = 0
  for (const { 0: mark, index } of matchesOf(text, masked)) {
    const end = index + mark.length
    if (!isBoundary(text, start, index, end)) continue
    push(found, text, start, end)
    start = end
  }
  push(found, text, start, text.length)
  return found
}

/** Final marks outside code and URLs; in a quotation only the last, where sentence and quotation end together. */
function* matchesOf(text: string, masked: string): Generator<RegExpExecArray> {
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length
    if (masked.charAt(match.index) !== MASK || masked.charAt(end - 1) !== MASK || closesQuotation(match[0])) yield match
  }
}

function closesQuotation(marks: string): boolean {
  return /["'”’»]$/.test(marks)
}

function isBoundary(text: string, start: number, index: number, end: number): boolean {
  const next = nextLetter(text, end)
  if (/\p{Ll}/u.test(next.letter)) return false
  if (text.charAt(index) !== '.' || text.charAt(index + 1) === '.') return true
  const word = wordBefore(text, start, index)
  const lower = word.toLowerCase()
  if (titles.has(lower)) return false
  if (/^(?:\d{1,3}|[a-z])$/.test(word) && index - word.length <= start + 1) return false // "1. Foo"
  if (/^\d{1,2}$/.test(word) && months.test(text.slice(next.at, next.at + 12))) return false // "on 5. March"
  if (numbered.has(lower)) return !/\d/.test(next.letter)
  if (abbreviations.has(lower)) return starters.test(text.slice(next.at, next.at + 12))
  if (/^\p{Lu}$/u.test(word)) return starters.test(text.slice(next.at, next.at + 12)) // an initial
  return true
}

/** The first letter that can begin a sentence, past opening quotation marks and brackets. */
function nextLetter(text: string, from: number): { letter: string; at: number } {
  let at = from
  while (at < text.length && /[\s"'“‘«„([]/.test(text.charAt(at))) at++
  return { letter: String.fromCodePoint(text.codePointAt(at) ?? 0x20), at }
}

/** The word that a final mark follows, inner dots included, at most twelve letters. */
function wordBefore(text: string, start: number, index: number): string {
  let at = index
  while (at > start && index - at < 12 && !/[\s("“‘/,;:[]/.test(text.charAt(at - 1))) at--
  return text.slice(at, index)
}

function push(found: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  if (end > start) found.push({ start, end })
}

/** What is known of a word whatever stands around it; read once, since a text says the same words again and again. */
import { adjectives, functionWords, notAdverbs, type Tag } from './lexicon/function-words.ts'
import { singularOf, verbOf, type VerbReading } from './morphology.ts'
import { phraseStartsOf, sealPhraseStarts } from './phrase-starts.ts'

export interface Word {
  /** Its closed class. */
  readonly closed: Tag | undefined
  /** Its class by its ending, if it is neither of a closed class nor a verb. */
  readonly open: Tag
  readonly verb: VerbReading | undefined
  readonly singular: string
  /** Bits of the phrase lists that have a phrase beginning with it, its singular or its verb. */
  readonly starts: number
}

const known = new Map<string, Word>()
// More, and longer ones, than people use: a text made of new words must not fill the memory.
const most = 50_000
const longest = 40

/** Read a word in lower case. */
export function wordOf(lower: string): Word {
  const word = known.get(lower)
  if (word) return word
  if (known.size === 0) sealPhraseStarts()
  if (known.size === most) known.clear()
  const read = readWord(lower)
  if (lower.length <= longest) known.set(lower, read)
  return read
}

function readWord(lower: string): Word {
  const verb = verbOf(lower)
  const singular = singularOf(lower)
  return {
    closed: functionWords.get(lower),
    open: openClass(lower),
    verb,
    singular,
    starts: phraseStartsOf(lower) | phraseStartsOf(singular) | (verb ? phraseStartsOf(verb.lemma) : 0),
  }
}

function openClass(lower: string): Tag {
  if (adjectives.has(lower) || (endsIn(lower, adjectiveEndings) && !nounsInAble.has(lower))) return 'adj'
  if (lower.endsWith('ly') && lower.length > 4 && !notAdverbs.has(lower)) return 'adv'
  if (lower.endsWith('ful')) return lower.length > 4 && !lower.endsWith('sful') && lower !== 'handful' ? 'adj' : 'noun'
  return lower.length > 4 && endsIn(lower, lateAdjectiveEndings) ? 'adj' : 'noun'
}

const nounsInAble = new Set(['table', 'cable', 'variable', 'timetable', 'executable', 'deliverable', 'lookup-table'])
const adjectiveEndings = ['less', 'ous', 'able', 'ible']
const lateAdjectiveEndings = ['tive', 'ical']
const endsIn = (lower: string, endings: readonly string[]): boolean => endings.some((ending) => lower.endsWith(ending))

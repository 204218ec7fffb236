/**
 * The cheap first step: one pass over the letters of a sentence says which readers can find anything at all.
 *
 * The clues are made from the lexicons themselves, so that a word added there needs no second entry here. Only what
 * they let through is tokenised and looked at grammatically, so this pass is all that most sentences cost.
 */
import { MASK } from '#model/prose-types'
import { bit, clues, type PhraseClue } from './clue-words.ts'
import { functionWords } from './lexicon/function-words.ts'
import { isFirstName } from './names.ts'
import type { Label } from './signal.ts'

/** What the readers look for; the last three have no label of their own. */
export type Clue = Label | 'named-person' | 'live-command' | 'model-intent'

const maskCode = MASK.charCodeAt(0)
const at = 64
const percent = 37
const questionMark = 63

/** Letters and digits; ASCII by range, everything else but marks of punctuation counts as a letter. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91)
  return code > 191 && (code < 0x2000 || code > 0x2bff) && code !== maskCode
}

/** `-`, `'` and `’` join the parts of one word. */
const isJoint = (code: number): boolean => code === 45 || code === 39 || code === 0x2019

/** The text in lower case with every offset kept: one letter (`İ`) grows when it is lowered. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase()
}

/** What one pass over a sentence gathers. */
class Scan {
  bits = 0
  // Sets, so that a sentence that repeats a word a thousand times costs no more than its letters.
  readonly #seen = new Set<string>()
  readonly #phrases = new Set<PhraseClue>()

  /** Is the word a clue? */
  note(word: string): boolean {
    this.#seen.add(word)
    const known = clues.get(word)
    if (known === undefined) return false
    this.bits |= known.bits
    for (const phrase of known.phrases ?? []) this.#phrases.add(phrase)
    return true
  }

  /** "didn't", "night-shift", "Tom's": contractions and compounds count by their parts. */
  noteParts(word: string): void {
    if (contraction.test(word)) this.bits |= bit.fault
    for (const part of word.split(joints)) this.note(part)
    for (const [ending, meaning] of clitics) if (word.endsWith(ending)) this.note(meaning)
  }

  /** The bits with those of all phrases whose other words stand anywhere in the sentence. */
  finish(): number {
    for (const { bits, others } of this.#phrases)
      if ((this.bits & bits) !== bits && others.every((options) => !this.#seen.isDisjointFrom(options)))
        this.bits |= bits
    return this.bits
  }
}

const contraction = /n[’']t/
const joints = /n[’']t$|[-’']/
const clitics = Object.entries({
  "n't": 'not',
  'n’t': 'not',
  "'ll": 'will',
  '’ll': 'will',
  "won't": 'will',
  "can't": 'can',
})

/** The bits of a masked sentence; `declared` are handles in small letters and parts of names with their capital. */
export function cluesOf(masked: string, declared: ReadonlySet<string> = nobody): number {
  const lower = lowerOf(masked)
  const scan = new Scan()
  if (lower.startsWith('had ')) scan.bits |= bit.modal
  let from = 0
  while (from < lower.length) {
    const code = lower.charCodeAt(from)
    if (!isWordCode(code)) {
      if (code === questionMark) scan.bits |= bit.question
      if (code === at && isWordCode(lower.charCodeAt(from + 1))) scan.bits |= bit.human | bit.name
      from++
      continue
    }
    let to = from + 1
    let joined = false
    for (; to < lower.length; to++) {
      const next = lower.charCodeAt(to)
      if (isWordCode(next)) continue
      if (!isJoint(next) || !isWordCode(lower.charCodeAt(to + 1))) break
      joined = true
    }
    if (lower.charCodeAt(to) === percent) to++
    const word = lower.slice(from, to)
    scan.note(word)
    if (word === 'cannot') scan.noteParts('can-not')
    if (joined) scan.noteParts(word)
    if (masked.charCodeAt(from) !== code && isNameLike(word, masked.slice(from, to), declared))
      scan.bits |= bit.human | bit.name
    from = to
  }
  return scan.finish()
}

const nobody: ReadonlySet<string> = new Set()

/** A capitalised word that the grammar may read as a person. */
function isNameLike(word: string, written: string, declared: ReadonlySet<string>): boolean {
  if (functionWords.has(word)) return false
  const stem = word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word
  return isFirstName(stem) || (declared.size > 0 && (declared.has(stem) || declared.has(written.slice(0, stem.length))))
}

const has = (bits: number, wanted: number): boolean => (bits & wanted) === wanted

const needs: Readonly<Partial<Record<Clue, (bits: number) => boolean>>> = {
  blame: (bits) =>
    has(bits, bit.human | bit.fault) ||
    has(bits, bit.personal) ||
    has(bits, bit.lapse | bit.human) ||
    has(bits, bit.slip | bit.human),
  counterfactual: (bits) => has(bits, bit.modal) || has(bits, bit.regret),
  hindsight: (bits) => has(bits, bit.hindsight),
  'human-error': (bits) => has(bits, bit.lapse) || has(bits, bit.slip | bit.human),
  'person-why': (bits) => has(bits, bit.human) && (has(bits, bit.why) || has(bits, bit.question)),
  minimiser: (bits) => has(bits, bit.minimiser),
  certainty: (bits) => has(bits, bit.certainty),
  'vague-cause': (bits) => has(bits, bit.cause),
  'vague-impact': (bits) => has(bits, bit.impact),
  'named-person': (bits) => has(bits, bit.name),
  'live-command': (bits) => has(bits, bit.urgent),
  'model-intent': (bits) => has(bits, bit.model),
}

/** Can a sentence with these clues carry what a reader looks for? */
export function canCarry(bits: number, clue: Clue): boolean {
  return needs[clue]?.(bits) ?? true
}

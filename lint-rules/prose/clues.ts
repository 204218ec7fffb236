/**
 * The cheap first step: one pass over the letters of a sentence says which readers can find anything at all.
 *
 * The clues are made from the lexicons themselves, so that a word added there needs no second entry here. Only what
 * they let through is tokenised and looked at grammatically, so this pass is all that most sentences cost.
 */
import { MASK } from '#model/prose-types'
import { bit } from './clue-bits.ts'
import { Clues } from './clue-table.ts'
import { functionWords } from './lexicon/function-words.ts'
import { isFirstName } from './names.ts'
import type { Label } from './signal.ts'
import { hashOf, hashStart, hashWith } from './word-hash.ts'

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

/** "didn't", "night-shift", "Tom's": contractions and compounds count by their parts. */
function noteParts(word: string, clues: Clues): void {
  if (contraction.test(word)) clues.bits |= bit.fault
  for (const part of word.split(joints)) clues.note(hashOf(part))
  for (const [ending, meaning] of clitics) if (word.endsWith(ending)) clues.note(meaning)
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
}).map(([ending, meaning]) => [ending, hashOf(meaning)] as const)

const cannot = hashOf('cannot')

/** The bits of a masked sentence; `declared` are handles in small letters and parts of names with their capital. */
export function cluesOf(masked: string, declared: ReadonlySet<string> = nobody): number {
  const lower = lowerOf(masked)
  const clues = new Clues()
  if (lower.startsWith('had ')) clues.bits |= bit.modal
  let from = 0
  while (from < lower.length) {
    const code = lower.charCodeAt(from)
    if (!isWordCode(code)) {
      if (code === questionMark) clues.bits |= bit.question
      if (code === at && isWordCode(lower.charCodeAt(from + 1))) clues.bits |= bit.human | bit.name
      from++
      continue
    }
    let hash = hashWith(hashStart, code)
    let to = from + 1
    let joined = false
    for (; to < lower.length; to++) {
      const next = lower.charCodeAt(to)
      if (!isWordCode(next)) {
        if (!isJoint(next) || !isWordCode(lower.charCodeAt(to + 1))) break
        joined = true
      }
      hash = hashWith(hash, next)
    }
    if (lower.charCodeAt(to) === percent) {
      hash = hashWith(hash, percent)
      to++
    }
    clues.note(hash)
    if (joined) noteParts(lower.slice(from, to), clues)
    else if (hash === cannot) noteParts('can-not', clues)
    if (masked.charCodeAt(from) !== code && isNameLike(lower.slice(from, to), masked.slice(from, to), declared))
      clues.bits |= bit.human | bit.name
    from = to
  }
  return clues.finish()
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

/** A test of the clues of a sentence: can it carry what a reader looks for? */
export function clueTest(clue: Clue): (bits: number) => boolean {
  return needs[clue] ?? (() => true)
}

/** A light tagger: closed classes by list, verbs by form and neighbours, everything else a noun. */
import { adjectives, type Tag } from './lexicon/function-words.ts'
import type { VerbReading } from './morphology.ts'
import { phraseStartsOf } from './phrase-starts.ts'
import { tokenise, type RawToken } from './tokenise.ts'
import { wordOf } from './word.ts'

export type { Tag }

export interface Token extends RawToken {
  readonly tag: Tag
  /** Base form of a verb, singular of a noun, else the lower-case word. */
  readonly lemma: string
  /** The verb that the word can be a form of, whatever its tag here. */
  readonly verb: VerbReading | undefined
  /** Bits of the phrase lists that have a phrase beginning here. */
  readonly starts: number
}

/** Tokenise and tag one sentence. */
export function tagSentence(text: string): readonly Token[] {
  const raw = tokenise(text)
  const tokens: Token[] = []
  for (let index = 0; index < raw.length; index++) {
    const token = raw[index]
    if (token) tokens.push(tagToken(token, tokens, raw, index))
  }
  return tokens
}

/** Every token is made here, field by field: one shape keeps all readers of tokens fast. */
function toToken(
  { text, lower, kind, from, to }: RawToken,
  tag: Tag,
  lemma: string,
  starts: number,
  verb?: VerbReading,
): Token {
  return { text, lower, kind, from, to, tag, lemma, verb, starts }
}

function tagToken(token: RawToken, before: readonly Token[], raw: readonly RawToken[], index: number): Token {
  const { lower } = token
  if (token.kind !== 'word') return toToken(token, tagOfMark(token, raw, index), lower, phraseStartsOf(lower))
  if (lower === "'s") return toToken(token, 'gen', lower, phraseStartsOf(lower))
  const { verb, open, singular, starts } = wordOf(lower)
  const closed = closedClass(token, before, raw[index + 1])
  if (closed) {
    const lemma = auxiliaryLemma(lower)
    return toToken(token, closed, lemma, starts | (lemma === lower ? 0 : phraseStartsOf(lemma)))
  }
  if (!verb) return toToken(token, open, singular, starts)
  const tag = tagOfVerb(token, verb, before, raw[index + 1])
  const verbal = tag === 'verb' || tag === 'part' || tag === 'ger'
  return toToken(token, tag, verbal ? verb.lemma : singular, starts, verb)
}

function tagOfMark({ kind, lower }: RawToken, raw: readonly RawToken[], index: number): Tag {
  if (kind === 'number') return 'num'
  if (kind === 'mask') return 'mask'
  if (kind === 'handle') return 'handle'
  // `engineers' mistakes`: an apostrophe right after a plural, before a space.
  const previous = raw[index - 1]
  return lower === "'" && previous?.to === raw[index]?.from && previous?.lower.endsWith('s') === true ? 'gen' : 'punct'
}

function closedClass({ lower, text }: RawToken, before: readonly Token[], next: RawToken | undefined): Tag | undefined {
  const previous = before.at(-1)
  if (lower === 'that') return tagOfThat(previous, next)
  // "IT" and "US" are no pronouns.
  if ((lower === 'it' || lower === 'us') && text === text.toUpperCase()) return 'noun'
  if (lower === 'her' && (next === undefined || next.kind !== 'word' || wordOf(next.lower).closed !== undefined))
    return 'pron'
  if (lower === 'no' && next?.lower === 'one') return 'det'
  // "did not do their homework", "did something wrong": `do` with an object is a verb of its own.
  if (
    auxiliaryLemmas.get(lower) === 'do' &&
    previous !== undefined &&
    ['noun', 'pron', 'neg', 'modal', 'to', 'aux', 'handle', 'conj'].includes(previous.tag) &&
    next !== undefined &&
    ['det', 'poss', 'pron'].includes(wordOf(next.lower).closed ?? '')
  )
    return undefined
  if (lower === 'once' && next !== undefined && ['again', 'more'].includes(next.lower)) return 'adv'
  const tag = wordOf(lower).closed
  // "the second before", "a first": a determiner makes the next word a noun or adjective.
  if (tag === 'adv' && previous?.tag === 'det' && lower !== 'only' && lower !== 'very') return 'adj'
  return tag
}

function tagOfThat(previous: Token | undefined, next: RawToken | undefined): Tag {
  if (previous === undefined || previous.tag === 'prep' || previous.tag === 'conj') return 'det'
  if (['noun', 'mask', 'num', 'pron'].includes(previous.tag)) return 'rel'
  if (
    previous.tag === 'verb' &&
    next !== undefined &&
    wordOf(next.lower).closed === undefined &&
    !next.lower.endsWith('s')
  ) {
    // "said that engineers …" against "dropped that column": after verbs of saying it opens a clause.
    return sayingVerbs.has(previous.lemma) ? 'sub' : 'det'
  }
  return 'sub'
}

const sayingVerbs = new Set(
  'say tell know see think believe assume mean show suggest report find note notice ensure expect hope claim conclude confirm realise realize'.split(
    ' ',
  ),
)

const auxiliaryLemmas: ReadonlyMap<string, string> = new Map(
  Object.entries({
    be: 'am is are was were be been being',
    have: 'has have had having',
    do: 'do does did done',
  }).flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma] as const)),
)

const auxiliaryLemma = (lower: string): string => auxiliaryLemmas.get(lower) ?? lower

const nominalBefore: ReadonlySet<Tag> = new Set<Tag>(['det', 'poss', 'gen', 'adj', 'prep', 'num'])
const startsObject: ReadonlySet<Tag> = new Set<Tag>(['det', 'poss', 'pron', 'num', 'neg', 'wh'])

function tagOfVerb(token: RawToken, verb: VerbReading, before: readonly Token[], next: RawToken | undefined): Tag {
  let at = before.length - 1
  while (before[at]?.tag === 'adv' || before[at]?.tag === 'neg') at--
  const left = before[at]
  const { forms } = verb
  if (forms.has('ing') && forms.size === 1) {
    const tag = tagOfIng(left)
    return tag === 'noun' && adjectives.has(token.lower) ? 'adj' : tag
  }
  if (left?.tag === 'modal' || left?.tag === 'to' || left?.lemma === 'do')
    return forms.has('base') ? 'verb' : nominal(forms)
  if (left?.tag === 'aux')
    return forms.has('participle') || forms.has('past') ? 'part' : forms.has('ing') ? 'part' : 'noun'
  if (left !== undefined && nominalBefore.has(left.tag) && !isSubjectNumber(left, before, at)) {
    // "the failed shard", "a pushed change": a participle before its noun; "their own", "the live shard": an adjective.
    return adjectives.has(token.lower) ? 'adj' : nominal(forms)
  }
  // "saw elevated error rates": no two finite verbs stand side by side.
  const isParticiple = forms.has('participle') && !forms.has('base')
  if (left?.tag === 'verb' && isParticiple && next?.kind === 'word' && !wordOf(next.lower).closed) return 'adj'
  // "noisy or broken exporters"
  const isJoined = left?.tag === 'conj' && adjectives.has(token.lower) && next?.kind === 'word'
  if (isJoined && !wordOf(next.lower).closed) return 'adj'
  if (forms.has('past') || forms.has('participle')) return token.lower === 'tired' ? 'adj' : 'verb'
  if (forms.has('s')) return catenatives.has(verb.lemma) && isComplement(next) ? 'verb' : tagOfThird(left, next, before)
  // "Why did the night shift not react": what stands before the negation still belongs to the subject.
  const beforeVerb =
    next !== undefined &&
    (next.lower === 'not' || (wordOf(next.lower).verb?.forms.has('base') === true && !wordOf(next.lower).closed))
  return (isAsked(before, left) && !beforeVerb) ||
    isCaused(before, left) ||
    (catenatives.has(verb.lemma) && left?.tag === 'noun' && isComplement(next))
    ? 'verb'
    : tagOfBase(left, next, before)
}

/** Verbs that take another verb: before one they are no nouns ("keeps dumping", "stop ignoring", "need to ping"). */
const catenatives = new Set([
  'keep',
  'stop',
  'start',
  'need',
  'fail',
  'forget',
  'refuse',
  'continue',
  'tend',
  'want',
  'try',
  'have',
  'begin',
  'go',
  'bother',
  'deign',
  'manage',
  'happen',
  'dare',
  'neglect',
  'choose',
  'decide',
  'prefer',
])

function isComplement(next: RawToken | undefined): boolean {
  return next?.lower === 'to' || (next !== undefined && /.{3}ing$/.test(next.lower))
}

/** "what made Pedro skip", "let the intern deploy": the base form after a causative and its object is a verb. */
function isCaused(before: readonly Token[], left: Token | undefined): boolean {
  if (left === undefined || !['noun', 'pron'].includes(left.tag)) return false
  const causative = before.slice(-5).findLast(({ tag }) => tag === 'verb' || tag === 'part')
  return (
    causative !== undefined &&
    ['make', 'let', 'help'].includes(causative.lemma) &&
    !before.slice(before.indexOf(causative)).some(({ tag }) => tag === 'prep' || tag === 'to' || tag === 'conj')
  )
}

/** "Why did the operator choose": after an inverted `do` and a subject the next base form is the verb. */
function isAsked(before: readonly Token[], left: Token | undefined): boolean {
  if (left === undefined || !['noun', 'pron', 'handle', 'mask', 'punct', 'num'].includes(left.tag)) return false
  const asking = before.findLastIndex(({ tag }) => tag === 'aux' || tag === 'verb' || tag === 'modal' || tag === 'sub')
  const token = before[asking]
  const first = before[asking - 1]
  return (
    (token?.lemma === 'do' || token?.tag === 'modal') &&
    before.length - asking > 1 &&
    (first === undefined ||
      first.tag === 'wh' ||
      first.tag === 'punct' ||
      first.lemma === 'come' ||
      // "For what reason did", "why on earth would".
      (first.tag === 'noun' && before.slice(Math.max(0, asking - 4), asking).some(({ tag }) => tag === 'wh')))
  )
}

function nominal(forms: VerbReading['forms']): Tag {
  return forms.has('past') || forms.has('participle') ? 'adj' : 'noun'
}

/** "two of them skipped", "@kim at 14:02 skipped": a bare number may close the subject. */
function isSubjectNumber(left: Token, before: readonly Token[], at: number): boolean {
  // "no one thought": the pair is a pronoun.
  const isNoOne = left.lower === 'one' && before[at - 1]?.lower === 'no'
  return left.tag === 'num' && at > 0 && (isNoOne || before[at - 1]?.tag !== 'det')
}

function tagOfIng(left: Token | undefined): Tag {
  return left !== undefined && ['det', 'poss', 'gen', 'adj'].includes(left.tag) ? 'noun' : 'ger'
}

const finite: ReadonlySet<Tag> = new Set<Tag>(['verb', 'aux', 'modal'])
const particles = new Set(['off', 'out', 'away', 'back', 'through'])

function tagOfThird(left: Token | undefined, next: RawToken | undefined, before: readonly Token[]): Tag {
  if (left === undefined) return 'noun'
  if (left.tag === 'rel' || (left.tag === 'pron' && left.lower !== 'them')) return 'verb'
  if (left.tag !== 'noun' && left.tag !== 'mask' && left.tag !== 'conj' && left.tag !== 'handle') return 'noun'
  if (next === undefined) return 'noun'
  // "Ana from billing signs off": a particle follows verbs.
  if (particles.has(next.lower) && !before.some(({ tag }) => finite.has(tag))) return 'verb'
  const tag = next.kind === 'mask' ? 'det' : next.kind === 'number' ? 'num' : wordOf(next.lower).closed
  return (tag !== undefined && startsObject.has(tag)) || next.lower === 'that' || adjectives.has(next.lower)
    ? 'verb'
    : 'noun'
}

function tagOfBase(left: Token | undefined, next: RawToken | undefined, before: readonly Token[]): Tag {
  const tag = next === undefined ? undefined : next.kind === 'mask' ? 'det' : wordOf(next.lower).closed
  const object = (tag !== undefined && startsObject.has(tag)) || next?.lower === 'that'
  if (left === undefined) return 'verb'
  if (left.tag === 'rel' || left.tag === 'sub') return object || left.tag === 'rel' ? 'verb' : 'noun'
  if (left.tag === 'pron') return 'verb'
  if (left.tag === 'conj' || left.tag === 'punct' || left.tag === 'adv') return object ? 'verb' : 'noun'
  // "DNS" is no plural.
  const isPlural = left.tag === 'noun' && left.lower.endsWith('s') && left.text !== left.text.toUpperCase()
  // "Our colleagues in Lyon owe everybody an apology": a plural further left may be the subject of the first verb.
  const isFirst = object && tag === 'pron' && !before.some(({ tag: seen }) => finite.has(seen))
  if (left.tag === 'noun' && isFirst && before.some(({ tag: seen, lower }) => seen === 'noun' && lower.endsWith('s')))
    return 'verb'
  return isPlural && (object || tag === 'prep') ? 'verb' : 'noun'
}

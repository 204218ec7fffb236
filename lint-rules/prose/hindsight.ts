/** Words that judge with knowledge of the outcome. */
import { displayVerbs, hindsightAdverbs, hindsightPhrases } from './lexicon/hindsight.ts'
import { indexPhrases, phrasesIn, type PhraseMatch } from './phrase.ts'
import { subjectOf } from './subject.ts'
import { subjectActor, type Reading } from './reading.ts'
import type { Signal } from './signal.ts'
import type { Token } from './tag.ts'

const phrases = indexPhrases(hindsightPhrases)
const adverbs = new Set(hindsightAdverbs)
const describing = new Set(displayVerbs)

/** Signals of hindsight. */
export function* hindsight(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (const match of phrasesIn(phrases, tokens))
    if (!isDescription(tokens, match) && !isSystemsFailure(reading, match))
      yield toSignal(reading, match.first, match.end, 'phrase')
  for (const [at, token] of tokens.entries())
    if (adverbs.has(token.lower) && isSentenceAdverb(tokens, at)) yield toSignal(reading, at, at + 1, 'adverb')
}

/** "no obvious owner", "it is not clear that", "an obvious error message": about a thing or a gap. */
function isDescription(tokens: readonly Token[], { first, end, phrase }: PhraseMatch): boolean {
  const inside = tokens.slice(first, end)
  if (
    inside.some(
      ({ tag, lower }) => (tag === 'neg' || lower === 'no') && !/\b(?:no|nobody|not|never)\b/.test(phrase.source),
    )
  )
    return true
  const before = tokens[first - 1]
  if (before?.lower === 'no' || before?.tag === 'neg') return true
  // "it is clear that" in the present says what is known now; only a past one judges, unless strengthened.
  if (/^it be (?:clear|apparent|evident) that/.test(phrase.source))
    return (
      (tokens[first + 1]?.lower === 'is' || tokens[first + 1]?.lower === 'became') &&
      !inside.some(({ lower }) => intensifiers.has(lower))
    )
  if (phrase.source.startsWith('the|an obvious')) return displayNouns.has(inside.at(-1)?.lemma ?? '')
  if (/^looking back|^look/.test(phrase.source)) return first > 0 && tokens[first - 1]?.tag !== 'punct'
  // "In hindsight, it is most likely because …": a diagnosis, no judgement.
  if (/^in (?:hindsight|retrospect)\b/.test(phrase.source))
    return tokens.slice(end, end + 6).some(({ lower }) => ['likely', 'probably', 'presumably'].includes(lower))
  // "the red flag icon", "the time bomb test": the name of a thing.
  if (tokens[end]?.tag === 'noun' && tokens[end - 1]?.tag === 'noun' && /flag|bomb|sign$/.test(phrase.source))
    return true
  // "inline code is bound to fail" foretells; only of the past is it hindsight.
  if (/^be (?:bind to|inevitable|unavoidable|certain to)$/.test(phrase.source))
    return (
      ['is', 'are', 'be'].includes(tokens[first]?.lower ?? '') ||
      (phrase.source.endsWith('able') && isProperty(tokens, first))
    )
  if (propertyFrames.test(phrase.source)) return isProperty(tokens, first)
  if (phrase.source === 'all along') return tokens[end]?.lower === 'the'
  return false
}

/** "The server failed to recognise the token" tells what a system does; only people fail to realise. */
function isSystemsFailure(reading: Reading, { first, phrase }: PhraseMatch): boolean {
  if (!/^fail to (?:see|recogni[sz]e|spot|notice|grasp)/.test(phrase.source)) return false
  const actor = subjectActor(reading, first)
  return actor !== undefined && (actor.kind === 'system' || actor.kind === 'unknown')
}

const propertyFrames = /^be (?:predictable|avoidable|preventable|foreseeable)$/
const outcomes = new Set(
  'outage incident failure crash outcome result consequence harm error mistake problem loss breach leak collapse bug accident it this that which all everything disaster overload regression'.split(
    ' ',
  ),
)

/** "Session ids were predictable" describes a thing; only an outcome is judged by such words. */
function isProperty(tokens: readonly Token[], first: number): boolean {
  // "That two jobs would collide was foreseeable": a clause is an outcome.
  if (tokens[0]?.lower === 'that') return false
  const subject = subjectOf(tokens, first)
  const head = subject && tokens[subject.head]
  return head !== undefined && !outcomes.has(head.lemma)
}

const intensifiers = new Set([
  'painfully',
  'blindingly',
  'glaringly',
  'abundantly',
  'patently',
  'perfectly',
  'plainly',
  'all',
  'only',
])

const displayNouns = new Set(
  'message error owner label button sign name place warning choice candidate link path'.split(' '),
)

/** At the head of a clause, next to an auxiliary, or before an adjective of judgement; not with a verb of display. */
function isSentenceAdverb(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1]
  const next = tokens[at + 1]
  if (
    !next ||
    previous?.tag === 'neg' ||
    previous?.lower === 'more' ||
    previous?.lower === 'as' ||
    previous?.lower === 'very'
  )
    return false
  const verb = [next, tokens[at + 2], previous].find((token) => token?.verb !== undefined)
  if (verb?.verb && describing.has(verb.verb.lemma)) return false
  if (previous === undefined || previous.tag === 'punct' || previous.tag === 'conj' || previous.tag === 'sub')
    return next.lower === ',' || startsClause(next)
  if (tokens[at]?.lower === 'naturally') return false
  // "People clearly prefer it", "are obviously busy": what is so now is no judgement of the past.
  if (presentBe.has(previous.lower) || presentBe.has(next.lower)) return false
  return (
    ['aux', 'modal'].includes(previous.tag) || ['aux', 'modal', 'verb', 'part'].includes(next.tag) || next.tag === 'adj'
  )
}

const presentBe = new Set(['is', 'are', 'am', "'re", "'m"])

function startsClause({ tag }: Token): boolean {
  return tag !== 'prep' && tag !== 'punct'
}

function toSignal({ tokens, text }: Reading, first: number, end: number, kind: string): Signal {
  const from = tokens[first]?.from ?? 0
  const to = tokens[end - 1]?.to ?? from
  return { label: 'hindsight', kind, from, to, evidence: `\`${text.slice(from, to)}\` judges by the outcome` }
}

/** The words that stand for a cause and explain nothing: "a bug", "unexpected traffic", "the model misbehaved". */
import {
  ascribingVerbs,
  blandModifiers,
  causalVerbs,
  causeNouns,
  components,
  handlingVerbs,
  neutralNouns,
  outcomeVerbs,
  outsiders,
  symptomNouns,
  undergoingVerbs,
  vagueAdjectives,
  vagueFrames,
  vagueNouns,
} from './lexicon/cause.ts'
import { indexPhrases, phrasesIn } from './phrase.ts'
import type { Tag, Token } from './tag.ts'

/** Tokens from `first` up to, not including, `end`. */
export interface Head {
  readonly kind: 'noun' | 'frame'
  readonly first: number
  readonly end: number
}

const frames = indexPhrases(vagueFrames)

/** The first vague name of a cause in a sentence. */
export function vagueHead(tokens: readonly Token[]): Head | undefined {
  return vagueFrame(tokens) ?? vagueNoun(tokens)
}

function vagueFrame(tokens: readonly Token[]): Head | undefined {
  for (const { first, end } of phrasesIn(frames, tokens)) {
    if (end - first === 1 && !isPredicate(tokens, first)) continue
    if (tokens.slice(Math.max(0, first - 4), first).some(({ lower }) => lower === 'if')) continue
    if (isSymptom(tokens, first) || isEffect(tokens, leftOf(tokens, first))) continue
    // "an incident response plan" is a plan.
    if (tokens[end - 1]?.tag === 'noun' && tokens[end]?.tag === 'noun') continue
    // "the influx of users" was told of before.
    if (tokens[first]?.tag === 'noun' && isDefinite(tokens[first - 1])) continue
    if (!isResponseFollowing(tokens, end) && !isStateWithReason(tokens, first)) return { kind: 'frame', first, end }
  }
  return undefined
}

/** A single word is a frame only as a verb ("the model drifted", "started misbehaving"). */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const tag = tokens[at]?.tag
  return tag === 'verb' || tag === 'part' || tag === 'adv' || (tag === 'ger' && tokens[at - 1]?.tag === 'verb')
}

/** "…, so it was down", "due to the expiry the server is down": the state is the effect, its reason stands beside it. */
function isStateWithReason(tokens: readonly Token[], first: number): boolean {
  return (
    tokens[first]?.lemma === 'be' &&
    tokens.some(
      ({ lower }, at) =>
        (lower === 'so' && at < first) ||
        ((lower === 'due' || lower === 'owing') && tokens[at + 1]?.lower === 'to') ||
        // "wrong answers because the model was confused" gives the state itself as the reason.
        (lower === 'because' && (at > first || tokens.slice(at, first).some((token) => token.lower === ','))) ||
        lower === 'during',
    )
  )
}

/** "Users were having issues": what people saw. */
function isSymptom(tokens: readonly Token[], first: number): boolean {
  if (!undergoingVerbs.has(tokens[first]?.lemma ?? '')) return false
  return tokens.slice(Math.max(0, first - 4), first).some(({ lemma }) => witnesses.has(lemma))
}

const witnesses = new Set(
  'user customer team people they developer tenant client engineer employee somebody someone others'.split(' '),
)

/** "The bot stopped working, and we started to look" tells the course of events. */
function isResponseFollowing(tokens: readonly Token[], end: number): boolean {
  const [comma, and, who] = tokens.slice(end, end + 3)
  return comma?.lower === ',' && (and?.lower === 'and' || and?.lower === 'so') && who?.lower === 'we'
}

function vagueNoun(tokens: readonly Token[]): Head | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || !nominal.has(token.tag)) continue
    // The last noun of its phrase names the cause ("a bug report" is a report).
    const next = tokens[at + 1]?.tag
    if (next === 'noun' || next === 'gen' || (tokens[at - 1]?.lower === '(' && tokens[at + 1]?.lower === ')')) continue
    const first = startOfModifiers(tokens, at)
    const modifiers = tokens.slice(first, at)
    // A lapse of a person is judged by its own rule.
    if (modifiers.some(({ lower }) => definite.has(lower) || lower === 'finger')) continue
    if (isHandled(tokens, at) || tokens.slice(Math.max(0, first - 4), first).some(({ lower }) => lower === 'no'))
      continue
    if (isVague(tokens, first, at)) return { kind: 'noun', first, end: at + 1 }
  }
  return undefined
}

/** "Issue confirmed by the vendor", "the problem was identified": the course of the response. */
function isHandled(tokens: readonly Token[], at: number): boolean {
  let next = at + 1
  while (['aux', 'adv', 'modal', 'neg'].includes(tokens[next]?.tag ?? 'punct')) next++
  const verb = tokens[next]?.tag === 'noun' ? undefined : tokens[next]?.verb
  return verb !== undefined && handlingVerbs.has(verb.lemma)
}

const nominal: ReadonlySet<Tag> = new Set<Tag>(['noun', 'adj', 'ger'])

/** Does the phrase name no more than that something was wrong, in a place where the cause is named? */
function isVague(tokens: readonly Token[], first: number, at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  const modifiers = tokens.slice(first, at).map(({ lower }) => lower)
  if (vagueNouns.has(token.lemma)) return isInCausePosition(tokens, first, at)
  if (neutralNouns.has(token.lower) || neutralNouns.has(token.lemma)) {
    const isJudged =
      (modifiers.some((lower) => vagueAdjectives.has(lower)) && !namesPart(tokens, first, at)) ||
      (wrongNouns.has(token.lemma) && modifiers.some((lower) => /^(?:wrong|incorrect|invalid)$/.test(lower)))
    if (isJudged) return isInCausePosition(tokens, first, at) && !isOfSomething(tokens, at)
  }
  if (components.has(token.lemma))
    return modifiers.some((lower) => states.has(lower)) && isBareReason(tokens, first, at, true)
  return (
    symptomNouns.has(token.lemma) &&
    modifiers.every((lower) => blandModifiers.has(lower) || vagueAdjectives.has(lower)) &&
    isBareReason(tokens, first, at, modifiers.length > 0)
  )
}

/** "a bad swap configuration", "poor error logging": the part is named. */
function namesPart(tokens: readonly Token[], first: number, at: number): boolean {
  return tokens
    .slice(first, at)
    .some(
      ({ lower, lemma, tag }) =>
        tag === 'noun' && !blandModifiers.has(lower) && !vagueAdjectives.has(lower) && !neutralNouns.has(lemma),
    )
}
/** States of a component that a cause would have to explain. */
const states = new Set(
  'faulty defective bad broken failing overloaded unstable buggy flaky problematic unhealthy slow overwhelmed'.split(
    ' ',
  ),
)

const wrongNouns = new Set(['configuration', 'config', 'setting', 'data', 'parameter', 'input'])

/** "high usage of the direct message endpoint", "lack of tests for Flux": what it is of is named. */
function isOfSomething(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.tag !== 'prep') return false
  const complement = tokens.slice(at + 2, at + 8)
  const end = complement.findIndex(({ tag }) => !['det', 'noun', 'adj', 'num', 'poss'].includes(tag))
  const nouns = complement.slice(0, end < 0 ? complement.length : end).filter(({ tag }) => tag === 'noun')
  return nouns.length > 2 || (nouns.length > 1 && nouns.some(({ text }) => /^\p{Lu}/u.test(text)))
}

/** A symptom is given as the whole reason: "Root cause: contention.", "was due to a power failure." */
function isBareReason(tokens: readonly Token[], first: number, at: number, isModified: boolean): boolean {
  const next = tokens[at + 1]
  const before = leftOf(tokens, first)
  // "identified a faulty node as the source of the errors"
  if (next?.lower === 'as' && tokens.slice(at + 2, at + 5).some(({ lemma }) => causeNouns.has(lemma))) return true
  const isWhole = next === undefined || next.tag === 'punct' || (next.tag === 'prep' && next.lower !== 'of')
  if (!isWhole) return isModified && opensClause(tokens, before) && outcomeFollows(tokens, at)
  if (before < 0) return next?.lower !== ':' && (isModified || next === undefined || next.tag === 'punct')
  // "We had resource contention", "there was a power failure", "our provider suffered an outage".
  const isKnown = isModified || tokens.slice(0, before).some(({ lemma }) => outsiders.has(lemma))
  if (isKnown && isUndergone(tokens, before) && !isSupposed(tokens, before)) return true
  return tokens[before]?.lower === ':' ? before < labelLength : isNamedAsReason(tokens, before)
}

/** "…, multiple hardware failures caused", "that some errors occurred": the symptom is the subject of a clause. */
function opensClause(tokens: readonly Token[], before: number): boolean {
  // "During planned maintenance some errors occurred": an article begins another phrase.
  const isBehindAdjunct =
    tokens[0]?.tag === 'prep' && before < 8 && tokens[before]?.tag === 'noun' && tokens[before + 1]?.tag === 'det'
  return isBehindAdjunct || before < 0 || tokens[before]?.tag === 'sub' || (tokens[before]?.lower === ',' && before < 8)
}

/** "Root cause:", "The most likely trigger:". */
const labelLength = 5

function isUndergone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return undergoingVerbs.has(token?.lemma ?? '') || (token?.lemma === 'be' && tokens[at - 1]?.lower === 'there')
}

/** "due to", "because of", "stemmed from", "caused by", "the culprit was". */
function isNamedAsReason(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token) return false
  if (token.lower === 'following') return true
  if (token.lemma === 'be') return causeNouns.has(before?.lemma ?? '') || isCauseSubject(tokens, at)
  if (['to', 'of', 'by', 'from', 'in', 'on', 'with'].includes(token.lower))
    return (
      reasonWords.has(before?.lower ?? '') ||
      causalVerbs.has(before?.verb?.lemma ?? '') ||
      (before?.tag === 'adv' && causalVerbs.has(tokens[at - 2]?.verb?.lemma ?? '')) ||
      (token.lower === 'to' && isAscribed(tokens, at))
    )
  return false
}

/** "we attribute the wrong scores to", "narrowed it down to". */
function isAscribed(tokens: readonly Token[], to: number): boolean {
  const before = tokens.slice(Math.max(0, to - 8), to)
  return before.some(({ verb }) => verb !== undefined && ascribingVerbs.has(verb.lemma))
}

/** "due to", "owing to", "because of", "came down to", "on account of", "as a result of". */
const reasonWords = new Set(['due', 'owing', 'because', 'down', 'account', 'result', 'consequence'])

/** "The source of the errors was", "The trigger appears to have been". */
function isCauseSubject(tokens: readonly Token[], verb: number): boolean {
  return tokens.slice(0, Math.min(verb, 5)).some(({ lemma }) => causeNouns.has(lemma))
}

const namingVerbs = new Set(['identify', 'diagnose', 'determine', 'describe', 'confirm', 'name'])

const definite = new Set(
  'the this these that those any all such no its which same initial original github jira new'.split(' '),
)

const links = new Set(
  'due because cause by through be have experience hit suffer show and plus owing into encounter or via stem'.split(
    ' ',
  ),
)

/** Index of the word before a phrase, over determiners, numbers and adverbs; −1 at the start of the sentence. */
function leftOf(tokens: readonly Token[], first: number): number {
  let before = first - 1
  for (;;) {
    if (['det', 'poss', 'adv', 'num'].includes(tokens[before]?.tag ?? 'punct') && !isDefinite(tokens[before])) before--
    else if (tokens[before]?.lower === 'of' && kinds.has(tokens[before - 1]?.lemma ?? '')) before -= 2
    else return before
  }
}

/** "some kind of", "a number of", "a combination of". */
const kinds = new Set('kind sort form type number series variety combination mix couple lot range bit set'.split(' '))

/** "that" after "believed" opens a clause; before a noun it points back. */
const isDefinite = (token: Token | undefined): boolean => token?.tag !== 'sub' && definite.has(token?.lower ?? '')

/** The noun stands for the cause: it opens the statement, follows "was" or "due to", or is the subject of the outcome. */
function isInCausePosition(tokens: readonly Token[], first: number, at: number): boolean {
  const before = leftOf(tokens, first)
  const left = tokens[before]
  if (left === undefined || left.tag === 'punct' || (left.tag === 'sub' && left.lower === 'that')) return true
  // "the problem", "these issues" points back; "is not a problem" denies it.
  if (isDefinite(left) || left.tag === 'neg' || isSupposed(tokens, before)) return false
  if (isEffect(tokens, before) || isSymptom(tokens, before)) return false
  if (['to', 'in', 'of', 'on', 'from', 'with'].includes(left.lower)) return isNamedAsReason(tokens, before)
  // "have identified the source of the problem as a bug".
  if (left.lower === 'as')
    return tokens.slice(Math.max(0, before - 9), before).some(({ verb }) => namingVerbs.has(verb?.lemma ?? ''))
  if (left.lower === 'following' || left.lower === 'after') return tokens[before - 1]?.tag !== undefined
  if (links.has(left.lemma) || links.has(left.lower)) return true
  // "To mitigate problems the node was restarted": an object is no subject of the outcome.
  return left.tag !== 'verb' && outcomeFollows(tokens, at)
}

/** "which caused issues", "led to errors", "resulting in problems": what came of it. */
function isEffect(tokens: readonly Token[], link: number): boolean {
  let before = link
  // "caused slow queries and degraded performance": the verb stands before the first of them.
  if (tokens[before]?.tag === 'conj')
    while (before > 0 && ['conj', 'noun', 'adj', 'det', 'num'].includes(tokens[before]?.tag ?? 'punct')) before--
  const verb = ['to', 'in'].includes(tokens[before]?.lower ?? '') ? tokens[before - 1] : tokens[before]
  if (verb?.lower === 'caused' && tokens[before + 1]?.lower === 'by') return false
  return ['cause', 'lead', 'result', 'create', 'introduce', 'produce', 'trigger'].includes(verb?.verb?.lemma ?? '')
}

function outcomeFollows(tokens: readonly Token[], at: number): boolean {
  const next = tokens
    .slice(at + 1, at + 8)
    .find(({ tag, lower }) => tag === 'verb' || (tag === 'rel' && lower !== 'who'))
  return next?.verb !== undefined && outcomeVerbs.has(next.verb.lemma)
}

/** "if a zone has problems": nothing happened yet. */
const isSupposed = (tokens: readonly Token[], until: number): boolean =>
  tokens.slice(0, until).some(({ lower }) => lower === 'if')

/** Adjectives, nouns and participles right before a noun; "scaling issues" too, but not "causing issues". */
function startOfModifiers(tokens: readonly Token[], at: number): number {
  let first = at
  while (first > 0 && at - first < 4 && isModifier(tokens, first - 1)) first--
  return first
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.lower === 'following') return false
  // "came down to model instability": after "to" a noun can look like a verb.
  if (token.tag === 'verb') return blandModifiers.has(token.lower) || vagueAdjectives.has(token.lower)
  if (token.tag !== 'ger') return ['adj', 'noun', 'part'].includes(token.tag)
  const lemma = token.verb?.lemma ?? ''
  return (
    blandModifiers.has(token.lower) ||
    (!outcomeVerbs.has(lemma) && !undergoingVerbs.has(lemma) && !['verb', 'aux'].includes(tokens[at - 1]?.tag ?? ''))
  )
}

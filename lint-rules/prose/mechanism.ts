/** Is a stated cause a mechanism, or only a name for the fact that something was wrong? */
import { gapPhrases, neutralNouns, outcomeVerbs, vagueAdjectives, vagueFrames, vagueNouns } from './lexicon/cause.ts'
import { indexPhrases, phrasesIn } from './phrase.ts'
import { actorFrom, isHuman, type Reading } from './reading.ts'
import { isQuantity } from './quantity.ts'
import type { Signal } from './signal.ts'
import type { Token } from './tag.ts'

const frames = indexPhrases(vagueFrames)
const gaps = indexPhrases(gapPhrases)

/** The signal of a cause without mechanism, at most one per sentence. */
export function* vagueCause(reading: Reading): Iterable<Signal> {
  const { tokens, text } = reading
  if (tokens.length === 0 || tokens.at(-1)?.lower === '?') return
  // "… and the issue would not have occurred" names a guardrail, no cause.
  if (
    tokens.some(
      ({ lower }, at) => lower === 'would' && tokens.slice(at + 1, at + 3).some((next) => next.lower === 'have'),
    )
  )
    return
  const head = vagueHead(tokens)
  if (!head || (hasMechanism(reading, head) && !isWholeReason(tokens, head)) || isGap(tokens)) return
  const from = tokens[head.first]?.from ?? 0
  const to = tokens[head.end - 1]?.to ?? from
  yield {
    label: 'vague-cause',
    kind: head.kind,
    from,
    to,
    evidence: `\`${text.slice(from, to)}\` is named as a cause without component, condition or mechanism`,
  }
}

interface Head {
  readonly kind: 'noun' | 'frame'
  readonly first: number
  readonly end: number
}

function vagueHead(tokens: readonly Token[]): Head | undefined {
  for (const { first, end } of phrasesIn(frames, tokens))
    if (
      (end - first > 1 || isPredicate(tokens, first)) &&
      !tokens.slice(Math.max(0, first - 4), first).some(({ lower }) => lower === 'if')
    )
      return { kind: 'frame', first, end }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || !['noun', 'adj', 'ger'].includes(token.tag)) continue
    const next = tokens[at + 1]
    // The last noun of its phrase names the cause ("a bug report" is a report).
    if (next?.tag === 'noun' || next?.tag === 'gen') continue
    const first = startOfModifiers(tokens, at)
    if (!isInCausePosition(tokens, first, at)) continue
    // A lapse of a person is judged by its own rule.
    if (tokens[at - 1]?.lower === 'finger') continue
    if (vagueNouns.has(token.lemma)) return { kind: 'noun', first, end: at + 1 }
    if (neutralNouns.has(token.lower) || neutralNouns.has(token.lemma)) {
      const modifiers = tokens.slice(first, at).map(({ lower }) => lower)
      const isVague =
        modifiers.some((lower) => vagueAdjectives.has(lower)) ||
        (wrongNouns.has(token.lemma) &&
          modifiers.some((lower) => lower === 'wrong' || lower === 'incorrect' || lower === 'invalid'))
      const isTechnical =
        (token.lemma === 'error' || token.lemma === 'failure') &&
        modifiers.some((lower) => technicalModifiers.has(lower))
      if (isVague || isTechnical) return { kind: 'noun', first, end: at + 1 }
    }
  }
  return undefined
}

const definite = new Set([
  'the',
  'this',
  'these',
  'that',
  'those',
  'any',
  'all',
  'such',
  'no',
  'its',
  'which',
  'same',
  'initial',
  'original',
  'github',
  'jira',
  'new',
])
const causal = new Set([
  'due',
  'because',
  'cause',
  'by',
  'from',
  'of',
  'to',
  'through',
  'with',
  'be',
  'have',
  'experience',
  'hit',
  'suffer',
  'show',
  'become',
  'and',
  'plus',
  'owing',
  'into',
  'encounter',
  'or',
  'via',
  'stem',
  'on',
])

/** The noun stands for the cause: it opens the statement, follows "was" or "due to", or is the subject of the outcome. */
function isInCausePosition(tokens: readonly Token[], first: number, at: number): boolean {
  let before = first - 1
  const isDefinite = (index: number): boolean => definite.has(tokens[index]?.lower ?? '')
  if (tokens.slice(first, at).some(({ lower }) => definite.has(lower))) return false
  while (['det', 'poss', 'adv', 'num'].includes(tokens[before]?.tag ?? 'punct') && !isDefinite(before)) before--
  const left = tokens[before]
  // "the problem", "these issues" points back; only as the subject of "was" or of an outcome is it the cause itself.
  if (left !== undefined && isDefinite(before)) return false
  return (
    left === undefined ||
    left.tag === 'punct' ||
    causal.has(left.lemma) ||
    causal.has(left.lower) ||
    outcomeFollows(tokens, at)
  )
}

function outcomeFollows(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1, at + 8).find(({ tag }) => tag === 'verb')
  return next?.verb !== undefined && outcomeVerbs.has(next.verb.lemma)
}

const wrongNouns = new Set(['configuration', 'config', 'setting', 'data', 'parameter', 'input'])
const technicalModifiers = new Set([
  'network',
  'configuration',
  'config',
  'system',
  'software',
  'hardware',
  'infrastructure',
  'connectivity',
  'compatibility',
  'technical',
  'internal',
  'unknown',
  'unspecified',
  'application',
  'server',
  'database',
  'storage',
])

/** A single word is a frame only as a verb ("the model drifted", "started misbehaving"). */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const tag = tokens[at]?.tag
  return tag === 'verb' || tag === 'part' || tag === 'adv' || (tag === 'ger' && tokens[at - 1]?.tag === 'verb')
}

function startOfModifiers(tokens: readonly Token[], at: number): number {
  let first = at
  while (first > 0 && ['adj', 'noun', 'part'].includes(tokens[first - 1]?.tag ?? 'punct') && at - first < 4) first--
  return first
}

/** "… recalled due to a kernel issue." — the reason itself is the vague noun, and nothing follows. */
function isWholeReason(tokens: readonly Token[], { first, end, kind }: Head): boolean {
  if (kind !== 'noun' || tokens.slice(end).some(({ tag }) => tag !== 'punct')) return false
  let at = first - 1
  while (tokens[at]?.tag === 'det' || tokens[at]?.tag === 'adj') at--
  const before = tokens[at]?.lower
  return (
    (before === 'to' && ['due', 'owing'].includes(tokens[at - 1]?.lower ?? '')) ||
    (before === 'by' && tokens[at - 1]?.verb?.lemma === 'cause') ||
    (before === 'of' && tokens[at - 1]?.lower === 'because')
  )
}

/** A gap that is stated as a gap is honest. */
function isGap(tokens: readonly Token[]): boolean {
  for (const _ of phrasesIn(gaps, tokens)) return true
  return false
}

/** Code, a quantity, a telling relative clause, a reason, or an explanation after a colon or in an apposition. */
function hasMechanism(reading: Reading, head: Head): boolean {
  const { tokens } = reading
  return (
    tokens.some(({ tag }, at) => tag === 'mask' || (isQuantity(tokens, at) && !isCircumstance(tokens, head, at))) ||
    hasTellingClause(reading) ||
    hasExplanation(tokens, head)
  )
}

/** "After three days and two calls we attribute it to …": how long the search took explains nothing. */
function isCircumstance(tokens: readonly Token[], head: Head, at: number): boolean {
  return at < head.first && tokens.slice(at, at + 4).some(({ lemma }) => searching.has(lemma))
}

const searching = new Set(
  'day hour minute week month engineer call meeting session attempt people person vendor time analysis'.split(' '),
)

function hasTellingClause(reading: Reading): boolean {
  const { tokens } = reading
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    if ((token.lower === 'which' || token.lower === 'that') && tellsMore(tokens, at + 1)) return true
    if (token.lower === 'where' || token.lower === 'whose' || token.lower === 'whereby') return true
    if (['because', 'since', 'whenever'].includes(token.lower)) return !isHuman(actorFrom(reading, at + 1))
    if (
      ['when', 'while', 'after', 'once', 'as', 'if', 'before', 'until', 'unless', 'so'].includes(token.lower) &&
      isDetailedClause(reading, at)
    )
      return true
    if ((token.lower === 'by' || token.lower === 'without') && tokens[at + 1]?.tag === 'ger') return true
  }
  return false
}

/** A relative clause tells more if it goes on with a verb that is not the mere outcome. */
function tellsMore(tokens: readonly Token[], from: number): boolean {
  // "that should have been dealt with" regrets, it explains nothing.
  if (tokens[from]?.tag === 'modal' && ['should', 'could', 'ought'].includes(tokens[from]?.lower ?? '')) return false
  let at = from
  while (['aux', 'modal', 'adv', 'neg'].includes(tokens[at]?.tag ?? 'punct')) at++
  const token = tokens[at]
  if (!token?.verb) return ['adj', 'noun', 'prep'].includes(token?.tag ?? 'punct') && tokens[from]?.tag === 'aux'
  return token.tag !== 'noun'
    ? !outcomeVerbs.has(token.verb.lemma)
    : token.lower.endsWith('s') && !outcomeVerbs.has(token.verb.lemma)
}

/** "when the cache expired" is a condition; "when somebody touched it" is none. */
function isDetailedClause(reading: Reading, at: number): boolean {
  const { tokens } = reading
  const actor = actorFrom(reading, at + 1)
  if (!actor || isHuman(actor) || actor.kind === 'organisation') return false
  if (['pron'].includes(tokens[at + 1]?.tag ?? 'punct')) return false
  let next = actor.phrase.last + 1
  while (['adv', 'aux', 'neg', 'modal'].includes(tokens[next]?.tag ?? 'punct')) next++
  const verb = tokens[next]
  return verb?.verb !== undefined && verb.tag !== 'noun' && !outcomeVerbs.has(verb.verb.lemma)
}

/** After a colon, a dash, brackets or a comma: at least four words with something said of something. */
function hasExplanation(tokens: readonly Token[], head: Head): boolean {
  for (let at = head.end; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || ![':', ';', '—', '–', '(', ','].includes(token.lower)) continue
    let end = at + 1
    let content = 0
    let verbs = 0
    while (end < tokens.length && ![';', ')'].includes(tokens[end]?.lower ?? '')) {
      const { tag, verb } = tokens[end] ?? token
      if (tag === 'noun' || tag === 'adj' || tag === 'num') content++
      if ((tag === 'verb' || tag === 'part') && verb && !outcomeVerbs.has(verb.lemma)) verbs++
      end++
    }
    if (
      content >= (token.lower === ',' ? 4 : 3) &&
      (verbs > 0 || token.lower === '(' || (token.lower === ':' && content >= 4))
    )
      return true
    // "Dependency fragility: releases were …" is a label with its text.
    if (token.lower === ':') return at === head.end && end - at > 6
  }
  return false
}

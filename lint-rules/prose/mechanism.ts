/** Is a stated cause a mechanism, or only a name for the fact that something was wrong? */
import { vagueHead, type Head } from './cause-head.ts'
import { driftNouns, gapPhrases, neutralNouns, outcomeVerbs, vagueNouns } from './lexicon/cause.ts'
import { words } from './lexicon/words.ts'
import { indexPhrases, phrasesIn } from './phrase.ts'
import { actorFrom, isHuman, type Reading } from './reading.ts'
import { isQuantity } from './quantity.ts'
import type { Signal } from './signal.ts'
import type { Token } from './tag.ts'

const gaps = indexPhrases(gapPhrases)

/** The signal of a cause without mechanism, at most one per sentence. */
export function* vagueCause(reading: Reading): Iterable<Signal> {
  const { tokens, text } = reading
  if (tokens.length === 0 || tokens.at(-1)?.lower === '?') return
  const head = vagueHead(tokens)
  if (!head || isGuarded(tokens, head) || isGap(tokens, head)) return
  if (hasMechanism(reading, head) && !isWholeReason(tokens, head)) return
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

/** "… and the issue would not have occurred" names a guardrail, no cause. */
function isGuarded(tokens: readonly Token[], { end }: Head): boolean {
  const next = tokens.slice(end, end + 4).map(({ lower }) => lower)
  return next.includes('would') && next.includes('have')
}

/** A gap that is stated as a gap is honest; "we suspect a network blip" states none. */
function isGap(tokens: readonly Token[], { first }: Head): boolean {
  return phrasesIn(gaps, tokens).some(
    (match) => match.phrase.source !== 'suspect' || first > match.first + 6 || first < match.first,
  )
}

/** Code, a quantity, a telling relative clause, a reason, or an explanation after a colon or in an apposition. */
function hasMechanism(reading: Reading, head: Head): boolean {
  const { tokens } = reading
  const until = startOfOutcome(tokens, head)
  return (
    tokens.some(
      ({ tag }, at) => at < until && (tag === 'mask' || isQuantity(tokens, at)) && !isCircumstance(tokens, head, at),
    ) ||
    hasTellingClause(reading, head, until) ||
    hasExplanation(tokens, head)
  )
}

/** "a misconfiguration causing 429 errors for 97 % of requests": what came of it is measured, the cause is not. */
function startOfOutcome(tokens: readonly Token[], { end, kind }: Head): number {
  const at = tokens.findIndex(({ verb, tag }, index) => index >= end && tag !== 'noun' && tag !== 'adj' && verb)
  const outcome = tokens[at]?.verb?.lemma ?? ''
  return kind === 'noun' && at >= 0 && at <= end + 8 && effects.has(outcome) ? at : tokens.length
}

const effects = new Set(words(`cause lead result affect impact mean bring take`))

/** "After three days and two calls we attribute it to …", "24 October (72 min): …": how long it took explains nothing. */
function isCircumstance(tokens: readonly Token[], head: Head, at: number): boolean {
  if (at >= head.first) return false
  return (
    tokens.slice(at, at + 4).some(({ lemma }) => searching.has(lemma)) ||
    tokens.slice(at, head.first).some(({ lower }) => lower === ':')
  )
}

const searching = new Set(
  words(`day hour minute week month engineer call meeting session attempt people person vendor time analysis`),
)

function hasTellingClause(reading: Reading, head: Head, until: number): boolean {
  const { tokens } = reading
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    // In the outcome, a relative clause tells of what came of it.
    if (isRelative(tokens, at, head) && at < until && tellsMore(tokens, at + 1)) return true
    if (token.lower === 'where' || token.lower === 'whose' || token.lower === 'whereby') return true
    if (['because', 'since', 'whenever'].includes(token.lower)) {
      // "which has since been resolved" is no reason.
      if (tokens[at - 1]?.tag !== 'aux' && isReasonOf(reading, head, at)) return true
    } else if (conditions.has(token.lower) && isDetailedClause(reading, at)) return true
    if ((token.lower === 'by' || token.lower === 'without') && tokens[at + 1]?.tag === 'ger') return true
    if (token.tag === 'ger' && (tellsDeed(tokens, at) || (at > head.end && tellsWhat(tokens, at)))) return true
    if (at >= head.end && isDueTo(tokens, at) && !isNeutral(tokens, at + 2)) return true
  }
  return isBetween(tokens, head)
}

/** "It turned out that there were issues": before the cause, "that" opens a clause of its own. */
function isRelative(tokens: readonly Token[], at: number, head: Head): boolean {
  const token = tokens[at]
  return token?.lower === 'which' || (token?.lower === 'that' && (token.tag === 'rel' || at >= head.end))
}

const conditions = new Set(words(`when while after once as if before until unless so`))

/** "because the form takes free text" explains; "because there was an anomaly", "because of the new version" do not. */
function isReasonOf(reading: Reading, head: Head, at: number): boolean {
  const { tokens } = reading
  const isInside = at < head.first && !tokens.slice(at, head.first).some(({ tag }) => tag === 'punct')
  if (isInside) return false
  return tokens[at + 1]?.lower === 'of' ? !isBland(tokens, at + 2) : !isHuman(actorFrom(reading, at + 1))
}

/** "due to traffic and demand on our servers": what is named is there on any day. */
function isNeutral(tokens: readonly Token[], from: number): boolean {
  const noun = tokens.slice(from, from + 4).find(({ tag }) => tag === 'noun')
  return noun !== undefined && ['traffic', 'load', 'demand', 'usage', 'volume', 'growth'].includes(noun.lemma)
}

/** "the new model version", "an upgrade": a reason that says no more than that something changed. */
function isBland(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (['det', 'poss', 'adj'].includes(tokens[at]?.tag ?? 'punct')) at++
  while (tokens[at + 1]?.tag === 'noun') at++
  const noun = tokens[at]
  const isEnd = tokens[at + 1] === undefined || tokens[at + 1]?.tag === 'punct'
  return noun !== undefined && isEnd && (neutralNouns.has(noun.lower) || vagueNouns.has(noun.lemma))
}

/** "a bug in the tokenizer, cutting every prompt at the first newline": a deed with an object. */
function tellsWhat(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    !outcomeVerbs.has(tokens[at]?.verb?.lemma ?? '') &&
    (next?.tag === 'det' || next?.tag === 'poss' || next?.tag === 'mask') &&
    tokens[at + 3] !== undefined
  )
}

/** "causing it to delete routes that are not there": what it made something do, other than fail. */
function tellsDeed(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.verb?.lemma !== 'cause') return false
  const to = tokens.findIndex(({ tag }, index) => index > at + 1 && index < at + 8 && tag === 'to')
  const deed = tokens[to + 1]?.verb?.lemma
  return to > 0 && deed !== undefined && !outcomeVerbs.has(deed)
}

/** "flakiness due to a missing wait", "an issue caused by two writers": its own cause follows. */
function isDueTo(tokens: readonly Token[], at: number): boolean {
  const [token, next] = tokens.slice(at, at + 2)
  const isLink =
    (token?.lower === 'due' && next?.lower === 'to') || (token?.verb?.lemma === 'cause' && next?.lower === 'by')
  return isLink && !isBland(tokens, at + 2)
}

/** "Drift between the configuration and the state of production" names both sides. */
function isBetween(tokens: readonly Token[], { end }: Head): boolean {
  return (
    driftNouns.has(tokens[end - 1]?.lemma ?? '') &&
    tokens[end]?.lower === 'between' &&
    tokens.slice(end, end + 8).some(({ lower }) => lower === 'and')
  )
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

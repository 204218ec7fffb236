/** Is what a person did, or left undone, told as culpable? */
import { defiance } from './defiance.ts'
import type { Reading } from './reading.ts'
import { hasSystemReason, isHypothetical, isInWhy, isNegated, leadOf } from './clause.ts'
import {
  culpableCircumstances,
  culpablePredicates,
  culpableStates,
  diligenceVerbs,
  harmlessObjects,
  harmVerbs,
  judgementAdverbs,
  mildAdverbs,
  overdueVerbs,
} from './lexicon/fault.ts'
import { accidentPhrases, ambiguousHarmVerbs, commissionVerbs, protectionVerbs, vitalObjects } from './lexicon/deeds.ts'
import { perceivingVerbs } from './lexicon/why.ts'
import { indexPhrases, phraseAt, phrasesIn } from './phrase.ts'
import { phraseStartingAt } from './noun-phrase.ts'
import type { Actor } from './actor.ts'
import type { Token } from './tag.ts'

/** How a deed was found to be culpable. */
export interface Deed {
  readonly kind: string
  readonly what: string
  readonly end: number
}

const predicates = indexPhrases(culpablePredicates)

const circumstances = indexPhrases([
  ...culpableCircumstances,
  ...[...diligenceVerbs].flatMap((verb) => [`without ${verb}`, `without have ${verb}`]),
  ...[
    'follow',
    'check',
    'ask',
    'read',
    'test',
    'wait',
    'escalate',
    'consult',
    'verify',
    'report',
    'page',
    'tell',
    'look',
    'raise',
    'open',
    'file',
    'use',
    'go',
    'request',
    'call',
    'run',
    'review',
    'confirm',
  ].flatMap((verb) => [`instead of ${verb}`, `rather than ${verb}`]),
])

const accidents = indexPhrases(accidentPhrases)

/** Judge the deed of a human subject; a question of why hides all but open judgement. */
export function deedOf(reading: Reading, at: number, actor: Actor): Deed | undefined {
  const { tokens } = reading
  // "What reason did she have to bypass it?" asks for a motive, which is a finding of its own.
  if (tokens[at - 1]?.tag === 'to' && tokens.at(-1)?.lower === '?' && ['wh', 'rel'].includes(tokens[0]?.tag ?? ''))
    return undefined
  if (isGeneral(tokens, at, actor)) return undefined
  // "the tool lets an operator skip the check" tells what the tool allows.
  if (['let', 'allow', 'permit', 'enable'].includes(tokens[actor.phrase.first - 1]?.verb?.lemma ?? '')) return undefined
  const judged = adverbDeed(tokens, at) ?? circumstanceDeed(reading, at, actor)
  if (judged && !isHypothetical(tokens, at)) return judged
  if (isInWhy(tokens, at) && !isHypothetical(tokens, at)) return openBreach(tokens, at)
  if (isHypothetical(tokens, at)) return undefined
  const deed = isNegated(tokens, at)
    ? omittedDuty(tokens, at)
    : isNobody(tokens, at)
      ? nobodyDeed(reading, at)
      : (predicateDeed(tokens, at) ??
        wrongChoice(tokens, at) ??
        accident(tokens, at) ??
        selfishDeed(tokens, at) ??
        defiance(reading, at, actor) ??
        depictedState(tokens, at) ??
        overdueDeed(tokens, at))
  return deed && (deed.kind === 'accident' || !hasSystemReason(reading, at)) ? deed : undefined
}

/** "If a reviewer skips the check, nothing stops the deploy" tells what the system lets happen, to whomever. */
function isGeneral(tokens: readonly Token[], at: number, { phrase }: Actor): boolean {
  const before = tokens[phrase.first - 1]?.lower ?? ''
  return ['if', 'when', 'whenever', 'unless', 'once'].includes(before) && tokens[at]?.verb?.forms.has('past') !== true
}

/** A question about motives is no excuse for charging somebody with a breach in it. */
function openBreach(tokens: readonly Token[], at: number): Deed | undefined {
  const deed = isNegated(tokens, at) ? undefined : predicateDeed(tokens, at)
  return deed &&
    /rule|violate|breach|flout|defy|rogue|corner|sabotage|lie |hide|conceal|mess|screw|botch|bungle/.test(deed.what)
    ? deed
    : undefined
}

export function predicateDeed(tokens: readonly Token[], at: number): Deed | undefined {
  const match = phraseAt(predicates, tokens, at)
  if (match && onlyNegated.test(match.phrase.source)) return undefined
  // "…, causing alarms" tells an effect of the whole clause.
  if (tokens[at]?.tag === 'ger' && tokens[at]?.lemma === 'cause') return undefined
  if (!match || !hasFittingObject(tokens, at, match.end)) return ambiguousHarm(tokens, at)
  return { kind: 'omission', what: match.phrase.source, end: match.end }
}

/** Duties that are blame only when left undone. */
const onlyNegated = /^(?:do :(?:poss|det)\?? |lift a|get a?round to|take :det trouble|know what)/

/** A verb of harm needs something that was harmed, and "broke for lunch" has nothing. */
function hasFittingObject(tokens: readonly Token[], at: number, end: number): boolean {
  const verb = tokens[at]?.verb?.lemma ?? ''
  const object = phraseStartingAt(tokens, end)
  const head = object && tokens[object.head]
  if (head && harmlessObjects.has(head.lemma) && !['ignore', 'disregard'].includes(verb)) return false
  // "lost his nerve", "blew it away": the object stands inside the phrase.
  return !harmVerbs.has(verb) || object !== undefined || end - at > 2 || tokens[at]?.tag === 'part'
}

/** "wiped the production database" against "wiped the cache": only a vital object makes harm of it. */
function ambiguousHarm(tokens: readonly Token[], at: number): Deed | undefined {
  const token = tokens[at]
  if (!token?.verb || !ambiguousHarmVerbs.has(token.verb.lemma)) return undefined
  const object = phraseStartingAt(
    tokens,
    tokens[at + 1]?.tag === 'prep' || tokens[at + 1]?.tag === 'adv' ? at + 2 : at + 1,
  )
  if (!object) return undefined
  const isVital = tokens
    .slice(object.first, object.last + 1)
    .some(({ lemma, lower }) => vitalObjects.has(lemma) || vitalObjects.has(lower))
  return isVital ? { kind: 'harm', what: token.verb.lemma, end: object.last + 1 } : undefined
}

/** "did not read past the first file", "never opened the dashboard"; inability ("could not see") is none. */
function omittedDuty(tokens: readonly Token[], at: number): Deed | undefined {
  const token = tokens[at]
  const match = phraseAt(predicates, tokens, at)
  if (match && /^(?:not|take|pay|have|do|lift|get|know) /.test(match.phrase.source))
    return { kind: 'omission', what: `not ${match.phrase.source}`, end: match.end }
  if (!token?.verb || !diligenceVerbs.has(token.verb.lemma)) return undefined
  // "did not run what customers ran" is no duty left undone; a test that nobody ran is.
  if (token.verb.lemma === 'run' && !isCheck(tokens, at + 1)) return undefined
  const lead = leadOf(tokens, at)
  // "chose not to look" is an omission, "was told not to touch" is none.
  const chooser = tokens[at - lead.length - 1]?.verb?.lemma ?? ''
  const isChosen = ['choose', 'decide', 'prefer', 'opt', 'elect'].includes(chooser)
  if (lead.some(({ tag }) => tag === 'modal' || (tag === 'to' && !isChosen))) return undefined
  return { kind: 'omission', what: `not ${token.verb.lemma}`, end: at + 1 }
}

function isCheck(tokens: readonly Token[], at: number): boolean {
  const object = phraseStartingAt(tokens, at)
  return object !== undefined && checks.has(tokens[object.head]?.lemma ?? '')
}

const checks = new Set(
  'test suite check eval evaluation scan drill script linter lint validator validation simulation rehearsal example backup job plan'.split(
    ' ',
  ),
)

/** "Nobody …", "none of the reviewers …": who did something wrong is nobody. */
function isNobody(tokens: readonly Token[], at: number): boolean {
  const start = Math.max(0, at - 12)
  return tokens.slice(start, at).some(({ lower }, index) => {
    const next = tokens[start + index + 1]?.lower
    return lower === 'nobody' || lower === 'none' || lower === 'neither' || (lower === 'no' && next === 'one')
  })
}

/** "nobody checked", "none of the reviewers read it": the subject itself negates. */
function nobodyDeed({ tokens }: Reading, at: number): Deed | undefined {
  const token = tokens[at]
  if (!token?.verb) return undefined
  const match = phraseAt(predicates, tokens, at)
  if (match && /^(?:bother|take|pay|care)/.test(match.phrase.source))
    return { kind: 'omission', what: `nobody ${match.phrase.source}`, end: match.end }
  // "nobody would have enabled it" supposes.
  // "None of the people involved in it had the permission": a participle says who is meant.
  const isAttribute = token.verb.lemma === 'involve' && tokens[at + 1]?.tag === 'prep'
  // "Nobody used it" tells of the impact, "nobody thought it would" of what could be known, "nobody did anything wrong"
  // clears them all, and "labels whose error rate nobody had measured" describes a thing.
  const isClearing =
    token.verb.lemma === 'use' ||
    (token.verb.lemma === 'think' && tokens[at + 1]?.tag !== 'to') ||
    (token.verb.lemma === 'do' && tokens[at + 1]?.lower === 'anything')
  const isAside = tokens.slice(Math.max(0, at - 12), at).some(({ lower }) => lower === 'whose' || lower === 'which')
  if (isClearing || isAside) return undefined
  const past =
    token.verb.forms.has('past') &&
    !isAttribute &&
    !leadOf(tokens, at).some(({ tag }) => tag === 'modal' || tag === 'to')
  return past && diligenceVerbs.has(token.verb.lemma)
    ? { kind: 'omission', what: `nobody ${token.lower}`, end: at + 1 }
    : undefined
}

/** A judging adverb right before or after the verb, or at the end of its object. */
export function adverbDeed(tokens: readonly Token[], at: number, isByPerson = false): Deed | undefined {
  // "Carelessly, the operator had pasted it": at the head of the sentence the adverb judges its first verb.
  const [head, comma] = tokens
  const isHead = head !== undefined && judgementAdverbs.has(head.lower) && comma?.lower === ','
  if (isHead && tokens.findIndex(({ tag }) => tag === 'verb' || tag === 'part') === at)
    return { kind: 'judgement', what: head.lower, end: at + 1 }
  for (let near = Math.max(0, at - 3); near < Math.min(tokens.length, at + 7); near++) {
    const token = tokens[near]
    if (!token || near === at) continue
    if (near > at && (token.tag === 'punct' || token.tag === 'verb' || token.tag === 'sub')) break
    if (near < at && tokens.slice(near + 1, at).some(({ tag }) => tag !== 'aux' && tag !== 'adv')) continue
    if (!judgementAdverbs.has(token.lower)) continue
    if (mildAdverbs.has(token.lower) && !isByPerson) return undefined
    return { kind: 'judgement', what: token.lower, end: Math.max(at, near) + 1 }
  }
  return undefined
}

const concessives = new Set(['regardless', 'anyway', 'all the same', 'even so'])

/** "ran it *without asking*", "*in defiance of the change policy*, a contractor ran it". */
export function circumstanceDeed({ tokens }: Reading, at: number, actor: Actor): Deed | undefined {
  // "Nobody touches it without telling the channel" is a rule, and a good one.
  if (/^(?:nobody|no one|no-one)\b/i.test(actor.text) || isNegated(tokens, at)) return undefined
  for (const match of phrasesIn(circumstances, tokens)) {
    // "regardless of the size" and "Anyway, …" defy nobody.
    // "saw the page too late" is no deed.
    if (match.phrase.source.startsWith('too ') && perceivingVerbs.has(tokens[at]?.verb?.lemma ?? '')) continue
    if (concessives.has(match.phrase.source) && (match.first < at || tokens[match.end]?.lower === 'of')) continue
    const behind =
      match.first > at &&
      !tokens.slice(at + 1, match.first).some(({ lower, tag }) => [';', ':', '.'].includes(lower) || tag === 'sub')
    const before = match.end <= at && (match.first < 3 || match.first > actor.phrase.last)
    if (behind || before) return { kind: 'circumstance', what: match.phrase.source, end: Math.max(at + 1, match.end) }
  }
  return undefined
}

/** "turned up unprepared", "came drunk": an adjective behind the verb judges who did it. */
function depictedState(tokens: readonly Token[], at: number): Deed | undefined {
  if (!copularVerbs.has(tokens[at]?.verb?.lemma ?? '')) return undefined
  let next = at + 1
  while (tokens[next]?.tag === 'adv') next++
  const token = tokens[next]
  return token && culpableStates.has(token.lower) && tokens[next + 1]?.tag !== 'noun'
    ? { kind: 'state', what: token.lower, end: next + 1 }
    : undefined
}

const copularVerbs = new Set(
  'turn show arrive come act behave remain stay seem appear prove get grow become sit stand look sound'.split(' '),
)

/** "finally bothered to look": late by the word of whoever tells it. */
function overdueDeed(tokens: readonly Token[], at: number): Deed | undefined {
  const isOverdue =
    overdueVerbs.has(tokens[at]?.verb?.lemma ?? '') &&
    tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'finally')
  return isOverdue ? { kind: 'judgement', what: 'finally', end: at + 1 } : undefined
}

/** "pasted the wrong key", "entered 100 in the wrong field". */
function wrongChoice(tokens: readonly Token[], at: number): Deed | undefined {
  const token = tokens[at]
  if (!token?.verb || !commissionVerbs.has(token.verb.lemma)) return undefined
  for (let next = at + 1; next < Math.min(tokens.length, at + 10); next++) {
    const { tag, lower } = tokens[next] ?? token
    if (tag === 'punct' || tag === 'sub' || (tag === 'verb' && next > at + 1)) return undefined
    if (wrongWords.has(lower)) return { kind: 'wrong-choice', what: `${token.lower} … ${lower}`, end: next + 1 }
  }
  return undefined
}

const wrongWords = new Set(
  'wrong incorrect incorrectly wrongly untested unreviewed unvalidated unchecked unverified unsigned unapproved unauthorised unauthorized buggy faulty half-finished half-baked half-tested broken'.split(
    ' ',
  ),
)

/** "accidentally deleted", "deleted it by mistake". */
function accident(tokens: readonly Token[], at: number): Deed | undefined {
  const token = tokens[at]
  if (!token?.verb) return undefined
  for (const match of phrasesIn(accidents, tokens)) {
    const near =
      match.end === at ||
      (match.first > at &&
        match.first < at + 14 &&
        !tokens.slice(at + 1, match.first).some(({ tag, lower }) => tag === 'sub' || lower === ';' || lower === '.'))
    if (near || (match.end < at && tokens.slice(match.end, at).every(({ tag }) => tag === 'aux' || tag === 'adv'))) {
      return { kind: 'accident', what: match.phrase.source, end: Math.max(at + 1, match.end) }
    }
  }
  return undefined
}

/** "disabled the check to make his job finish sooner": a protection removed for one's own sake. */
function selfishDeed(tokens: readonly Token[], at: number): Deed | undefined {
  const token = tokens[at]
  if (!token?.verb || !protectionVerbs.has(token.verb.lemma)) return undefined
  // "The outage happened because Marek had commented out the check": the deed is given as the cause.
  if (tokens.slice(Math.max(0, at - 7), at).some(({ lower }) => lower === 'because'))
    return { kind: 'circumstance', what: `because … ${token.lower}`, end: at + 1 }
  for (let next = at + 1; next < Math.min(tokens.length - 2, at + 16); next++) {
    // "muted the channel because he found it annoying"
    const isWhim = tokens[next]?.lower === 'because' && ['he', 'she', 'they'].includes(tokens[next + 1]?.lower ?? '')
    if (isWhim) return { kind: 'circumstance', what: `${token.lower} … for own sake`, end: next }
    if (tokens[next]?.lower !== 'to' && tokens[next]?.lower !== 'so') continue
    const own = tokens
      .slice(next, next + 8)
      .some(({ lower }) => ['his', 'her', 'himself', 'herself', 'themselves', 'he', 'she'].includes(lower))
    if (own) return { kind: 'circumstance', what: `${token.lower} … for own sake`, end: next }
  }
  return undefined
}

/** Attribution of fault to a person, by what the sentence says that the person did or left undone. */
import { isHuman, subjectActor, actorFrom, type Reading } from './reading.ts'
import { hasSystemReason, isHypothetical, isInWhy, isNegated, isPassive, leadOf } from './clause.ts'
import {
  culpableCircumstances,
  culpablePredicates,
  culpableStates,
  blameAfter,
  diligenceVerbs,
  harmlessObjects,
  harmVerbs,
  judgementAdverbs,
  mildAdverbs,
  overdueVerbs,
  warningVerbs,
} from './lexicon/fault.ts'
import { accidentPhrases, ambiguousHarmVerbs, commissionVerbs, protectionVerbs, vitalObjects } from './lexicon/deeds.ts'
import { indexPhrases, phraseAt, phrasesIn } from './phrase.ts'
import { phraseStartingAt } from './noun-phrase.ts'
import { lapsesIn } from './lapse.ts'
import { agentAfter } from './subject.ts'
import type { Actor } from './actor.ts'
import type { Signal } from './signal.ts'
import type { Token } from './tag.ts'

const predicates = indexPhrases(culpablePredicates)
const circumstances = indexPhrases([
  ...culpableCircumstances,
  ...[...diligenceVerbs].map((verb) => `without ${verb}`),
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
const states = indexPhrases(blameAfter)
const accidents = indexPhrases(accidentPhrases)

/** How a deed was found to be culpable. */
interface Deed {
  readonly kind: string
  readonly what: string
  readonly end: number
}

/** Signals of fault from verbs and their subjects or agents. */
export function* faultsByPredicate(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    if (token.tag === 'verb' || token.tag === 'part' || token.tag === 'ger') yield* faultOfVerb(reading, at)
    else if (token.tag === 'aux') yield* faultOfState(reading, at)
  }
}

/** "It was pilot error: Stefan rebooted the node": a named lapse lays the deed beside it at somebody's door. */
export function* deedsBesideLapse(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  const lapse = [...lapsesIn(reading)].find(({ kind }) => kind === 'named')
  if (!lapse) return
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.tag !== 'verb' || token.from < lapse.to || isNegated(tokens, at)) continue
    const actor = subjectActor(reading, at)
    if (!isHuman(actor) || actor.from < lapse.to) continue
    yield signal(reading, actor, at, { kind: 'lapse', what: token.lower, end: at + 1 }, 'subject')
    return
  }
}

function* faultOfVerb(reading: Reading, at: number): Iterable<Signal> {
  const { tokens } = reading
  // "could not be bothered", "could not wait": the only inabilities that are a reproach.
  if (
    ['bothered', 'wait', 'resist'].includes(tokens[at]?.lower ?? '') &&
    isNegated(tokens, at) &&
    leadOf(tokens, at).some(({ tag }) => tag === 'modal')
  ) {
    const actor = subjectActor(reading, at)
    if (isHuman(actor))
      yield signal(
        reading,
        actor,
        at,
        { kind: 'omission', what: `not ${tokens[at]?.lower ?? ''}`, end: at + 1 },
        'subject',
      )
    return
  }
  if (isPassive(tokens, at)) {
    const agent = agentOf(reading, at)
    const deed = agent && (predicateDeed(tokens, at) ?? adverbDeed(tokens, at) ?? circumstanceDeed(reading, at, agent))
    if (agent && deed) yield signal(reading, agent, at, deed, 'agent')
    else if (adverbDeed(tokens, at)?.kind === 'judgement') yield agentless(reading, at)
    return
  }
  const actor = subjectActor(reading, at)
  if (!isHuman(actor)) {
    if (actor === undefined && tokens[at]?.tag === 'ger' && adverbDeed(tokens, at)?.kind === 'judgement')
      yield agentless(reading, at)
    if (isPossiblePerson(tokens, actor) && adverbDeed(tokens, at)?.kind === 'judgement' && actor)
      yield signal(reading, actor, at, adverbDeed(tokens, at) ?? never, 'subject')
    return
  }
  const deed = deedOf(reading, at, actor)
  if (deed) yield signal(reading, actor, at, deed, 'subject')
}

const never: Deed = { kind: 'judgement', what: '', end: 0 }

function agentOf(reading: Reading, at: number): Actor | undefined {
  const by = agentAfter(reading.tokens, at)
  const actor = by === undefined ? undefined : actorFrom(reading, by)
  return isHuman(actor) ? actor : undefined
}

/** "Wren carelessly touched": nobody but a person is careless, so a lone capitalised word counts here. */
function isPossiblePerson(tokens: readonly Token[], actor: Actor | undefined): boolean {
  const head = actor && tokens[actor.phrase.head]
  return (
    actor?.reason === 'unknown' &&
    head !== undefined &&
    actor.phrase.first === actor.phrase.last &&
    /^\p{Lu}\p{Ll}+$/u.test(head.text) &&
    head.tag === 'noun'
  )
}

/** Judge the deed of a human subject; a question of why hides all but open judgement. */
function deedOf(reading: Reading, at: number, actor: Actor): Deed | undefined {
  const { tokens } = reading
  // "the tool lets an operator skip the check" tells what the tool allows.
  if (['let', 'allow', 'permit', 'enable'].includes(tokens[actor.phrase.first - 1]?.verb?.lemma ?? '')) return undefined
  const judged = adverbDeed(tokens, at) ?? circumstanceDeed(reading, at, actor)
  if (judged && !isHypothetical(tokens, at)) return judged
  if (isInWhy(tokens, at) && !isHypothetical(tokens, at)) return openBreach(tokens, at)
  if (isHypothetical(tokens, at)) return undefined
  const deed = isNegated(tokens, at)
    ? omittedDuty(tokens, at)
    : (nobodyDeed(reading, at) ??
      predicateDeed(tokens, at) ??
      wrongChoice(tokens, at) ??
      accident(tokens, at) ??
      selfishDeed(tokens, at) ??
      warnedDeed(tokens, at, actor) ??
      overdueDeed(tokens, at))
  return deed && (deed.kind === 'accident' || !hasSystemReason(reading, at)) ? deed : undefined
}

/** A question about motives is no excuse for charging somebody with a breach in it. */
function openBreach(tokens: readonly Token[], at: number): Deed | undefined {
  const deed = isNegated(tokens, at) ? undefined : predicateDeed(tokens, at)
  return deed &&
    /rule|violate|breach|flout|defy|rogue|corner|sabotage|lie |hide|conceal|mess|screw|botch|bungle/.test(deed.what)
    ? deed
    : undefined
}

function predicateDeed(tokens: readonly Token[], at: number): Deed | undefined {
  const match = phraseAt(predicates, tokens, at)
  if (match && onlyNegated.test(match.phrase.source)) return undefined
  // "…, causing alarms" tells an effect of the whole clause.
  if (tokens[at]?.tag === 'ger' && tokens[at]?.lemma === 'cause') return undefined
  if (!match || !hasFittingObject(tokens, at, match.end)) return ambiguousHarm(tokens, at)
  return { kind: 'omission', what: match.phrase.source, end: match.end }
}

/** Duties that are blame only when left undone. */
const onlyNegated = /^(?:do :(?:poss|det)\??|lift a|get a?round to|take :det trouble)/

/** A verb of harm needs something that was harmed, and "broke for lunch" has nothing. */
function hasFittingObject(tokens: readonly Token[], at: number, end: number): boolean {
  const verb = tokens[at]?.verb?.lemma ?? ''
  const object = phraseStartingAt(tokens, end)
  const head = object && tokens[object.head]
  if (head && harmlessObjects.has(head.lemma) && !['ignore', 'disregard'].includes(verb)) return false
  return !harmVerbs.has(verb) || object !== undefined || tokens[at]?.tag === 'part'
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
  if (match && /^(?:not|take|pay|have|do|lift|get) /.test(match.phrase.source))
    return { kind: 'omission', what: `not ${match.phrase.source}`, end: match.end }
  if (!token?.verb || !diligenceVerbs.has(token.verb.lemma)) return undefined
  if (leadOf(tokens, at).some(({ tag }) => tag === 'modal' || tag === 'to')) return undefined
  return { kind: 'omission', what: `not ${token.verb.lemma}`, end: at + 1 }
}

/** "nobody checked", "none of the reviewers read it": the subject itself negates. */
function nobodyDeed({ tokens }: Reading, at: number): Deed | undefined {
  const token = tokens[at]
  if (!token?.verb) return undefined
  const start = Math.max(0, at - 12)
  const negative = tokens.slice(start, at).some(({ lower }, index) => {
    const next = tokens[start + index + 1]?.lower
    return lower === 'nobody' || lower === 'none' || lower === 'neither' || (lower === 'no' && next === 'one')
  })
  if (!negative) return undefined
  const match = phraseAt(predicates, tokens, at)
  if (match && /^(?:bother|take|pay|care)/.test(match.phrase.source))
    return { kind: 'omission', what: `nobody ${match.phrase.source}`, end: match.end }
  const past = token.verb.forms.has('past')
  return past && diligenceVerbs.has(token.verb.lemma)
    ? { kind: 'omission', what: `nobody ${token.lower}`, end: at + 1 }
    : undefined
}

/** A judging adverb right before or after the verb, or at the end of its object. */
function adverbDeed(tokens: readonly Token[], at: number): Deed | undefined {
  for (let near = Math.max(0, at - 3); near < Math.min(tokens.length, at + 7); near++) {
    const token = tokens[near]
    if (!token || near === at) continue
    if (near > at && (token.tag === 'punct' || token.tag === 'verb' || token.tag === 'sub')) break
    if (near < at && tokens.slice(near + 1, at).some(({ tag }) => tag !== 'aux' && tag !== 'adv')) continue
    if (!judgementAdverbs.has(token.lower)) continue
    if (mildAdverbs.has(token.lower)) return undefined
    return { kind: 'judgement', what: token.lower, end: Math.max(at, near) + 1 }
  }
  return undefined
}

/** "ran it *without asking*", "*in defiance of the change policy*, a contractor ran it". */
function circumstanceDeed({ tokens }: Reading, at: number, actor: Actor): Deed | undefined {
  // "Nobody touches it without telling the channel" is a rule, and a good one.
  if (/^(?:nobody|no one|no-one)\b/i.test(actor.text) || isNegated(tokens, at)) return undefined
  for (const match of phrasesIn(circumstances, tokens)) {
    const behind =
      match.first > at &&
      !tokens.slice(at + 1, match.first).some(({ lower, tag }) => [';', ':', '.'].includes(lower) || tag === 'sub')
    const before = match.end <= at && (match.first < 3 || match.first > actor.phrase.last)
    if (behind || before) return { kind: 'circumstance', what: match.phrase.source, end: Math.max(at + 1, match.end) }
  }
  return undefined
}

/** "Although the whole team warned against it, Rodrigo went ahead". */
function warnedDeed(tokens: readonly Token[], at: number, actor: Actor): Deed | undefined {
  const concession = tokens.findIndex(({ lower }) => ['although', 'though', 'despite'].includes(lower))
  if (concession < 0 || concession > at || isNegated(tokens, at)) return undefined
  const clause = tokens.slice(concession, Math.min(at, actor.phrase.first))
  const isWarned = clause.some(({ verb }) => verb !== undefined && warningVerbs.has(verb.lemma))
  return isWarned && clause.at(-1)?.lower === ','
    ? { kind: 'circumstance', what: `${tokens[at]?.lower ?? ''} … despite a warning`, end: at + 1 }
    : undefined
}

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
  for (let next = at + 1; next < Math.min(tokens.length - 2, at + 16); next++) {
    if (tokens[next]?.lower !== 'to' && tokens[next]?.lower !== 'so') continue
    const own = tokens
      .slice(next, next + 8)
      .some(({ lower }) => ['his', 'her', 'himself', 'herself', 'themselves', 'he', 'she'].includes(lower))
    if (own) return { kind: 'circumstance', what: `${token.lower} … for own sake`, end: next }
  }
  return undefined
}

/** "was careless", "is to blame", "was asleep at the wheel". */
function* faultOfState(reading: Reading, at: number): Iterable<Signal> {
  const { tokens } = reading
  const match = phraseAt(states, tokens, at)
  const state = match ? undefined : stateAfter(tokens, at)
  if (!match && state === undefined) return
  const actor = subjectActor(reading, at)
  if (
    !isHuman(actor) ||
    /^(?:nobody|no)\b/i.test(actor.text) ||
    (state !== undefined && isNegated(tokens, state)) ||
    (tokens[at + 1]?.tag === 'neg' && !match?.phrase.source.includes(' not '))
  )
    return
  const end = match ? match.end : (state ?? at) + 1
  yield signal(
    reading,
    actor,
    at,
    { kind: 'state', what: match?.phrase.source ?? tokens[state ?? at]?.lower ?? '', end },
    'subject',
  )
}

function stateAfter(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.lemma !== 'be') return undefined
  let next = at + 1
  while (tokens[next]?.tag === 'adv' || tokens[next]?.lower === 'so' || tokens[next]?.lower === 'been') next++
  const token = tokens[next]
  if (!token || !culpableStates.has(token.lower)) return undefined
  // "was reckless" stands alone or before a complement; "is lazy-loaded" and "was rushed to" do not.
  const following = tokens[next + 1]
  return following?.tag === 'noun' ? undefined : next
}

function agentless(reading: Reading, at: number): Signal {
  const { tokens, text } = reading
  const deed = adverbDeed(tokens, at) ?? never
  const from = Math.min(
    tokens[at]?.from ?? 0,
    ...leadOf(tokens, at)
      .filter(({ lower }) => lower === deed.what)
      .map((token) => token.from),
  )
  const to = tokens[at]?.to ?? from
  return {
    label: 'blame',
    kind: 'judgement',
    from,
    to,
    evidence: `\`${deed.what}\` judges a person's care in \`${text.slice(from, to)}\``,
  }
}

function signal(reading: Reading, actor: Actor, at: number, deed: Deed, as: 'subject' | 'agent'): Signal {
  const { tokens, text } = reading
  const first = as === 'subject' ? Math.min(actor.from, tokens[at]?.from ?? 0) : (tokens[at]?.from ?? 0)
  const last = as === 'subject' ? (tokens[deed.end - 1]?.to ?? 0) : actor.to
  const verb = text.slice(tokens[at]?.from ?? 0, tokens[Math.max(at, deed.end - 1)]?.to ?? 0)
  return {
    label: 'blame',
    kind: deed.kind,
    from: first,
    to: Math.max(last, tokens[at]?.to ?? 0),
    evidence: `\`${actor.text}\` (${actor.reason}) is the ${as} of \`${verb}\` (${deed.kind})`,
  }
}

/** Attribution of fault to a person, by what the sentence says that the person did or left undone. */
import { isHuman, ownedActorFrom, subjectActor, type Reading } from './reading.ts'
import { isHypothetical, isInWhy, isNegated, isPassive, leadOf } from './clause.ts'
import { culpableStates, blameAfter, guiltNouns, mindSlips, weakAdjectives } from './lexicon/fault.ts'
import { indexPhrases, phraseAt } from './phrase.ts'
import { lapsesIn } from './lapse.ts'
import { agentAfter } from './subject.ts'
import type { Actor } from './actor.ts'
import type { Signal } from './signal.ts'
import type { Token } from './tag.ts'
import { adverbDeed, circumstanceDeed, deedOf, predicateDeed, type Deed } from './deed.ts'

const states = indexPhrases(blameAfter)
const slips = indexPhrases(mindSlips)

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
    const deed =
      agent &&
      (predicateDeed(tokens, at) ??
        adverbDeed(tokens, at, true) ??
        circumstanceDeed(reading, at, agent) ??
        madeMistake(reading, at))
    if (agent && deed) yield signal(reading, agent, at, deed, 'agent')
    else if (adverbDeed(tokens, at)?.kind === 'judgement' || bungled.has(tokens[at]?.verb?.lemma ?? ''))
      yield agentless(reading, at)
    return
  }
  const actor = subjectActor(reading, at)
  if (!isHuman(actor)) {
    const slip = slipOfMind(reading, at, actor)
    if (slip && actor) yield signal(reading, actor, at, slip, 'subject')
    if (actor === undefined && tokens[at]?.tag === 'ger' && adverbDeed(tokens, at)?.kind === 'judgement')
      yield agentless(reading, at)
    if (isPossiblePerson(tokens, actor) && adverbDeed(tokens, at)?.kind === 'judgement' && actor)
      yield signal(reading, actor, at, adverbDeed(tokens, at) ?? never, 'subject')
    return
  }
  const deed = deedOf(reading, at, actor)
  if (deed) yield signal(reading, actor, at, deed, 'subject')
}

/** "I made a wrong assumption", "the user did not think to scroll": a slip of the writer, or of one user. */
function slipOfMind({ tokens }: Reading, at: number, actor: Actor | undefined): Deed | undefined {
  const isOne = actor?.kind === 'self' || tokens[actor?.phrase.head ?? -1]?.lower === 'user'
  const match = isOne ? phraseAt(slips, tokens, at) : undefined
  if (!match || isHypothetical(tokens, at) || isInWhy(tokens, at)) return undefined
  const isNegatedSlip = match.phrase.source.startsWith('think')
  // "an assumption" alone is no slip, a wrong one is.
  const isJudged =
    !match.phrase.source.includes('assumption') ||
    tokens.slice(at, match.end).some(({ lower }) => weakAdjectives.has(lower)) ||
    tokens[match.end - 1]?.lower !== 'assumption'
  return isJudged && isNegated(tokens, at) === isNegatedSlip
    ? { kind: 'omission', what: match.phrase.source, end: match.end }
    : undefined
}

/** Verbs that judge whoever did it, although nobody is named. */
const bungled = new Set(['botch', 'bungle', 'bodge', 'mismanage', 'fudge'])

/** "Mistakes were made by the migration crew". */
function madeMistake(reading: Reading, at: number): Deed | undefined {
  const made = ['make', 'commit'].includes(reading.tokens[at]?.verb?.lemma ?? '')
  const head = made ? reading.tokens[subjectActor(reading, at)?.phrase.head ?? -1] : undefined
  return head && guiltNouns.has(head.lemma)
    ? { kind: 'omission', what: `${head.lower} … made`, end: at + 1 }
    : undefined
}

const never: Deed = { kind: 'judgement', what: '', end: 0 }

function agentOf(reading: Reading, at: number): Actor | undefined {
  const by = agentAfter(reading.tokens, at)
  const actor = by === undefined ? undefined : ownedActorFrom(reading, by)
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
  const deed = adverbDeed(tokens, at) ?? { ...never, what: tokens[at]?.lower ?? '' }
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

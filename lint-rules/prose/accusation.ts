/** Questions that hold a person to account without a "why": "Was it the deadline that moved Ben to deploy alone?" */
import { isHuman, ownedActorFrom, subjectActor, type Reading } from './reading.ts'
import {
  culpritVerbs,
  justifyVerbs,
  movingVerbs,
  perceivingVerbs,
  reproachAdverbs,
  reproachStates,
} from './lexicon/why.ts'
import { isPassive, leadOf } from './clause.ts'
import { leavesOpen } from './doubt.ts'
import { isQuestion, toQuestion } from './question.ts'
import type { Signal } from './signal.ts'

/** Signals of demands and reproachful questions. */
export function* accusations(reading: Reading): Iterable<Signal> {
  yield* demands(reading)
  if (leavesOpen(reading)) yield* movedPeople(reading)
  if (!isQuestion(reading)) return
  yield* culprits(reading)
  yield* reproaches(reading)
}

/** "The author must explain", "the team will have to justify": an account is demanded. */
function* demands(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 1; at < tokens.length; at++) {
    if (!justifyVerbs.has(tokens[at]?.verb?.lemma ?? '') || tokens[at]?.tag !== 'verb') continue
    const lead = leadOf(tokens, at)
    const isDuty =
      lead.some(({ lower }) => ['must', 'should', 'shall', 'ought'].includes(lower)) ||
      (tokens[at - 1]?.tag === 'to' &&
        ['have', 'need'].includes(tokens[at - 2]?.verb?.lemma ?? tokens[at - 2]?.lemma ?? '')) ||
      // "We asked Olu to explain": somebody is made to.
      (tokens[at - 1]?.tag === 'to' &&
        tokens
          .slice(Math.max(0, at - 7), at)
          .some(({ verb }) => ['ask', 'invite', 'call', 'require', 'summon', 'press'].includes(verb?.lemma ?? '')))
    const actor = isDuty ? subjectActor(reading, at) : undefined
    if (isHuman(actor)) yield toQuestion(reading, at, actor, 'demand')
  }
}

/** "What moved Benedikt to deploy", "was it boredom that made the operator click". */
function* movedPeople(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 1; at < tokens.length - 2; at++) {
    if (!movingVerbs.has(tokens[at]?.verb?.lemma ?? '') || tokens[at]?.tag === 'noun') continue
    const actor = ownedActorFrom(reading, at + 1)
    if (!isHuman(actor)) continue
    const next = actor.phrase.last + (tokens[actor.phrase.last + 1]?.tag === 'to' ? 2 : 1)
    const deed = tokens[next]?.verb
    // Behind "to" any word is a verb, also one that no list knows.
    const isDeed = deed?.forms.has('base') === true || (tokens[next - 1]?.tag === 'to' && tokens[next]?.tag === 'noun')
    if (isDeed && !perceivingVerbs.has(deed?.lemma ?? '')) yield toQuestion(reading, at, actor, 'frame')
  }
}

/** "Who thought that was a good idea?", "Who in their right mind deploys on a Friday?" */
function* culprits(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  const who = tokens.findIndex(({ lower }) => lower === 'who' || lower === 'whose')
  if (who < 0 || who > 2) return
  const near = tokens.slice(who + 1, who + 7)
  const isHunt =
    (tokens[who]?.lower === 'whose'
      ? near.some(({ lower }) => ['idea', 'decision', 'fault', 'job', 'call', 'mistake', 'doing'].includes(lower))
      : near.some(({ lower }) => ['earth', 'mind', 'hell', 'world'].includes(lower))) ||
    near
      .slice(0, near[0]?.tag === 'prep' ? 6 : 4)
      .some(
        ({ verb, tag }, index) =>
          !isPassive(tokens, who + 1 + index) && tag !== 'noun' && culpritVerbs.has(verb?.lemma ?? ''),
      )
  const token = tokens[who]
  if (!isHunt || !token) return
  const actor = {
    kind: 'human',
    reason: 'pronoun',
    text: token.text,
    from: token.from,
    to: token.to,
    phrase: { first: who, last: who, head: who },
  } as const
  yield toQuestion(reading, who, actor, 'culprit')
}

/** "Did nobody think to check?", "Didn't the reviewer read it?", "Was the operator asleep?" */
function* reproaches(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 0; at < Math.min(tokens.length - 2, 8); at++) {
    const token = tokens[at]
    if (token?.tag !== 'aux' && token?.tag !== 'modal') continue
    if (at > 0 && tokens[at - 1]?.tag !== 'punct' && tokens[at - 1]?.tag !== 'conj') continue
    const negated = tokens[at + 1]?.tag === 'neg'
    const actor = ownedActorFrom(reading, negated ? at + 2 : at + 1)
    if (!isHuman(actor)) continue
    const after = tokens.slice(actor.phrase.last + 1, actor.phrase.last + 5)
    const nobody = /^(?:nobody|no one|no-one)\b/i.test(actor.text)
    const reproachful = after.some(
      ({ lower, tag }) => tag === 'neg' || reproachAdverbs.has(lower) || reproachStates.has(lower),
    )
    // "Could nobody see the panel?" asks what could be seen.
    // "Could the reviewer not have asked?"
    const regretted = after[0]?.tag === 'neg' && after[1]?.lower === 'have'
    if (((negated || reproachful || nobody) && token.tag === 'aux') || regretted)
      yield toQuestion(reading, at, actor, 'reproach')
    return
  }
}

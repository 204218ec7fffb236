/** Pointing a person out: "it was Ingrid who", "everyone but Vikram", "the breach is on the support lead". */
import { toCharge } from './charge.ts'
import { judgementAdjectives } from './lexicon/fault.ts'
import { actorFrom, isHuman, type Reading } from './reading.ts'
import type { Signal } from './signal.ts'

/** Signals of a person who is pointed out among all others. */
export function* singledOut(reading: Reading): Iterable<Signal> {
  yield* onSomebody(reading)
  yield* questionedState(reading)
  yield* cleft(reading)
  yield* exceptSomebody(reading)
  yield* culpritNamed(reading)
}

const everybody = new Set(['everyone', 'everybody', 'anyone', 'anybody', 'all', 'nobody', 'no-one'])

/** "It was obvious to everyone except Vikram", "everybody but the release manager knew". */
function* exceptSomebody(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 1; at < tokens.length - 1; at++) {
    const isException = ['except', 'but', 'bar', 'save'].includes(tokens[at]?.lower ?? '')
    if (!isException || !everybody.has(tokens[at - 1]?.lower ?? '')) continue
    const actor = actorFrom(reading, tokens[at + 1]?.lower === 'for' ? at + 2 : at + 1)
    if (isHuman(actor)) yield toCharge(reading, actor, at - 1, actor.phrase.last, `${tokens[at - 1]?.lower ?? ''} but`)
  }
}

function* onSomebody(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 1; at < tokens.length - 1; at++) {
    if (tokens[at]?.lemma !== 'be' || !chargeable.has(tokens[at - 1]?.lemma ?? '')) continue
    let next = at + 1
    while (tokens[next]?.tag === 'adv') next++
    // "The fault is the data engineer's alone".
    const owner = ['fault', 'blame'].includes(tokens[at - 1]?.lemma ?? '') ? actorFrom(reading, next) : undefined
    const gen = owner && tokens[owner.phrase.last + 1]
    if (isHuman(owner) && gen?.tag === 'gen' && tokens[owner.phrase.last + 2]?.tag !== 'noun')
      yield toCharge(reading, owner, at - 1, owner.phrase.last, `${tokens[at - 1]?.lower ?? ''} is`)
    if (tokens[next]?.lower !== 'on') continue
    const actor = actorFrom(reading, next + 1)
    const after = actor && tokens[actor.phrase.last + 1]
    if (isHuman(actor) && (after === undefined || after.tag === 'punct' || after.tag === 'rel'))
      yield toCharge(reading, actor, at - 1, actor.phrase.last, 'is on')
  }
}

const chargeable = new Set(
  'breach outage incident failure fault blame loss leak mess this that it one damage downtime delay regression bug'.split(
    ' ',
  ),
)

/** "It was Ingrid who deleted the bucket": pointing somebody out. */
function* cleft(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 0; at < tokens.length - 3; at++) {
    if (tokens[at]?.lower !== 'it' || !['was', 'were'].includes(tokens[at + 1]?.lower ?? '')) continue
    const actor = actorFrom(reading, at + 2)
    const rel = actor && tokens[actor.phrase.last + 1]
    const verb = actor && tokens[actor.phrase.last + 2]?.verb?.lemma
    if (isHuman(actor) && rel?.lower === 'who' && verb !== undefined && !praised.has(verb))
      yield toCharge(reading, actor, at, actor.phrase.last, 'it was … who')
  }
}

const praised = new Set(
  'notice spot find catch see report detect discover save fix suggest realise realize recognise recognize flag alert raise call page stop solve help ask point acknowledge mitigate restore identify'.split(
    ' ',
  ),
)

/** "The culprit was the on-call engineer": a culprit commit is a thing. */
function* culpritNamed(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 0; at < tokens.length - 2; at++) {
    if (!culprits.has(tokens[at]?.lemma ?? '') || tokens[at + 1]?.lemma !== 'be') continue
    const actor = actorFrom(reading, at + 2)
    const isOwner = actor && tokens[actor.phrase.last + 1]?.tag === 'gen'
    if (isHuman(actor) && !isOwner) yield toCharge(reading, actor, at, actor.phrase.last, tokens[at]?.lower ?? '')
  }
}

const culprits = new Set(['culprit', 'offender', 'perpetrator', 'suspect', 'scapegoat'])

/** "Why was the on-call engineer so careless". */
function* questionedState(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.lemma !== 'be') continue
    const actor = actorFrom(reading, at + 1)
    if (!isHuman(actor)) continue
    let next = actor.phrase.last + 1
    while (tokens[next]?.tag === 'adv' || tokens[next]?.lower === 'so') next++
    const state = tokens[next]
    if (next > actor.phrase.last + 1 && state && judgementAdjectives.has(state.lower))
      yield toCharge(reading, actor, actor.phrase.first, next, state.lower)
  }
}

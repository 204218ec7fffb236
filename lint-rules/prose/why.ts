/** Questions about a person's motive. */
import { accusations } from './accusation.ts'
import { motives } from './motive.ts'
import { toQuestion } from './question.ts'
import { phraseStartingAt } from './noun-phrase.ts'
import { isHuman, ownedActorFrom, type Reading } from './reading.ts'
import { isPassive } from './clause.ts'
import type { Actor } from './actor.ts'
import type { Signal } from './signal.ts'
import type { Token } from './tag.ts'

/** Signals of questions put to people. */
export function* whyPerson(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.lower === 'why') yield* afterWhy(reading, at)
  }
  yield* motives(reading)
  yield* accusations(reading)
}

/** "Why did Sam skip", "explain why the team chose", "why wasn't the operator paying attention". */
function* afterWhy(reading: Reading, why: number): Iterable<Signal> {
  const { tokens } = reading
  let at = why + 1
  // "Why on earth", "why the hell", "why, after two warnings, did".
  if (tokens[at]?.lower === 'on' || tokens[at]?.lower === 'in') at += tokens[at + 1]?.lower === 'the' ? 3 : 2
  if (tokens[at]?.lower === 'the' && ['hell', 'heck', 'devil'].includes(tokens[at + 1]?.lower ?? '')) {
    at += 2
    // Behind a noun the tagger takes "did" for a verb of its own.
    if (tokens[at]?.lemma === 'do') at++
  }
  if (tokens[at]?.lower === ',') at = asideEnd(tokens, at)
  const start = at
  // "Why was it that the manager approved" asks about the clause behind "that".
  const isCleft = tokens[at + 1]?.lower === 'it' && tokens[at + 2]?.lower === 'that'
  const inverted = !isCleft && (tokens[at]?.tag === 'aux' || tokens[at]?.tag === 'modal')
  while (
    at < start + 7 &&
    (['aux', 'modal', 'neg', 'adv', 'punct'].includes(tokens[at]?.tag ?? '') || fillers.has(tokens[at]?.lower ?? ''))
  )
    at++
  const phrase = phraseStartingAt(tokens, at)
  const actor = phrase && nearestHuman(reading, at)
  if (!actor || !phrase) return
  // "Why did the testers' signal not count?" asks about the signal.
  if (tokens[actor.phrase.last + 1]?.tag === 'gen') return
  const verb = verbAfter(tokens, actor.phrase.last + 1)
  // "Why were the moderators so slow": asked about how they are, not about what happened to them.
  if (
    inverted &&
    tokens[start]?.lemma === 'be' &&
    ['so', 'too', 'such'].includes(tokens[actor.phrase.last + 1]?.lower ?? '')
  ) {
    yield toQuestion(reading, why, actor, 'why')
    return
  }
  // "Why was nobody paged?", "why could the operator not see": what was done to people, or what they were able to do, is the system's.
  if (
    verb !== undefined &&
    (isPassive(tokens, verb) || (inverted && tokens[start]?.lemma === 'be' && tokens[verb]?.tag !== 'ger'))
  )
    return
  if (
    tokens
      .slice(why, (verb ?? why) + 1)
      .some(
        ({ lower }) =>
          ['could', 'able', 'unable', 'need', 'needed', 'had', 'have'].includes(lower) &&
          tokens[verb ?? -1]?.verb?.lemma !== 'decide',
      ) &&
    isCondition(tokens, why, verb)
  )
    return
  if (verb !== undefined && conditionVerbs.has(tokens[verb]?.verb?.lemma ?? '')) return
  yield toQuestion(reading, why, actor, 'why')
}

/** The token after the comma that closes an aside. */
function asideEnd(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < Math.min(tokens.length, open + 12); at++) if (tokens[at]?.lower === ',') return at + 1
  return open + 1
}

const fillers = new Set(['it', 'that', 'exactly'])

/** Verbs of receiving and perceiving: what somebody saw or was given is a question about the system. */
const conditionVerbs = new Set('see receive get need know have lack'.split(' '))

function isCondition(tokens: readonly Token[], why: number, verb: number | undefined): boolean {
  const lead = tokens.slice(why, verb ?? why)
  return lead.some(({ lower }) => ['could', 'able', 'unable', 'need', 'needed'].includes(lower))
}

/** The subject after "why", which may have a parenthesis behind it. */
function nearestHuman(reading: Reading, at: number): Actor | undefined {
  const { tokens } = reading
  // "none of the reviewers" are reviewers.
  const isNone = ['none', 'neither', 'nobody'].includes(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of'
  const actor = ownedActorFrom(reading, isNone ? at + 2 : at)
  if (!actor || /^Q\b/.test(reading.text)) return undefined
  return isHuman(actor) || reading.tokens[actor.phrase.head]?.lower === 'you' ? actor : undefined
}

function verbAfter(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 14); at++) {
    if (['verb', 'part', 'ger'].includes(tokens[at]?.tag ?? '')) return at
    if (
      tokens[at]?.tag === 'noun' &&
      tokens[at]?.verb?.forms.has('base') === true &&
      tokens[at - 1]?.tag !== 'det' &&
      tokens[at - 1]?.tag !== 'adj'
    )
      return at
  }
  return undefined
}

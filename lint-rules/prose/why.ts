/** Questions about a person's motive. */
import { indexPhrases, phrasesIn } from './phrase.ts'
import { phraseStartingAt } from './noun-phrase.ts'
import { actorFrom, actorOf, isHuman, subjectActor, type Reading } from './reading.ts'
import { isPassive } from './clause.ts'
import { entries } from './lexicon/words.ts'
import type { Actor } from './actor.ts'
import type { Signal } from './signal.ts'
import type { Token } from './tag.ts'

/** Frames that ask a person to justify; the person follows. */
const frames = indexPhrases(
  entries(`
    what be :verb?, how come, what possess, what make, what lead, what induce, what drive, what cause, what bring, on what ground do, on whose authority do, by what right do, with what right do, what on earth do, what in the world do, how dare, what give, for what reason do, what reason do, what excuse do, what business do, how can|could, what be go through, what prompt, who tell, what justify, what motivate, what stop, what prevent, what keep, under what circumstance do
  `),
)

/** Signals of questions put to people. */
export function* whyPerson(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.lower === 'why') yield* afterWhy(reading, at)
  }
  for (const { first, end, phrase } of phrasesIn(frames, tokens)) yield* afterFrame(reading, first, end, phrase.source)
  yield* motive(reading)
}

/** "Why did Sam skip", "explain why the team chose", "why wasn't the operator paying attention". */
function* afterWhy(reading: Reading, why: number): Iterable<Signal> {
  const { tokens } = reading
  let at = why + 1
  if (tokens[at]?.lower === 'on' || tokens[at]?.lower === 'in') at += tokens[at + 1]?.lower === 'the' ? 3 : 2
  const inverted = tokens[at]?.tag === 'aux' || tokens[at]?.tag === 'modal'
  while (
    at < why + 7 &&
    (['aux', 'modal', 'neg', 'adv', 'punct'].includes(tokens[at]?.tag ?? '') || fillers.has(tokens[at]?.lower ?? ''))
  )
    at++
  const phrase = phraseStartingAt(tokens, at)
  const actor = phrase && nearestHuman(reading, at)
  if (!actor || !phrase) return
  // "Why did the testers' signal not count?" asks about the signal.
  if (tokens[actor.phrase.last + 1]?.tag === 'gen') return
  const verb = verbAfter(tokens, actor.phrase.last + 1)
  // "Why was nobody paged?", "why could the operator not see": what was done to people, or what they were able to do, is the system's.
  if (
    verb !== undefined &&
    (isPassive(tokens, verb) || (inverted && tokens[why + 1]?.lemma === 'be' && tokens[verb]?.tag !== 'ger'))
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
  yield toSignal(reading, why, actor, 'why')
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
  const actor = actorFrom(reading, at)
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

/** "How could the data team be so irresponsible", "what was Dario thinking", "what made the intern skip". */
function* afterFrame(reading: Reading, first: number, end: number, frame: string): Iterable<Signal> {
  const { tokens } = reading
  if (frame.startsWith('what stop') || frame.startsWith('what prevent') || frame.startsWith('what keep')) return
  const at = tokens[end]?.tag === 'neg' ? end + 1 : end
  const actor = actorFrom(reading, at)
  if (!isHuman(actor)) return
  if (frame.startsWith('what be') && !isThinking(tokens, actor.phrase.last + 1)) return
  if (
    /^what (?:make|lead|cause|bring|drive|prompt|give)/.test(frame) &&
    !/\b(?:think|skip|ignore|decide|choose|believe|do)\b/.test(lemmas(tokens, actor.phrase.last + 1, 6))
  )
    return
  if (frame.startsWith('how can') && isPassiveNear(tokens, actor.phrase.last + 1)) return
  if (
    frame.startsWith('how can') &&
    !/\b(?:not|fail|ignore|overlook|miss|skip|let|forget|think|allow|believe|so)\b/.test(lemmas(tokens, at, 8))
  )
    return
  if (frame.startsWith('who tell')) return
  yield toSignal(reading, first, actor, 'frame')
}

const lemmas = (tokens: readonly Token[], from: number, length: number): string =>
  tokens
    .slice(from, from + length)
    .map(({ lemma, verb }) => verb?.lemma ?? lemma)
    .join(' ')

function isThinking(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 4)
    .some(({ lower }) =>
      [
        'thinking',
        'doing',
        'playing',
        'up',
        'hoping',
        'trying',
        'waiting',
        'expecting',
        'looking',
        'smoking',
        'on',
      ].includes(lower),
    )
}

function isPassiveNear(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 3).some(({ tag }, index) => tag === 'part' && isPassive(tokens, from + index))
}

/** "what the operator was thinking", "his motive for", "the reason Dana skipped", "the engineer's reasons remain unclear". */
function* motive(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.lower === 'thinking' && tokens.slice(Math.max(0, at - 10), at).some(({ lower }) => lower === 'what')) {
      const actor = subjectActor(reading, at)
      if (isHuman(actor) && tokens[actor.phrase.first - 1]?.lower === 'what')
        yield toSignal(reading, actor.phrase.first - 1, actor, 'frame')
    }
    if (token && motives.has(token.lemma) && ['for', 'behind', 'of'].includes(tokens[at + 1]?.lower ?? '')) {
      const owner = actorFrom(reading, at + 2)
      if (isHuman(owner) && tokens[owner.phrase.last + 1]?.tag === 'gen') {
        yield toSignal(reading, at, owner, 'reason')
        continue
      }
    }
    if (token?.lemma === 'reason' && tokens[at + 1] !== undefined) {
      const next = tokens[at + 1]?.lower === 'that' || tokens[at + 1]?.lower === 'for' ? at + 2 : at + 1
      const phrase = phraseStartingAt(tokens, next)
      if (!phrase || phrase.first > next || (tokens[next]?.tag === 'noun' && tokens[at]?.tag !== 'noun')) continue
      const actor = actorOf(reading, phrase)
      const verb = tokens[phrase.last + 1]
      if (isHuman(actor) && verb?.tag === 'verb') yield toSignal(reading, at, actor, 'reason')
    }
  }
}

const motives = new Set([
  'reason',
  'motive',
  'motivation',
  'rationale',
  'explanation',
  'excuse',
  'justification',
  'thinking',
])

function toSignal({ tokens, text }: Reading, first: number, actor: Actor, kind: string): Signal {
  const from = Math.min(tokens[first]?.from ?? 0, actor.from)
  const to = Math.max(actor.to, tokens[first]?.to ?? 0)
  return {
    label: 'person-why',
    kind,
    from,
    to,
    evidence: `\`${text.slice(from, to)}\` asks \`${actor.text}\` (${actor.reason}) for a motive`,
  }
}

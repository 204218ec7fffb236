/** Motives that a person is asked for: "what was Dario thinking", "the reason Dana skipped it". */
import { indexPhrases, phrasesIn } from './phrase.ts'
import { phraseEndingAt, phraseStartingAt } from './noun-phrase.ts'
import type { Actor } from './actor.ts'
import { actorFrom, actorOf, isHuman, ownedActorFrom, subjectActor, type Reading } from './reading.ts'
import { isNegated, isPassive } from './clause.ts'
import { doubtWords, mindVerbs, motiveNouns, questionFrames } from './lexicon/why.ts'
import { doubts, leavesOpen } from './doubt.ts'
import { isQuestion, toQuestion } from './question.ts'
import type { Signal } from './signal.ts'
import type { Token } from './tag.ts'

const frames = indexPhrases(questionFrames)

/** Signals of motives that are asked for. */
export function* motives(reading: Reading): Iterable<Signal> {
  for (const { first, end, phrase } of phrasesIn(frames, reading.tokens))
    yield* afterFrame(reading, first, end, phrase.source)
  yield* thoughts(reading)
  yield* reasons(reading)
  yield* ownedMotives(reading)
  yield* missingReasons(reading)
  yield* doubts(reading)
}

/** "How could the data team be so irresponsible", "what was Dario thinking", "what made the intern skip". */
function* afterFrame(reading: Reading, first: number, end: number, frame: string): Iterable<Signal> {
  const { tokens } = reading
  if (frame.startsWith('what stop') || frame.startsWith('what prevent') || frame.startsWith('what keep')) return
  const at = tokens[end]?.tag === 'neg' ? end + 1 : end
  const actor = frame.endsWith('through') ? actorFrom(reading, at) : ownedActorFrom(reading, at)
  if (!isHuman(actor)) return
  if (frame.startsWith('what be') && !frame.endsWith('through') && !isThinking(tokens, actor.phrase.last + 1)) return
  if (
    /^what (?:make|lead|cause|bring|drive|prompt|give|move|persuade|convince|inspire)/.test(frame) &&
    !/\b(?:think|skip|ignore|decide|choose|believe|do)\b/.test(lemmas(tokens, actor.phrase.last + 1, 6))
  )
    return
  if (
    frame === 'how do' &&
    !/^(?:nobody|no one|none)\b/i.test(actor.text) &&
    !/\b(?:not|fail|ignore|overlook|miss|skip|forget|manage|dare|let)\b/.test(lemmas(tokens, at, 8))
  )
    return
  if (frame.startsWith('how can') && isPassiveNear(tokens, actor.phrase.last + 1)) return
  if (
    frame.startsWith('how can') &&
    !/\b(?:not|fail|ignore|overlook|miss|skip|let|forget|think|allow|believe|so|sleep|approve|push|merge|delete|leave|walk|assume|sign|dare)\b/.test(
      lemmas(tokens, at, 8),
    )
  )
    return
  if (frame.startsWith('who tell')) return
  if (accusingFrames.test(frame) && !isQuestion(reading)) return
  if (frame === 'how long do' && /^(?:have|need|must)\b/.test(lemmas(tokens, actor.phrase.last + 1, 3))) return
  if (frame === 'what take' && !/\b(?:so|too|long)\b/.test(lemmas(tokens, actor.phrase.last + 1, 3))) return
  if (frame === 'where be' && !/^(?:when|while|during|all|\?)/.test(lemmas(tokens, actor.phrase.last + 1, 1))) return
  yield toQuestion(reading, first, actor, 'frame')
}

const accusingFrames = /^(?:how (?:many|often|hard|long)|what take|where be|wh(?:ich|at) part|what be (?:it|wrong))/

const lemmas = (tokens: readonly Token[], from: number, length: number): string =>
  tokens
    .slice(from, from + length)
    .map(({ lemma, verb }) => verb?.lemma ?? lemma)
    .join(' ')

function isThinking(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 4).some(
    ({ lower }, index) =>
      // "looking at the panel" tells what could be seen.
      tokens[from + index + 1]?.lower !== 'at' &&
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

/** "The contractor gave no reason for it": a justification that is missed. */
function* missingReasons(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 1; at < tokens.length; at++) {
    if (!['give', 'have', 'offer', 'provide', 'state'].includes(tokens[at]?.verb?.lemma ?? tokens[at]?.lemma ?? ''))
      continue
    // "had no reason to doubt the check" clears somebody.
    const after = tokens.findIndex(({ lemma }, index) => index > at && lemma === 'reason')
    if (after > 0 && tokens[after + 1]?.tag === 'to') continue
    const missed = tokens.slice(at + 1, at + 3).some(({ lower }) => lower === 'no') || isNegated(tokens, at)
    const noun = tokens.slice(at + 1, at + 5).find(({ lemma }) => motiveNouns.has(lemma))
    const actor = missed && noun && tokens[at]?.tag !== 'noun' ? subjectActor(reading, at) : undefined
    if (isHuman(actor)) yield toQuestion(reading, at, actor, 'reason')
  }
}

/** "what the operator was thinking", "what did Bogdan have in mind". */
function* thoughts(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.lower !== 'what') continue
    let next = at + 1
    while (
      ['aux', 'modal', 'adv', 'neg'].includes(tokens[next]?.tag ?? 'punct') ||
      earthly.has(tokens[next]?.lower ?? '')
    )
      next++
    const actor = ownedActorFrom(reading, next)
    // "what everyone is thinking" is a figure of speech.
    if (!isHuman(actor) || /^every/i.test(actor.text)) continue
    const after = lemmas(tokens, actor.phrase.last + 1, 5).split(' ')
    const asked = (next > at + 1 && isQuestion(reading)) || leavesOpen(reading)
    const thinking = tokens
      .slice(actor.phrase.last + 1, actor.phrase.last + 6)
      .some(({ lower }) => lower === 'thinking')
    if (thinking || (asked && after.some((lemma) => mindVerbs.has(lemma))))
      yield toQuestion(reading, at, actor, 'frame')
  }
}

/** "What on earth", "what in the world". */
const earthly = new Set(['on', 'in', 'earth', 'the', 'world', 'hell', 'heaven', 'name'])

/** "the reason Dana skipped it", "the motive behind Kofi's edit". */
function* reasons(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (token && motiveNouns.has(token.lemma) && ['for', 'behind', 'of'].includes(tokens[at + 1]?.lower ?? '')) {
      const owner = actorFrom(reading, at + 2)
      if (isHuman(owner) && tokens[owner.phrase.last + 1]?.tag === 'gen') {
        yield toQuestion(reading, at, owner, 'reason')
        continue
      }
    }
    if (token?.lemma !== 'reason' || tokens[at + 1] === undefined) continue
    const next = tokens[at + 1]?.lower === 'that' || tokens[at + 1]?.lower === 'for' ? at + 2 : at + 1
    const phrase = phraseStartingAt(tokens, next)
    if (!phrase || phrase.first > next || (tokens[next]?.tag === 'noun' && token.tag !== 'noun')) continue
    const actor = actorOf(reading, phrase)
    if (isHuman(actor) && tokens[phrase.last + 1]?.tag === 'verb') yield toQuestion(reading, at, actor, 'reason')
  }
}

/**
 * "What was Kofi's excuse?", "her reasons remain unclear". A rationale that is told ("the engineer's reasoning was
 * that …") is welcome, so only a question or an open doubt counts.
 */
function* ownedMotives(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  if (!isQuestion(reading) && !tokens.some(({ lower }) => doubtWords.has(lower))) return
  for (let at = 1; at < tokens.length; at++) {
    if (!motiveNouns.has(tokens[at]?.lemma ?? '')) continue
    let left = at - 1
    while (tokens[left]?.tag === 'adj' || tokens[left]?.tag === 'noun') left--
    const token = tokens[left]
    const last = token?.tag === 'gen' ? left - 1 : ['his', 'her'].includes(token?.lower ?? '') ? left : undefined
    if (last === undefined) continue
    const phrase = token?.tag === 'gen' ? phraseEndingAt(tokens, last) : undefined
    const actor = phrase ? actorOf(reading, phrase) : pronounAt(reading, left)
    if (isHuman(actor)) yield toQuestion(reading, at, actor, 'reason')
  }
}

function pronounAt({ tokens }: Reading, at: number): Actor | undefined {
  const token = tokens[at]
  return (
    token && {
      kind: 'human',
      reason: 'pronoun',
      text: token.text,
      from: token.from,
      to: token.to,
      phrase: { first: at, last: at, head: at },
    }
  )
}

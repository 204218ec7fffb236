/** Facts about a verb's surroundings: negation, voice, modality, questions and reasons. */
import { words } from './lexicon/words.ts'
import { actorFrom, type Reading } from './reading.ts'
import type { Tag, Token } from './tag.ts'

const between: ReadonlySet<Tag> = new Set<Tag>(['adv', 'aux', 'modal', 'neg', 'to'])

/** The auxiliaries, modals, negations and adverbs that stand right before a verb. */
export function leadOf(tokens: readonly Token[], verb: number): readonly Token[] {
  let first = verb
  while (between.has(tokens[first - 1]?.tag ?? 'punct')) first--
  return tokens.slice(first, verb)
}

/** "did not ignore", "never skipped". */
export function isNegated(tokens: readonly Token[], verb: number): boolean {
  return leadOf(tokens, verb).some(({ tag }) => tag === 'neg')
}

/** "was misconfigured", "has been skipped", "got dropped". */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]?.tag !== 'part') return false
  const lead = leadOf(tokens, verb)
  const last = lead.findLast(({ tag }) => tag === 'aux')
  return last?.lemma === 'be' || lead.some(({ lower }) => lower === 'been' || lower === 'being')
}

/** "can skip", "might miss": a possibility, not a deed. */
export function isHypothetical(tokens: readonly Token[], verb: number): boolean {
  const lead = leadOf(tokens, verb)
  return lead.some(({ tag, lower }) => tag === 'modal' && lower !== "'d") && !lead.some(({ lemma }) => lemma === 'have')
}

/** "Why did …", "explains why …", "the reason … how come" before the verb within the sentence. */
export function isInWhy(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= 0; at--) {
    const lower = tokens[at]?.lower
    if (lower === 'why' || (lower === 'how' && tokens[at + 1]?.lemma === 'come')) return true
    if (lower === ';' || lower === '.' || lower === '?') return false
  }
  return false
}

/**
 * Does the sentence give a reason that lies in a system ("because the page was muted by a maintenance window")? Then
 * the deed is explained, which is what a blameless text does.
 */
export function hasSystemReason(reading: Reading, verb: number): boolean {
  const { tokens } = reading
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || !isReason(tokens, at)) continue
    const next = token.lower === 'due' || token.lower === 'owing' ? at + 2 : at + 1
    const actor = actorFrom(reading, next)
    const isPerson = actor?.kind === 'human' || ['he', 'she', 'they', 'it'].includes(tokens[next]?.lower ?? '')
    if (!isPerson && at !== verb) return true
  }
  return false
}

function isReason(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower
  if (lower === 'because') return true
  if (lower === 'since') return !isTime(tokens[at + 1])
  if (lower === 'due' || lower === 'owing') return tokens[at + 1]?.lower === 'to'
  // "as" gives a reason after a comma only.
  return (lower === 'as' || lower === 'for') && tokens[at - 1]?.lower === ',' && tokens[at + 1]?.lower !== 'well'
}

/** "since Tuesday", "since 09:40", "since the spring" say when, not why. */
function isTime(token: Token | undefined): boolean {
  return token === undefined || token.tag === 'num' || times.has(token.lower)
}

const times = new Set(
  words(
    `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december yesterday then last early late noon midnight morning spring summer autumn winter before at about around`,
  ),
)

/** Failings of character and care that are said of somebody: "their laziness", "a lack of diligence in the data team". */
import { toCharge } from './charge.ts'
import { slipNouns, vices, virtues } from './lexicon/fault.ts'
import { bothWays, clientele, roles } from './lexicon/actors.ts'
import { isNegated } from './clause.ts'
import { phraseEndingAt } from './noun-phrase.ts'
import { actorOf, isHuman, possessor, ownedActorFrom, subjectActor, type Reading } from './reading.ts'
import type { Actor } from './actor.ts'
import type { Signal } from './signal.ts'
import type { Token } from './tag.ts'

/** Signals of vices, and of virtues that somebody lacks. */
export function* vicesOf(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 0; at < tokens.length; at++) {
    const first = failingAt(reading, at)
    if (first === undefined) continue
    const reason = reading.text.slice(tokens[first]?.from ?? 0, tokens[at]?.to ?? 0)
    const after = personBehind(reading, at)
    const charged = after ?? ownerOf(reading, first) ?? bearerOf(reading, first)
    if (charged)
      yield toCharge(reading, charged, Math.min(charged.phrase.first, first), after?.phrase.last ?? at, reason)
  }
}

/** Where the failing that ends at a token begins: "negligence" there, "lack of care" two words before. */
function failingAt({ tokens }: Reading, at: number): number | undefined {
  const token = tokens[at]
  const lemma = token?.tag === 'noun' ? token.lemma : ''
  if (vices.has(lemma) || (slipNouns.has(lemma) && isRole(tokens[at - 1]))) return at
  if (!virtues.has(lemma)) return undefined
  let left = at - 1
  while (tokens[left]?.tag === 'adj') left--
  const isLack = tokens[left]?.lower === 'of' && lacks.has(tokens[left - 1]?.lemma ?? '')
  return isLack && !isNegated(tokens, left - 1) ? left - 1 : undefined
}

/** "With typical arrogance the architect overruled it": a vice as the manner of somebody's deed. */
function bearerOf(reading: Reading, failing: number): Actor | undefined {
  const { tokens } = reading
  let at = failing - 1
  while (tokens[at]?.tag === 'adj' || tokens[at]?.tag === 'adv' || tokens[at]?.tag === 'noun') at--
  if (!['with', 'through', 'in'].includes(tokens[at]?.lower ?? '')) return undefined
  const ahead = tokens.findIndex(({ tag }, index) => index > failing && (tag === 'verb' || tag === 'part'))
  const verb = ahead < 0 ? tokens.findLastIndex(({ tag }, index) => index < at && tag === 'verb') : ahead
  const actor = verb < 0 ? undefined : subjectActor(reading, verb)
  return isHuman(actor) ? actor : undefined
}

/** Whoever works with the system; customers are none of ours, though one user may be. */
function isRole(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (roles.has(token.lemma) || (bothWays.has(token.lemma) && (token.lower === 'user' || !clientele.has(token.lemma))))
  )
}

const lacks = new Set(['lack', 'absence', 'want', 'shortage', 'dearth'])

/** "negligence within the platform team", "complacency at the night shift". */
function personBehind(reading: Reading, at: number): Actor | undefined {
  if (!behind.has(reading.tokens[at + 1]?.lower ?? '')) return undefined
  const actor = ownedActorFrom(reading, at + 2)
  return isHuman(actor) ? actor : undefined
}

const behind = new Set(['of', 'within', 'in', 'inside', 'among', 'at', 'by', 'from', 'with'])

/** "the reviewer's sheer laziness", "their complacency", "operator inattention". */
function ownerOf(reading: Reading, failing: number): Actor | undefined {
  const { tokens } = reading
  let at = failing - 1
  while (tokens[at]?.tag === 'adj' || tokens[at]?.tag === 'adv') at--
  const token = tokens[at]
  if (token && ['his', 'her', 'their', 'whose'].includes(token.lower)) return possessor(reading, at)
  // A role right before the failing owns it: "operator carelessness"; "the scheduler neglects" has a verb there.
  const isCompound = at === failing - 1 && tokens[failing]?.lower !== 'neglects' && isRole(token)
  const phrase =
    token?.tag === 'gen' ? phraseEndingAt(tokens, at - 1) : isCompound ? { first: at, last: at, head: at } : undefined
  const actor = phrase && actorOf(reading, phrase)
  return isHuman(actor) || (actor && isCompound) ? actor : undefined
}

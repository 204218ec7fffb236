/** Motives that are doubted without a question mark: "nobody knows what led Mei to …", "her choice is baffling". */
import { choiceNouns, justifyVerbs, puzzlingWords } from './lexicon/why.ts'
import { phraseEndingAt } from './noun-phrase.ts'
import { isQuestion, toQuestion } from './question.ts'
import { actorFrom, actorOf, isHuman, type Reading } from './reading.ts'
import type { Actor } from './actor.ts'
import type { Signal } from './signal.ts'
import type { Token } from './tag.ts'

/** Does the sentence ask, or say that somebody does not know? */
export function leavesOpen(reading: Reading): boolean {
  if (isQuestion(reading)) return true
  const { tokens } = reading
  return tokens.some(({ verb, lower }, at) => {
    if (open.has(lower) || verb?.lemma === 'wonder') return true
    if (!knowing.has(verb?.lemma ?? '')) return false
    const lead = tokens.slice(Math.max(0, at - 5), at)
    return lead.some(
      ({ tag, lower: word }) => tag === 'neg' || word === 'nobody' || word === 'no' || word === 'anybody',
    )
  })
}

const knowing = new Set(['know', 'understand', 'learn', 'explain', 'say', 'tell', 'ask', 'see', 'fathom', 'grasp'])
const open = new Set(['unclear', 'mystery', 'unknown', 'unexplained', 'mysterious', 'guess'])

/** Signals of motives that are doubted. */
export function* doubts(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 0; at < tokens.length - 1; at++) {
    const actor = headOf(reading, at) ?? choiceOf(reading, at) ?? reasonFor(reading, at)
    if (actor) yield toQuestion(reading, at, actor, 'reason')
  }
  const demanded = demandedOf(tokens)
  if (demanded) yield toQuestion(reading, 0, demanded, 'demand')
}

/** "what was going on in the operator's mind", "what went through her head". */
function headOf(reading: Reading, at: number): Actor | undefined {
  const { tokens } = reading
  if (tokens[at]?.lower !== 'what') return undefined
  const into = tokens.findIndex(
    ({ lower }, index) => index > at && index < at + 7 && (lower === 'in' || lower === 'through' || lower === 'inside'),
  )
  const owner = into < 0 ? undefined : ownerAfter(reading, into + 1)
  const after = owner && tokens[owner.phrase.last + (owner.reason === 'pronoun' ? 1 : 2)]
  return after && ['mind', 'head', 'brain'].includes(after.lemma) && leavesOpen(reading) ? owner : undefined
}

/** Whose: "the operator's", "her". */
function ownerAfter(reading: Reading, at: number): Actor | undefined {
  const token = reading.tokens[at]
  if (token && ['his', 'her', 'their'].includes(token.lower)) return pronounActor(token, at)
  const actor = actorFrom(reading, at)
  return isHuman(actor) && reading.tokens[actor.phrase.last + 1]?.tag === 'gen' ? actor : undefined
}

/** "The team lead's choice to ignore the canary is baffling." */
function choiceOf(reading: Reading, at: number): Actor | undefined {
  const { tokens } = reading
  if (!choiceNouns.has(tokens[at]?.lemma ?? '') || !tokens.some(({ lower }) => puzzlingWords.has(lower)))
    return undefined
  const owner = tokens[at - 1]
  if (owner && (owner.lower === 'his' || owner.lower === 'her')) return pronounActor(owner, at - 1)
  const phrase = owner?.tag === 'gen' ? phraseEndingAt(tokens, at - 2) : undefined
  const actor = phrase && actorOf(reading, phrase)
  return isHuman(actor) ? actor : undefined
}

/** "Was there a reason for the reviewer to wave it through?", "Is there any reason the SRE did not escalate?" */
function reasonFor(reading: Reading, at: number): Actor | undefined {
  const { tokens } = reading
  if (tokens[at]?.lemma !== 'reason' || !isQuestion(reading) || tokens[at - 1]?.lower === 'no') return undefined
  if (tokens[at - 2]?.lower !== 'there' && tokens[at - 1]?.lower !== 'there') return undefined
  const isFor = tokens[at + 1]?.lower === 'for'
  const actor = actorFrom(reading, isFor ? at + 2 : at + 1)
  const next = actor && tokens[actor.phrase.last + 1]
  const isDeed = isFor ? next?.tag === 'to' : next !== undefined && ['aux', 'verb'].includes(next.tag)
  return isHuman(actor) && isDeed ? actor : undefined
}

/** "Explain your decision to skip the test": an order at the start. */
function demandedOf(tokens: readonly Token[]): Actor | undefined {
  const [order, owner] = tokens
  if (!order || !owner || !justifyVerbs.has(order.lower)) return undefined
  const isOwned = ['your', 'his', 'her', 'their'].includes(owner.lower)
  return isOwned && tokens.slice(2, 4).some(({ lemma }) => choiceNouns.has(lemma)) ? pronounActor(owner, 1) : undefined
}

function pronounActor({ text, from, to }: Token, at: number): Actor {
  return { kind: 'human', reason: 'pronoun', text, from, to, phrase: { first: at, last: at, head: at } }
}

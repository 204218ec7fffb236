/** Whom an action asks: staff, teams, owners and customers alike. */
import { phraseStartingAt } from './noun-phrase.ts'
import { peopleNouns } from './lexicon/action.ts'
import { actorFrom, actorOf, isHuman, type Reading } from './reading.ts'

/** Plural roles and teams, with owners and users as people here. */
function isPeople(reading: Reading, last: number): boolean {
  const token = reading.tokens[last]
  if (!token) return false
  if (peopleNouns.has(token.lemma) || peopleNouns.has(token.lower)) return true
  return isHuman(actorOf(reading, { first: last, last, head: last }))
}

/** Do people follow within the same clause, as whom a verb is addressed to? */
export function peopleFollow(reading: Reading, from: number, others: ReadonlySet<string> = nothing): boolean {
  const { tokens } = reading
  for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
    const token = tokens[at]
    if (!token || token.tag === 'sub' || token.tag === 'rel' || token.lower === 'by' || token.lower === ';')
      return false
    if (others.has(token.lemma)) return true
    if (token.tag !== 'noun' && token.tag !== 'pron' && token.tag !== 'handle') continue
    const phrase = phraseStartingAt(tokens, at)
    if (phrase && isPeople(reading, phrase.last)) return true
  }
  return false
}

const nothing: ReadonlySet<string> = new Set()

/** Is the phrase that starts here, and nothing behind it, a group of people? */
export function isPeopleAt(reading: Reading, from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const token = reading.tokens[at]
    if (!token || !['det', 'adj', 'num', 'noun', 'pron', 'handle', 'prep', 'poss'].includes(token.tag)) return false
    // "user pods", "client libraries" are things.
    if (isPeople(reading, at)) return reading.tokens[at + 1]?.tag !== 'noun'
  }
  return false
}

/** Do people stand before a modal or "need to", within its clause? */
export function arePeopleBefore(reading: Reading, at: number): boolean {
  for (let near = at - 1; near >= Math.max(0, at - 8); near--) {
    const token = reading.tokens[near]
    if (!token || ['punct', 'verb', 'sub'].includes(token.tag)) return false
    if (isPeople(reading, near) || isHuman(actorFrom(reading, near))) return true
  }
  return false
}

/** "Engineers should test …", "train them to check …": is the verb what people are asked to do? */
export function isDutyOfPeople(reading: Reading, verb: number): boolean {
  const { tokens } = reading
  let at = verb - 1
  while (tokens[at]?.tag === 'adv' || tokens[at]?.tag === 'neg') at--
  const left = tokens[at]
  if (left?.tag === 'modal') return arePeopleBefore(reading, at)
  return left?.tag === 'to' && arePeopleBefore(reading, at)
}

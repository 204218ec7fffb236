/** Actions that rely on people: does anything but people enforce them? */
import { isHistory, isVerbSlot, startOfAction, toActionSignal } from './action-shape.ts'
import { appealToCare } from './care.ts'
import { documentNouns, documentVerbs, enforcementPhrases, rulePhrases } from './lexicon/action.ts'
import { indexPhrases, phrasesIn } from './phrase.ts'
import { phraseStartingAt } from './noun-phrase.ts'
import { actorFrom, actorOf, isHuman, type Reading } from './reading.ts'
import type { Signal } from './signal.ts'
import type { Token } from './tag.ts'

const rules = indexPhrases(rulePhrases.filter((phrase) => !phrase.includes(':human')))

const enforcement = indexPhrases(enforcementPhrases)

/** Is a mechanism named that acts without people? */
function isEnforced({ tokens }: Reading): boolean {
  for (const { first, end, phrase } of phrasesIn(enforcement, tokens)) {
    // "the tool rejects" enforces; "training on the tool" does not.
    if (phrase.source.startsWith('the ') && !['verb', 'modal', 'aux'].includes(tokens[end]?.tag ?? 'punct')) continue
    // "Train them to check the dashboard", "before the test": the words count only as the action's own means.
    if (/^(?:test|job|monitor|limit|page|fail|dashboard|metric|check)/.test(phrase.source) && !isMeans(tokens, first))
      continue
    return true
  }
  return false
}

function isMeans(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    (token?.tag === 'verb' && tokens[at - 1]?.tag !== 'to') ||
    tokens
      .slice(Math.max(0, at - 5), at)
      .some(({ lower }) => lower === ';' || lower === 'by' || lower === 'through' || lower === 'via')
  )
}

/** Actions that put a rule in people's hands and name nothing that enforces it. */
function* proceduralAction(reading: Reading): Iterable<Signal> {
  if (isEnforced(reading) || isHistory(reading.tokens)) return
  const found = ruleForPeople(reading) ?? document(reading) ?? dutyOfPeople(reading)
  if (found) yield found
}

function ruleForPeople(reading: Reading): Signal | undefined {
  const { tokens } = reading
  const start = startOfAction(tokens)
  for (const match of phrasesIn(rules, tokens)) {
    const token = tokens[match.first]
    const isVerb = match.phrase.elements.length === 1 && token?.verb !== undefined
    if (isVerb && !isVerbSlot(tokens, match.first, start)) continue
    if (isVerb && needsPerson.has(token.verb?.lemma ?? '') && !personFollows(reading, match.end)) continue
    return toActionSignal(
      reading,
      match.first,
      match.end,
      'procedural-action',
      'rule',
      'relies on people to follow a rule; nothing enforces it',
    )
  }
  return undefined
}

/** These verbs take machines and models as well ("train the classifier", "ask the API"). */
const needsPerson = new Set(
  'train retrain ask tell instruct order urge encourage advise request invite expect teach coach brief onboard educate certify inform notify remind ban forbid prohibit require mandate'.split(
    ' ',
  ),
)

function personFollows(reading: Reading, from: number): boolean {
  const { tokens } = reading
  for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
    const token = tokens[at]
    if (!token) return false
    if (
      [
        'review',
        'approval',
        'sign-off',
        'training',
        'confirmation',
        'everyone',
        'everybody',
        'people',
        'authorisation',
        'authorization',
        'second',
        'consent',
        'announcement',
        'checklist',
      ].includes(token.lemma)
    )
      return true
    if (token.tag !== 'noun' && token.tag !== 'pron' && token.tag !== 'handle') continue
    const phrase = phraseStartingAt(tokens, at)
    if (phrase && isPeople(reading, phrase.last)) return true
  }
  return false
}

/** Plural roles and teams, with owners and users as people here. */
function isPeople(reading: Reading, last: number): boolean {
  const { tokens } = reading
  const token = tokens[last]
  if (!token) return false
  if (
    [
      'owner',
      'author',
      'staff',
      'team',
      'everyone',
      'everybody',
      'anyone',
      'nobody',
      'people',
      'colleague',
      'personnel',
      'folk',
      'reviewer',
      'shift',
      'member',
      'manager',
      'user',
      'agent',
      'operator',
      'captain',
      'whoever',
    ].includes(token.lemma)
  )
    return true
  return isHuman(actorOf(reading, { first: last, last, head: last }))
}

/** "Update the wiki", "extend the on-call handbook by a section on …". */
function document(reading: Reading): Signal | undefined {
  const { tokens } = reading
  const start = startOfAction(tokens)
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token?.verb || !documentVerbs.has(token.verb.lemma) || !isVerbSlot(tokens, at, start)) continue
    if (token.verb.lemma === 'document' && token.tag === 'verb')
      return toActionSignal(reading, at, at + 1, 'procedural-action', 'document', 'only adds something to read')
    for (let near = at + 1; near < Math.min(tokens.length, at + 9); near++) {
      const noun = tokens[near]
      if (!noun || noun.lower === ';' || noun.lower === ':') break
      if (documentNouns.has(noun.lemma) && noun.tag === 'noun' && tokens[near + 1]?.tag !== 'noun')
        return toActionSignal(reading, at, near + 1, 'procedural-action', 'document', 'only adds something to read')
    }
  }
  return undefined
}

/** "Engineers must announce …", "Folks need to ping …", "nobody runs … from a laptop". */
function dutyOfPeople(reading: Reading): Signal | undefined {
  const { tokens } = reading
  if (tokens[0]?.lower === 'whoever')
    return toActionSignal(reading, 0, 2, 'procedural-action', 'duty', 'is a duty of people; nothing enforces it')
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    const isDuty =
      (token?.tag === 'modal' && ['must', 'should', 'shall', 'ought'].includes(token.lower)) ||
      (token?.tag === 'modal' && ['may', 'can'].includes(token.lower) && isExclusive(tokens, at)) ||
      (token?.verb?.lemma === 'need' && tokens[at + 1]?.tag === 'to') ||
      (token?.lower === 'have' && tokens[at + 1]?.tag === 'to') ||
      (token?.lemma === 'be' && tokens[at + 1]?.tag === 'to')
    if (!isDuty || (token?.tag === 'modal' && tokens.slice(at + 1, at + 4).some(({ lower }) => lower === 'have')))
      continue
    const actor = actorBefore(reading, at)
    if (actor)
      return toActionSignal(
        reading,
        at - 1,
        Math.min(tokens.length, at + 2),
        'procedural-action',
        'duty',
        'is a duty of people; nothing enforces it',
      )
  }
  return undefined
}

/** "Only two people may deploy", "nobody can merge": a permission is a rule only if it excludes somebody. */
function isExclusive(tokens: readonly Token[], modal: number): boolean {
  return tokens
    .slice(Math.max(0, modal - 6), modal + 2)
    .some(({ lower }) => ['only', 'nobody', 'no-one', 'no'].includes(lower))
}

function actorBefore(reading: Reading, at: number): boolean {
  for (let near = at - 1; near >= Math.max(0, at - 8); near--) {
    const token = reading.tokens[near]
    if (!token || ['punct', 'verb', 'sub'].includes(token.tag)) return false
    if (isPeople(reading, near) || isHuman(actorFrom(reading, near))) return true
  }
  return false
}

/** Procedures other than appeals to care. */
export function* proceduralWithoutCare(reading: Reading): Iterable<Signal> {
  if ([...appealToCare(reading)].length === 0) yield* proceduralAction(reading)
}

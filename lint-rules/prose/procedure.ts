/** Actions that rely on people: does anything but people enforce them? */
import { isHistory, isVerbSlot, startOfAction, toActionSignal } from './action-shape.ts'
import { appealToCare } from './care.ts'
import { isEnforced, isProvenBy } from './enforcement.ts'
import {
  addressingVerbs,
  documentNouns,
  documentVerbs,
  forbiddenDeeds,
  forbiddenToPeople,
  inquiryVerbs,
  peopleDeeds,
  requiredDeeds,
  rulePhrases,
  stateVerbs,
} from './lexicon/action.ts'
import { arePeopleBefore, isPeopleAt, peopleFollow } from './people.ts'
import { indexPhrases, phrasesIn } from './phrase.ts'
import type { Reading } from './reading.ts'
import type { Signal } from './signal.ts'
import type { Token } from './tag.ts'

const rules = indexPhrases(rulePhrases.filter((phrase) => !phrase.includes(':human')))

/** Actions that put a rule in people's hands and name nothing that enforces it. */
function* proceduralAction(reading: Reading): Iterable<Signal> {
  if (
    isEnforced(reading) ||
    isHistory(reading.tokens) ||
    /\(done\)|\b(?:already|been|is|was) done\b/i.test(reading.text)
  )
    return
  const found =
    prohibition(reading) ??
    standingOrder(reading) ??
    ruleForPeople(reading) ??
    document(reading) ??
    dutyOfPeople(reading) ??
    dutyOnThings(reading)
  if (found && !isGoverned(reading, found)) yield found
}

/** "Do not share keys across clusters", "avoid deploying on Fridays": nothing keeps anybody from it. */
function prohibition(reading: Reading): Signal | undefined {
  const { tokens } = reading
  const start = startOfAction(tokens)
  const [first, second, third] = tokens.slice(start, start + 3)
  const isAvoided = first?.lemma === 'avoid' || (first?.lemma === 'refrain' && second?.lower === 'from')
  if (isAvoided) {
    const verb = first.lemma === 'avoid' ? second : third
    return verb?.tag === 'ger' && forbiddenToPeople.has(verb.verb?.lemma ?? '')
      ? toRule(reading, start, start + 2)
      : undefined
  }
  const isForbidden = first?.lower === 'never' || (first?.lower === 'do' && second?.tag === 'neg')
  const verb = first?.lower === 'never' ? second : third
  return isForbidden && verb?.verb?.forms.has('base') === true && forbiddenToPeople.has(verb.verb.lemma)
    ? toRule(reading, start, start + (first?.lower === 'never' ? 2 : 3))
    : undefined
}

/** "Always change it together", "check the records before switching": a step that somebody has to think of. */
function standingOrder(reading: Reading): Signal | undefined {
  const { tokens } = reading
  if (tokens[0]?.lower === 'always') {
    const verb = tokens.findIndex(({ tag }, at) => at > 0 && tag !== 'adv')
    return tokens[verb]?.verb?.forms.has('base') === true ? toRule(reading, 0, verb + 1) : undefined
  }
  const start = startOfAction(tokens)
  if (!manualChecks.has(tokens[start]?.lower ?? '')) return undefined
  const before = tokens.findIndex(({ lower }, at) => lower === 'before' && at > start)
  const isBeforeDeed = tokens[before + 1]?.tag === 'ger' && forbiddenToPeople.has(tokens[before + 1]?.verb?.lemma ?? '')
  return before > 0 && isBeforeDeed ? toRule(reading, start, start + 1) : undefined
}

const manualChecks = new Set(['test', 'check', 'verify', 'validate', 'confirm', 'review', 'double-check', 'ask'])

const toRule = (reading: Reading, first: number, end: number): Signal =>
  toActionSignal(
    reading,
    first,
    end,
    'procedural-action',
    'rule',
    'relies on people to follow a rule; nothing enforces it',
  )

const toDuty = (reading: Reading, first: number, end: number): Signal =>
  toActionSignal(
    reading,
    first,
    Math.min(reading.tokens.length, end),
    'procedural-action',
    'duty',
    'is a duty of people; nothing enforces it',
  )

function ruleForPeople(reading: Reading): Signal | undefined {
  const { tokens } = reading
  const start = startOfAction(tokens)
  for (const match of phrasesIn(rules, tokens)) {
    const token = tokens[match.first]
    const verb = match.phrase.elements.length === 1 ? (token?.verb?.lemma ?? token?.lower ?? '') : ''
    if (token?.verb && verb !== '' && !isVerbSlot(tokens, match.first, start)) continue
    if (!isAddressed(reading, verb, match.end)) continue
    if (isReplaced(tokens, match.first)) continue
    return toRule(reading, match.first, match.end)
  }
  return assurance(reading, start)
}

/** Verbs that take machines and models as well ("train the classifier", "ask the API"). */
function isAddressed(reading: Reading, verb: string, from: number): boolean {
  if (forbidding.has(verb))
    return reading.tokens
      .slice(from, from + 4)
      .some(({ lemma, lower }) => forbiddenDeeds.has(lemma) || lower === 'manual')
  // "Ask the vendor whether …" finds something out, "ask the user for confirmation" is what a dialog does.
  if (verb === 'ask' && reading.tokens.slice(from, from + 8).some(({ lower }) => questions.has(lower))) return false
  return !addressingVerbs.has(verb) || peopleFollow(reading, from, requiredDeeds)
}

const questions = new Set(['if', 'whether', 'confirmation', 'consent'])
const forbidding = new Set(['ban', 'forbid', 'prohibit', 'disallow'])

/** "instead of writing it by hand": what will be no more. */
function isReplaced(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 6), at)
    .some(({ lower }, index, near) => lower === 'instead' || (lower === 'than' && near[index - 1]?.lower === 'rather'))
}

/** "Ensure that reviewers look at …", "make sure all engineers know …", "have on-call check …". */
function assurance(reading: Reading, start: number): Signal | undefined {
  const { tokens } = reading
  for (let at = start; at < tokens.length; at++) {
    const lower = tokens[at]?.lower ?? ''
    const next = tokens[at + 1]?.lower ?? ''
    const isSure = lower === 'make' && (next === 'sure' || next === 'certain')
    if (!['ensure', 'have', 'make'].includes(lower) || !isVerbSlot(tokens, at, start)) continue
    // "make reviewers aware of …"
    const isTold = lower === 'make' && tokens.slice(at + 2, at + 8).some((token) => token.lower === 'aware')
    if (isTold && isPeopleAt(reading, at + 1)) return toRule(reading, at, at + 2)
    const from = at + (isSure ? 2 : 1)
    if (lower === 'make' && !isSure) continue
    if (isPeopleAt(reading, tokens[from]?.lower === 'that' ? from + 1 : from)) return toRule(reading, at, from + 1)
  }
  return undefined
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
      const end = endOfDocument(tokens, near)
      if (end !== undefined)
        return toActionSignal(reading, at, end, 'procedural-action', 'document', 'only adds something to read')
    }
  }
  return undefined
}

/** "a runbook entry", "the wiki page" are as much to read as a runbook; a "process manager" is not. */
function endOfDocument(tokens: readonly Token[], at: number): number | undefined {
  const isText = ({ lemma, tag }: Token): boolean => tag === 'noun' && documentNouns.has(lemma)
  const [noun, next] = tokens.slice(at, at + 2)
  if (!noun || !isText(noun)) return undefined
  if (next?.tag !== 'noun') return at + 1
  return isText(next) || ['entry', 'step', 'update'].includes(next.lemma) ? at + 2 : undefined
}

/** "Engineers must announce …", "Folks need to ping …", "nobody runs … from a laptop". */
function dutyOfPeople(reading: Reading): Signal | undefined {
  const { tokens } = reading
  if (tokens[0]?.lower === 'whoever') return toDuty(reading, 0, 2)
  for (let at = 1; at < tokens.length; at++)
    if (isDuty(tokens, at) && !isState(tokens, at) && arePeopleBefore(reading, at))
      return toDuty(reading, at - 1, at + 2)
  return undefined
}

function isDuty(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.tag === 'modal') {
    if (tokens.slice(at + 1, at + 4).some(({ lower }) => lower === 'have')) return false
    return ['must', 'should', 'shall', 'ought'].includes(token.lower) || isExclusive(tokens, at)
  }
  const isBinding = token?.verb?.lemma === 'need' || token?.lower === 'have' || token?.lemma === 'be'
  return isBinding && tokens[at + 1]?.tag === 'to'
}

/** "The team needs to have a feeling for …" asks for no deed. */
function isState(tokens: readonly Token[], at: number): boolean {
  const verb = tokens
    .slice(at + 1, at + 4)
    .find(({ tag, lower }) => tag === 'verb' || lower === 'be' || lower === 'have')
  return verb !== undefined && stateVerbs.has(verb.lemma)
}

/** "Only two people may deploy", "nobody can merge": a permission is a rule only if it excludes somebody. */
function isExclusive(tokens: readonly Token[], modal: number): boolean {
  return (
    ['may', 'can'].includes(tokens[modal]?.lower ?? '') &&
    tokens
      .slice(Math.max(0, modal - 6), modal + 2)
      .some(({ lower }) => ['only', 'nobody', 'no-one', 'no'].includes(lower))
  )
}

/** "All changes need to be reviewed", "Releases must be announced": who does it is left out. */
function dutyOnThings(reading: Reading): Signal | undefined {
  const { tokens } = reading
  for (let at = 1; at < tokens.length; at++) {
    const isBinding =
      ['must', 'should', 'shall'].includes(tokens[at]?.lower ?? '') ||
      (['need', 'have'].includes(tokens[at]?.verb?.lemma ?? tokens[at]?.lemma ?? '') && tokens[at + 1]?.tag === 'to')
    if (!isBinding) continue
    const be = tokens.findIndex(({ lower }, index) => lower === 'be' && index > at && index < at + 4)
    const deed =
      be < 0 ? undefined : tokens.slice(be + 1, be + 3).find(({ verb }) => peopleDeeds.has(verb?.lemma ?? ''))
    if (deed) return toDuty(reading, at, tokens.indexOf(deed) + 1)
  }
  return undefined
}

/** "Consider a checklist", "reflect whether it was announced": nothing is asked of anybody yet. */
function isGoverned(reading: Reading, found: Signal): boolean {
  const { tokens } = reading
  const first = tokens[startOfAction(tokens)]
  // "Agree what the procedure is" is a question, too.
  const asks = tokens.slice(0, 10).some(({ tag, from }) => tag === 'wh' && from > (first?.from ?? 0) && from < found.to)
  if (!first || first.from > found.from || !(asks || inquiryVerbs.has(first.verb?.lemma ?? first.lower))) return false
  return !tokens.some(
    ({ tag, lower, from }, at) =>
      from < found.from &&
      ((tag === 'conj' && tokens[at + 1]?.verb?.forms.has('base') === true) || lower === '.' || lower === ';'),
  )
}

/** Procedures other than appeals to care. */
export function* proceduralWithoutCare(
  reading: Reading,
  verification: () => Reading | undefined = () => undefined,
): Iterable<Signal> {
  if ([...appealToCare(reading)].length > 0) return
  for (const signal of proceduralAction(reading)) {
    const proof = verification()
    if (!proof || !isProvenBy(reading, proof)) yield signal
  }
}

/** Action items: can they be finished and checked, and does anything but people enforce them? */
import {
  boundPhrases,
  carePhrases,
  documentNouns,
  documentVerbs,
  enforcementPhrases,
  openPhrases,
  rulePhrases,
  wishWords,
} from './lexicon/action.ts'
import { indexPhrases, phraseAt, phrasesIn, type PhraseMatch } from './phrase.ts'
import { phraseStartingAt } from './noun-phrase.ts'
import { actorFrom, actorOf, isHuman, type Reading } from './reading.ts'
import { isQuantity } from './quantity.ts'
import type { Label, Signal } from './signal.ts'
import type { Token } from './tag.ts'

const care = indexPhrases(carePhrases.filter((phrase) => !phrase.includes(':human')))
const open = indexPhrases(openPhrases)
const bounds = indexPhrases(boundPhrases)
const rules = indexPhrases(rulePhrases.filter((phrase) => !phrase.includes(':human')))
const enforcement = indexPhrases(enforcementPhrases)

/** Appeals to people's care: "be more careful", "remind the team", "double-check". */
export function* appealToCare(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (const match of phrasesIn(care, tokens)) {
    if (!isAppeal(reading, match)) continue
    yield toSignal(reading, match.first, match.end, 'vague-action', 'care', 'appeals to care, which nobody can check')
    return
  }
}

/** "Retrain the model" and "the reminder job" are no appeals; an ignored alert that is a system's is none either. */
function isAppeal(reading: Reading, { first, end, phrase }: PhraseMatch): boolean {
  const { tokens } = reading
  const token = tokens[first]
  if (!token) return false
  if (/^(?:remind|educate|teach)/.test(phrase.source))
    return token.tag === 'verb' || first === 0 || tokens[first - 1]?.tag === 'conj'
  if (
    phrase.source.startsWith('be ') &&
    (token.lower !== 'be' || ['verb', 'part'].includes(tokens[end - 1]?.tag ?? 'noun'))
  )
    return false
  if (/^stop (?:ignore|forget|be)/.test(phrase.source)) return true
  if (token.tag === 'noun' && first > 0 && tokens[end]?.tag === 'noun') return false
  return !/double-check|triple-check/.test(phrase.source) || tokens[first - 1]?.tag !== 'noun'
}

/** Actions without an end: an open verb or a wish, and no bound in the text. */
export function* vagueAction(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  if (isHistory(tokens)) return
  const start = startOfAction(tokens)
  if (
    inquiry.has(tokens[start]?.verb?.lemma ?? tokens[start]?.lower ?? '')
      ? isInquiryBounded(reading)
      : isBounded(reading)
  )
    return
  const wish = tokens[start]
  if (wish && wishWords.has(wish.lower)) {
    yield toSignal(
      reading,
      start,
      Math.min(tokens.length, start + 2),
      'vague-action',
      'wish',
      'wishes for more without an end state',
    )
    return
  }
  const bare = bareRepair(reading, start)
  if (bare) {
    yield bare
    return
  }
  for (let at = 0; at < tokens.length; at++) {
    const slot = isVerbSlot(tokens, at, start)
    if (
      slot &&
      tokens[at]?.verb?.forms.has('base') &&
      tokens.slice(at + 1, at + 4).some(({ lower, tag }) => comparatives.has(lower) && tag !== 'verb') &&
      tokens[at + 2]?.lower !== 'than'
    ) {
      yield toSignal(
        reading,
        at,
        Math.min(tokens.length, at + 3),
        'vague-action',
        'wish',
        'wishes for more without an end state',
      )
      return
    }
    const match = slot ? phraseAt(open, tokens, at) : undefined
    if (!match || isDone(tokens[at])) continue
    yield toSignal(reading, match.first, match.end, 'vague-action', 'open', 'has no end that somebody could observe')
    return
  }
}

const repairs = new Set(['fix', 'repair', 'correct', 'mend', 'patch', 'clean', 'restore', 'rectify', 'sort'])

/** "Fix the lists" mends this one case, "Flux metrics and alerts" names a topic: nothing says what will be true then. */
function bareRepair(reading: Reading, start: number): Signal | undefined {
  const { tokens } = reading
  const words = tokens.slice(start).filter(({ tag }) => tag !== 'punct')
  if (words.length === 0 || words.length > 6 || words.some(({ tag }) => tag === 'mask' || tag === 'num'))
    return undefined
  const isRepair = repairs.has(words[0]?.lower ?? '') && words.length > 1
  const isTopic =
    words.length > 1 &&
    words.every(
      ({ tag, verb }, at) =>
        ['noun', 'adj', 'conj', 'det'].includes(tag) && !(at === 0 && verb?.forms.has('base') === true),
    )
  if (!isRepair && !isTopic) return undefined
  const end = start + words.length
  const why = isRepair ? 'repairs this one case; nothing keeps it from coming back' : 'names a topic, no change'
  return toSignal(reading, start, Math.min(tokens.length, end), 'vague-action', isRepair ? 'repair' : 'topic', why)
}

const comparatives = new Set(
  'better improved stronger clearer proper adequate sufficient appropriate robust additional'.split(' '),
)

/** Verbs of finding out: a control that they mention is their subject, only a date or a document ends them. */
const inquiry = new Set(['investigate', 'explore', 'consider', 'look', 'think', 'discuss', 'brainstorm', 'research'])

function isInquiryBounded({ tokens, text }: Reading): boolean {
  if (/#\d+|\bdone\b|\(issue\)|\bticket\b|\bissue (?:has been|was|is) (?:created|filed|opened|raised)/i.test(text))
    return true
  if (tokens.some(({ lower }, at) => inquiryEnds.has(lower) && at > 0)) return true
  return tokens.some((_, at) => isQuantity(tokens, at) && !isOrdinary(tokens, at))
}

const inquiryEnds = new Set([
  'publish',
  'report',
  'decision',
  'decide',
  'document',
  'adr',
  'write',
  'page',
  'time-boxed',
  'timebox',
  'time-box',
  'close',
  'by',
  'present',
  'deliver',
  'memo',
  'proposal',
  'until',
])

/** "Added per-node alerts": the past tense says that it is done. */
function isDone(token: Token | undefined): boolean {
  return token?.verb !== undefined && !token.verb.forms.has('base') && token.verb.forms.has('past')
}

/** "The team then raised a ticket", "We've advised the teams": what was done is no plan, unless a duty follows. */
function isHistory(tokens: readonly Token[]): boolean {
  const first = tokens.find(({ tag }) => tag === 'verb' || tag === 'part' || tag === 'modal' || tag === 'aux')
  if (!first || tokens.some(({ tag, lower }) => (tag === 'modal' && lower !== 'would') || lower === 'need'))
    return false
  const main = first.lemma === 'have' ? tokens.find(({ tag }) => tag === 'part') : first
  return main !== undefined && isDone(main)
}

/** The first word after bullets, priorities and phrases like "We should". */
function startOfAction(tokens: readonly Token[]): number {
  // "@hanna: think about …" addresses somebody first.
  let at = tokens[0]?.tag === 'handle' && tokens[1]?.tag === 'punct' ? 2 : 0
  while (at < tokens.length && isPreamble(tokens, at)) at++
  return at
}

const preamble = new Set(
  'we should need to will must shall please just simply let us plan todo someone somebody also and then the team engineers i ought have further really generally going actively quickly honestly always s'.split(
    ' ',
  ),
)

function isPreamble(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (wishWords.has(token.lower)) return false
  if (token.tag === 'punct' || token.tag === 'num' || token.tag === 'modal' || token.tag === 'adv') return true
  if (token.lower === 'plan') return tokens[at + 1]?.lower === 'to'
  if (/^p[0-4]$/.test(token.lower) && tokens[at - 1]?.lower === '[') return true
  if (token.lower === 'team' || token.lower === 'the')
    return tokens.slice(at, at + 3).some(({ tag }) => tag === 'modal') && at < 3
  if (token.lower === 'have' || token.lower === 'need') return tokens[at + 1]?.tag === 'to'
  return preamble.has(token.lower) && token.lower !== 'have'
}

/** Where an action's verb can stand: at its start, after "and", a comma or "to" of a duty. */
function isVerbSlot(tokens: readonly Token[], at: number, start: number): boolean {
  if (at === start) return true
  if (at < start) return false
  let left = at - 1
  while (tokens[left]?.tag === 'adv') left--
  const previous = tokens[left]
  if (!previous) return true
  if (previous.tag === 'modal') return isOurDuty(tokens, left)
  if (previous.tag === 'conj' || previous.lower === ',')
    return tokens[at]?.verb?.forms.has('base') === true && tokens[at]?.verb !== undefined && at - start < 24
  if (previous.tag === 'to')
    return at - start < 6 && duties.has(tokens[left - 1]?.verb?.lemma ?? tokens[left - 1]?.lemma ?? '')
  return (
    previous.lower === 'that' &&
    at - start < 6 &&
    tokens.slice(0, at).some(({ verb }) => verb?.lemma === 'recommend' || verb?.lemma === 'advise')
  )
}

const duties = new Set([
  'need',
  'have',
  'want',
  'plan',
  'aim',
  'try',
  'continue',
  'go',
  'ought',
  'team',
  'us',
  'agree',
  'decide',
  'strive',
  'seek',
])

/** "We should improve …" is an action; "this will prevent …" tells an effect. */
function isOurDuty(tokens: readonly Token[], modal: number): boolean {
  const subject = tokens[modal - 1]
  // "so that we can identify …" tells a purpose.
  if (['can', 'could', 'may', 'might'].includes(tokens[modal]?.lower ?? '')) return false
  return (
    subject === undefined ||
    [
      'we',
      'i',
      'you',
      'team',
      'teams',
      'engineers',
      'everyone',
      'somebody',
      'someone',
      'people',
      'developers',
    ].includes(subject.lower)
  )
}

/** A count, a code span with a verb of checking, an end state, a ticket, a control: something to observe. */
function isBounded({ tokens, text }: Reading): boolean {
  if (/#\d+|\bdone\b|[≥≤<>=]\s*\d|\bPR\b|\(issue\)|\bsee issue\b|\b(?:issue|pull request|ticket)\W*$/i.test(text))
    return true
  const promise = tokens.some(({ lower }) => lower === 'never' || lower === 'better' || lower === 'again')
  for (const { first, end, phrase } of phrasesIn(bounds, tokens)) {
    // "so that it never happens again" is a wish, no end.
    if (promise && /^(?:so that|so it|such that|until)/.test(phrase.source)) continue
    // "why it returned stale chunks" states what was, not what will be.
    if (end - first > 1 || !isDone(tokens[first]) || tokens[first]?.tag === 'adj') return true
  }
  if (tokens.some((_, at) => isQuantity(tokens, at) && !isOrdinary(tokens, at))) return true
  // A second clause after a semicolon or a colon usually states the end.
  const cut = tokens.findIndex(({ lower }, at) => (lower === ';' || lower === ':') && at > 1)
  return (
    cut > 0 &&
    tokens.length - cut > 5 &&
    !phraseAt(open, tokens, startOfTail(tokens, cut)) &&
    tokens
      .slice(cut)
      .some(({ tag, lower }) => (tag === 'verb' && lower.endsWith('s')) || tag === 'aux' || tag === 'modal')
  )
}

function startOfTail(tokens: readonly Token[], cut: number): number {
  let at = cut + 1
  while (tokens[at]?.tag === 'adv') at++
  return at
}

/** "one day", "next two weeks" bound nothing. */
function isOrdinary(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.kind === 'word' &&
    ['week', 'day', 'month', 'group', 'team', 'people', 'person'].includes(tokens[at + 1]?.lemma ?? '')
  )
}

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
export function* proceduralAction(reading: Reading): Iterable<Signal> {
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
    return toSignal(
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
      return toSignal(reading, at, at + 1, 'procedural-action', 'document', 'only adds something to read')
    for (let near = at + 1; near < Math.min(tokens.length, at + 9); near++) {
      const noun = tokens[near]
      if (!noun || noun.lower === ';' || noun.lower === ':') break
      if (documentNouns.has(noun.lemma) && noun.tag === 'noun' && tokens[near + 1]?.tag !== 'noun')
        return toSignal(reading, at, near + 1, 'procedural-action', 'document', 'only adds something to read')
    }
  }
  return undefined
}

/** "Engineers must announce …", "Folks need to ping …", "nobody runs … from a laptop". */
function dutyOfPeople(reading: Reading): Signal | undefined {
  const { tokens } = reading
  if (tokens[0]?.lower === 'whoever')
    return toSignal(reading, 0, 2, 'procedural-action', 'duty', 'is a duty of people; nothing enforces it')
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
      return toSignal(
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

function toSignal(
  { tokens, text }: Reading,
  first: number,
  end: number,
  label: Label,
  kind: string,
  why: string,
): Signal {
  const from = tokens[first]?.from ?? 0
  const to = tokens[end - 1]?.to ?? from
  return { label, kind, from, to, evidence: `\`${text.slice(from, to)}\` ${why}` }
}

/** Open actions other than appeals to care, which have a rule of their own. */
export function* vagueWithoutCare(reading: Reading): Iterable<Signal> {
  if ([...appealToCare(reading)].length === 0) yield* vagueAction(reading)
}

/** Procedures other than appeals to care. */
export function* proceduralWithoutCare(reading: Reading): Iterable<Signal> {
  if ([...appealToCare(reading)].length === 0) yield* proceduralAction(reading)
}

/** Impact that is stated without a measure. */
import {
  affectedNouns,
  affectedPeople,
  changeNouns,
  harmWords,
  impactAdjectives,
  impactNouns,
  plungeVerbs,
  totalWords,
  vagueFrequencies,
  vagueStates,
} from './lexicon/impact.ts'
import { unmeasuredChange } from './change.ts'
import { indexPhrases, phrasesIn } from './phrase.ts'
import { quantifierEnd } from './quantifier.ts'
import { isQuantity } from './quantity.ts'
import { vagueSpell } from './spell.ts'
import { subjectOf } from './subject.ts'
import type { Reading } from './reading.ts'
import type { Signal } from './signal.ts'
import type { Token } from './tag.ts'

const states = indexPhrases(vagueStates)

/** Is there a measure in the sentence: a count, a rate, a duration, or a total? */
export function isMeasured({ tokens }: Reading): boolean {
  return (
    tokens.some((_, at) => isQuantity(tokens, at) || isOneUnit(tokens, at)) ||
    tokens.filter(isClock).length > 1 ||
    /\bunknown\b|\bnot (?:yet )?(?:known|measured|counted)\b|\bestimate/i.test(
      tokens.map(({ lower }) => lower).join(' '),
    )
  )
}

/** "for a day", "half an hour", "within a week": one is a number. */
function isOneUnit(tokens: readonly Token[], at: number): boolean {
  return (
    ['hour', 'day', 'week', 'month'].includes(tokens[at]?.lower ?? '') &&
    ['a', 'an', 'one'].includes(tokens[at - 1]?.lower ?? '') &&
    lengths.has(tokens[at - 2]?.lower ?? '')
  )
}

const lengths = new Set(['for', 'half', 'nearly', 'almost', 'about', 'over', 'under', 'within', 'lasted', 'than', 'of'])

/** Two times of day are an interval. */
const isClock = ({ lower }: Token): boolean => /^\d{1,2}:\d{2}/.test(lower)

/** Signals of unmeasured impact, at most one per sentence. */
export function* vagueImpact(reading: Reading): Iterable<Signal> {
  if (!isReport(reading)) return
  const found =
    unmeasuredQuantity(reading) ??
    unmeasuredSize(reading) ??
    unmeasuredState(reading) ??
    unmeasuredRange(reading, vagueSpell(reading.tokens)) ??
    unmeasuredRange(reading, unmeasuredChange(reading.tokens)) ??
    unmeasuredFrequency(reading) ??
    unmeasuredPlunge(reading)
  if (found && !isMeasured(reading) && !isCause(reading, found) && !isSupposed(reading, found)) yield found
}

/** Impact is told in the past or in a phrase without a verb; what could be, or is in general, is none. */
function isReport({ tokens }: Reading): boolean {
  const first = tokens[0]?.lower
  if (first === 'if' || first === 'when' || tokens.some(({ lower }) => lower === 'severity')) return false
  // "Following a brief outage, we …": an event that has a name has happened.
  if (['following', 'after', 'during', 'despite'].includes(first ?? '')) return true
  const past = tokens.some(
    ({ lower, tag, verb }) =>
      ['was', 'were', 'had', 'did', 'been', 'could', 'reports', 'report'].includes(lower) ||
      ((tag === 'verb' || tag === 'adj') && verb !== undefined && verb.forms.has('past')),
  )
  return past || !tokens.some(({ tag, lower }) => tag === 'verb' || ['is', 'are', 'has', 'have'].includes(lower))
}

/** "would take some users offline", "may lose orders"; "could not reach" and "may have noticed" are reports. */
function isSupposed({ tokens }: Reading, { to }: Signal): boolean {
  return tokens.some(({ text, from }, at) => {
    const near = from < to || tokens.slice(Math.max(0, at - 2), at).some((left) => left.to === to)
    if (!near || !['would', 'could', 'may', 'might', 'should', 'will'].includes(text)) return false
    return !tokens.slice(at + 1, at + 3).some(({ lower }) => lower === 'not' || lower === 'have')
  })
}

/** "… due to several bugs": how many causes there were is no impact. */
function isCause({ tokens }: Reading, { from }: Signal): boolean {
  const at = tokens.findIndex((token) => token.from >= from)
  const lead = tokens.slice(Math.max(0, at - 7), at)
  return (
    lead.some(
      ({ lower }, index) =>
        lower === 'because' ||
        (lower === 'due' && lead[index + 1]?.lower === 'to') ||
        (lower === 'caused' && lead[index + 1]?.lower === 'by') ||
        (['cause', 'reason'].includes(lower) && ['of', 'for'].includes(lead[index + 1]?.lower ?? '')),
    ) || ['with', 'from'].includes(tokens[at - 1]?.lower ?? '')
  )
}

/** "some customers", "a handful of webhook calls". */
function unmeasuredQuantity(reading: Reading): Signal | undefined {
  const { tokens } = reading
  for (let at = 0; at < tokens.length; at++) {
    const end = quantifierEnd(tokens, at)
    // "too many concurrent operations" tells a mechanism.
    if (end === undefined || tokens[at - 1]?.tag === 'neg' || tokens[at - 1]?.lower === 'too') continue
    const noun = affectedAfter(tokens, end)
    const isPerson = affectedPeople.has(tokens[noun ?? -1]?.lemma ?? '')
    if (noun !== undefined && !isPlanned(tokens, at) && (isPerson || isHarmedNear(tokens, at, noun)))
      return toSignal(reading, at, noun + 1, 'quantity')
    at = end - 1
  }
  return undefined
}

/** "decided to leave some accounts as they were": the object of what somebody set out to do. */
function isPlanned(tokens: readonly Token[], at: number): boolean {
  let left = at - 1
  while (tokens[left]?.tag === 'adv') left--
  if (tokens[left]?.tag !== 'verb') return false
  left--
  while (tokens[left]?.tag === 'adv') left--
  return tokens[left]?.tag === 'to'
}

function affectedAfter(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 6); at++) {
    const token = tokens[at]
    if (!token || ['punct', 'verb', 'aux', 'modal', 'sub', 'rel', 'pron'].includes(token.tag)) return undefined
    // "the majority of a node's peers" says how one node is.
    if (token.lower === 'a' || token.lower === 'an') return undefined
    if (affectedNouns.has(token.lemma) && tokens[at + 1]?.tag !== 'noun') return at
    if (unaffected.has(token.lemma)) return undefined
    if (token.tag === 'noun' && harmWords.has(token.lemma) && tokens[at + 1]?.tag !== 'noun') return at
    if (isHarmedPlural(tokens, at)) return at
  }
  return undefined
}

/** "some shards lagged", "several cameras went dark": any plural that something bad happens to. */
function isHarmedPlural(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.tag !== 'noun' || !/[^s]s$/.test(token.lower) || tokens[at + 1]?.tag === 'noun') return false
  const next = tokens.slice(at + 1, at + 5).find(({ tag }) => tag !== 'adv' && tag !== 'aux' && tag !== 'modal')
  return next !== undefined && (next.tag === 'neg' || isHarm(next))
}

const unaffected = new Set(
  'thing way reason step change fix lesson factor option measure improvement idea question detail week month day hour minute second time clue hypothesis hypotheses cause place'.split(
    ' ',
  ),
)

/** Something bad is said: quantities alone ("some traffic came from …") are no impact. */
function isHarmed(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.tag === 'neg' || isHarm(token))
}

const isHarm = ({ lemma, lower, tag, verb }: Token): boolean =>
  !(tag === 'noun' && harmlessNouns.has(lemma)) &&
  (harmWords.has(lemma) ||
    harmWords.has(lower) ||
    changeNouns.has(lemma) ||
    // "mislabelled", "misrouted": what is done wrongly.
    (verb !== undefined && (harmWords.has(verb.lemma) || /^mis(?!s)\w{4}/.test(lower))))

/** Verbs of harm whose noun is a thing: a block of a chain, a report, a log. */
const harmlessNouns = new Set('block report notice stop leave skip log experience see go drop'.split(' '))

/** The harm stands in the same clause: what went wrong after a semicolon happened to something else. */
function isHarmedNear(tokens: readonly Token[], first: number, noun: number): boolean {
  let from = first
  while (from > 0 && from > first - reach && !isBreak(tokens[from - 1])) from--
  let to = noun
  while (to < tokens.length && to < noun + reach && !isBreak(tokens[to]) && !isNewClause(tokens, to)) to++
  return isHarmed(tokens.slice(from, to))
}

/** ", we noticed": another subject takes over. */
const isNewClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === ',' && ['we', 'i'].includes(tokens[at + 1]?.lower ?? '')

/** Further away something else went wrong. */
const reach = 13

const isBreak = (token: Token | undefined): boolean => token !== undefined && [';', ':', '('].includes(token.lower)

/** "Latency soared", "search quality suffered": a measure moved, and nobody says how far. */
function unmeasuredPlunge(reading: Reading): Signal | undefined {
  const { tokens } = reading
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.tag !== 'verb' || !plungeVerbs.has(token.verb?.lemma ?? '') || !token.verb?.forms.has('past')) continue
    if (['det', 'poss', 'noun', 'prep'].includes(tokens[at + 1]?.tag ?? 'punct')) continue
    const subject = tokens.slice(Math.max(0, at - 5), at)
    if (subject.some(({ lemma, lower }) => impactNouns.has(lemma) || impactNouns.has(lower)))
      return toSignal(reading, at, at + 1, 'state')
  }
  return undefined
}

/** A spell or a change, where something went wrong. */
function unmeasuredRange(
  reading: Reading,
  range: { readonly first: number; readonly end: number } | undefined,
): Signal | undefined {
  return range && isHarmed(reading.tokens) ? toSignal(reading, range.first, range.end, 'state') : undefined
}

/** "occasionally answered in the wrong language". */
function unmeasuredFrequency(reading: Reading): Signal | undefined {
  const { tokens } = reading
  const at = tokens.findIndex(({ lower }) => vagueFrequencies.has(lower))
  return at < 0 || !isHarmed(tokens) ? undefined : toSignal(reading, at, Math.min(tokens.length, at + 2), 'quantity')
}

/** "a severe slowdown", "significantly degraded". */
function unmeasuredSize(reading: Reading): Signal | undefined {
  const { tokens } = reading
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || !impactAdjectives.has(token.lower) || tokens[at - 1]?.lower === 'no' || tokens[at - 1]?.tag === 'neg')
      continue
    for (let near = at + 1; near < Math.min(tokens.length, at + 5); near++) {
      const noun = tokens[near]
      if (!noun || ['punct', 'sub', 'rel', 'prep'].includes(noun.tag)) break
      // "a general Travis period": whose it is comes between.
      if (near > at + 1 && /^\p{Lu}\p{Ll}/u.test(tokens[near - 1]?.text ?? '')) break
      if (isDeliberate(tokens, near)) break
      const isLast = tokens[near + 1]?.tag !== 'noun' && tokens[near + 1]?.tag !== 'mask'
      const reaches =
        token.tag !== 'adv' ||
        !tokens.slice(at + 1, near).some(({ tag }) => tag === 'verb' || tag === 'ger' || tag === 'part')
      if (isLast && reaches && token.tag !== 'verb' && (impactNouns.has(noun.lemma) || impactNouns.has(noun.lower)))
        return toSignal(reading, at, near + 1, 'size')
      if (token.tag === 'adv' && noun.verb && degradeVerbs.has(noun.verb.lemma))
        return toSignal(reading, at, near + 1, 'size')
      if (token.tag === 'adv' && noun.tag === 'adj' && harmWords.has(noun.lower))
        return toSignal(reading, at, near + 1, 'size')
    }
    const previous = tokens[at - 1]
    const verbBefore = previous?.tag === 'adv' ? tokens[at - 2] : previous
    if (token.tag === 'adv' && verbBefore?.verb && degradeVerbs.has(verbBefore.verb.lemma))
      return toSignal(reading, at - 1, at + 1, 'size')
    // "the impact was minimal", "the effect was significant"
    if (
      token.tag === 'adj' &&
      previous?.lemma === 'be' &&
      impactNouns.has(tokens[subjectOf(tokens, at)?.head ?? -1]?.lemma ?? '') &&
      tokens[at + 1]?.tag !== 'noun'
    )
      return toSignal(reading, at - 2, at + 1, 'size')
  }
  return undefined
}

const degradeVerbs = new Set(
  'degrade drop rise increase decrease fall slow affect impact impair disrupt reduce hit delay deteriorate worsen suffer hamper spike grow go climb soar plunge plummet shrink decline interrupt damage fluctuate raise lower disturb'.split(
    ' ',
  ),
)

/** "temporarily increasing the limit": somebody changed a setting, which is a measure taken. */
function isDeliberate(tokens: readonly Token[], verb: number): boolean {
  const lemma = tokens[verb]?.verb?.lemma
  return (
    lemma !== undefined &&
    ['increase', 'decrease', 'raise', 'lower', 'reduce', 'limit', 'grow'].includes(lemma) &&
    tokens[verb]?.tag !== 'part' &&
    ['det', 'poss', 'mask'].includes(tokens[verb + 1]?.tag ?? 'punct')
  )
}

function unmeasuredState(reading: Reading): Signal | undefined {
  const { tokens } = reading
  if (
    tokens.some(({ lower }) => totalWords.has(lower)) &&
    !tokens.some(({ lower }) => lower === 'slow' || lower === 'flaky')
  )
    return undefined
  for (const { first, end, phrase } of phrasesIn(states, tokens)) {
    if (tokens[first - 1]?.tag === 'neg' || tokens.slice(first, end).some(({ tag }) => tag === 'neg')) continue
    // "we were slow to realise" tells of us.
    if (tokens[end - 1]?.lower === 'slow' && tokens[end]?.lower === 'to') continue
    if (isSuspected(tokens, first) || (occasional.test(phrase.source) && !isTold(tokens))) continue
    return toSignal(reading, first, end, 'state')
  }
  return undefined
}

/** "in some cases", "at times": how often only matters for harm. */
const occasional =
  /^(?:in \w+ case|at time|from time|on and off|off and on|now and|every so often|on \w+ occasion|here and|to some|to a)/

/** Somebody, or something bad. */
const isTold = (tokens: readonly Token[]): boolean =>
  isHarmed(tokens) || tokens.some(({ lemma }) => affectedPeople.has(lemma))

/** "Suspecting the controller to be slow": a guess at the cause. */
function isSuspected(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 8), at)
    .some(({ verb }) => verb !== undefined && ['suspect', 'assume', 'think', 'presume'].includes(verb.lemma))
}

function toSignal({ tokens, text }: Reading, first: number, end: number, kind: string): Signal {
  const from = tokens[first]?.from ?? 0
  const to = tokens[end - 1]?.to ?? from
  return {
    label: 'vague-impact',
    kind,
    from,
    to,
    evidence: `\`${text.slice(from, to)}\` has no count, share or duration in its sentence`,
  }
}

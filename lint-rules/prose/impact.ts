/** Impact that is stated without a measure. */
import {
  affectedPeople,
  harmWords,
  impactAdjectives,
  impactNouns,
  plungeVerbs,
  totalWords,
  vagueFrequencies,
  vagueStates,
} from './lexicon/impact.ts'
import { unmeasuredCount, unmeasuredQuantity } from './affected.ts'
import { unmeasuredChange } from './change.ts'
import { isHarmed } from './harm.ts'
import { indexPhrases, phrasesIn } from './phrase.ts'
import { isQuantity } from './quantity.ts'
import { illness } from './illness.ts'
import { vagueSpell } from './spell.ts'
import type { Range } from './range.ts'
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
    tokens.some(({ lower }) => /^\d{1,2}:\d{2}.?[-–]\d{1,2}:\d{2}/.test(lower)) ||
    // "an unknown number of patients" hides a size; "the number is unknown" states a gap.
    /(?<!\ban )\bunknown\b|\bnot (?:yet )?(?:known|measured|counted)\b|\bestimate/i.test(
      tokens.map(({ lower }) => lower).join(' '),
    )
  )
}

/** "A customer could not use their site": one is the number of those affected. */
function isAboutOne(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  return (
    ['a', 'one'].includes(first?.lower ?? '') &&
    second !== undefined &&
    second.lemma === second.lower &&
    affectedPeople.has(second.lemma)
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
    toFound(reading, unmeasuredQuantity(reading.tokens), 'quantity') ??
    unmeasuredSize(reading) ??
    unmeasuredState(reading) ??
    toFound(reading, harmful(reading, vagueSpell(reading.tokens)), 'state') ??
    toFound(reading, harmful(reading, unmeasuredChange(reading.tokens)), 'state') ??
    unmeasuredFrequency(reading) ??
    unmeasuredPlunge(reading) ??
    toFound(reading, illness(reading.tokens), 'state') ??
    toFound(reading, unmeasuredCount(reading.tokens), 'count')
  if (!found || isMeasured(reading) || isCause(reading, found) || isSupposed(reading, found)) return
  if (found.kind !== 'state' || !isAboutOne(reading.tokens)) yield found
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
    // "nobody could pay" tells what happened.
    if (tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => few.has(lower))) return false
    return !tokens.slice(at + 1, at + 3).some(({ lower }) => lower === 'not' || lower === 'have')
  })
}

const few = new Set(['nobody', 'no', 'none', 'no-one', 'hardly', 'few', 'only', 'part'])

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
const harmful = ({ tokens }: Reading, range: Range | undefined): Range | undefined =>
  range && isHarmed(tokens) ? range : undefined

function toFound(reading: Reading, range: Range | undefined, kind: string): Signal | undefined {
  return range && toSignal(reading, range.first, range.end, kind)
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
      // "Partial indexes were dropped": an adjective reaches no further than its phrase.
      if (token.tag !== 'adv' && (noun.tag === 'aux' || noun.tag === 'modal')) break
      if (inputs.has(noun.lemma) || (sizes.has(token.lower) && qualityNouns.has(noun.lemma))) break
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
    // "noticeably down on mobile"
    if (
      token.tag === 'adv' &&
      token.lower.endsWith('ly') &&
      ['down', 'up', 'off'].includes(tokens[at + 1]?.lower ?? '')
    )
      return toSignal(reading, at, at + 2, 'size')
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

/** "a large volume of transactions", "the lower load": what came in, no harm by itself. */
const inputs = new Set(['volume', 'load', 'traffic', 'workload'])

/** "the short URL service": a size says nothing bad about these. */
const sizes = new Set([
  'short',
  'long',
  'small',
  'big',
  'large',
  'high',
  'low',
  'huge',
  'tiny',
  'broad',
  'heavy',
  'light',
])
const qualityNouns = new Set(['service', 'experience', 'answer', 'response', 'cost', 'bill', 'spend', 'traffic'])

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
  const isTotal =
    tokens.some(({ lower }) => totalWords.has(lower)) &&
    !tokens.some(({ lower }) => lower === 'slow' || lower === 'flaky')
  for (const { first, end, phrase } of phrasesIn(states, tokens)) {
    if (tokens[first - 1]?.tag === 'neg' || tokens.slice(first, end).some(({ tag }) => tag === 'neg')) continue
    // "we were slow to realise" tells of us.
    if (tokens[end - 1]?.lower === 'slow' && tokens[end]?.lower === 'to') continue
    // "nobody could pay for a while": how many is said, how long is not.
    if (isTotal && !/^(?:for|throughout|hours) /.test(phrase.source)) continue
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

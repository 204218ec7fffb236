/** Does an action say what can be observed when it is done? */
import { isDone, openActions } from './action-shape.ts'
import { boundPhrases } from './lexicon/action.ts'
import { indexPhrases, phraseAt, phrasesIn } from './phrase.ts'
import { isQuantity } from './quantity.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tag.ts'

const bounds = indexPhrases(boundPhrases)

/** A count, a code span with a verb of checking, an end state, a ticket, a control: something to observe. */
export function isBounded({ tokens, text }: Reading): boolean {
  if (isTracked(text) || /[≥≤<>=]\s*\d|\bPR\b|[([–—-]\s?(?:issue|pull request|ticket)\W*$|->|→/i.test(text)) return true
  const promise = tokens.some(({ lower }) => lower === 'never' || lower === 'better' || lower === 'again')
  for (const { first, end, phrase } of phrasesIn(bounds, tokens)) {
    // "so that it never happens again" is a wish, no end.
    if (promise && /^(?:so that|so it|such that|until)/.test(phrase.source)) continue
    // "so that we can respond proactively": an ability of people is nothing to observe.
    if (/^(?:so that|such that)/.test(phrase.source) && isAbility(tokens, end)) continue
    // "by adding additional monitoring" says no more than the wish that it serves.
    if (phrase.source === 'by :ger' && tokens.slice(end, end + 3).some(({ lower }) => vagueMeans.has(lower))) continue
    // "improve the integration tests", "better alerting on every host": what is to become better, not how it will be seen.
    if (isObjectOfOpenVerb(tokens, first) || isWished(tokens, first)) continue
    // "why it returned stale chunks" states what was, not what will be.
    if (end - first > 1 || !isDone(tokens[first]) || tokens[first]?.tag === 'adj') return true
  }
  if (tokens.some((_, at) => isConditional(tokens, at) || (isQuantity(tokens, at) && !isOrdinary(tokens, at))))
    return true
  // A second clause after a semicolon or a colon usually states the end.
  const cut = tokens.findIndex(({ lower }, at) => (lower === ';' || lower === ':') && at > 1)
  return (
    cut > 0 &&
    tokens.length - cut > 5 &&
    !phraseAt(openActions, tokens, startOfTail(tokens, cut)) &&
    tokens
      .slice(cut)
      .some(({ tag, lower }) => (tag === 'verb' && lower.endsWith('s')) || tag === 'aux' || tag === 'modal')
  )
}

const vagueMeans = new Set(['additional', 'better', 'more', 'extra', 'further', 'improved', 'appropriate', 'proper'])

function isObjectOfOpenVerb(tokens: readonly Token[], at: number): boolean {
  let verb = at - 1
  while (['det', 'poss', 'adj'].includes(tokens[verb]?.tag ?? 'punct')) verb--
  return ['improve', 'enhance', 'strengthen', 'review', 'optimise', 'optimize', 'revisit'].includes(
    tokens[verb]?.verb?.lemma ?? '',
  )
}

/** Behind a comparative, within its phrase. */
function isWished(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at)
  const wish = before.findLastIndex(({ lower }) => vagueMeans.has(lower))
  return wish >= 0 && before.slice(wish).every(({ tag }) => tag === 'adj' || tag === 'noun' || tag === 'adv')
}

function isAbility(tokens: readonly Token[], at: number): boolean {
  return (
    ['we', 'i', 'you', 'engineers', 'people', 'teams', 'responders'].includes(tokens[at]?.lower ?? '') &&
    ['can', 'could', 'are', 'will'].includes(tokens[at + 1]?.lower ?? '')
  )
}

/** Done, or told of in a ticket. */
const isTracked = (text: string): boolean =>
  /#\d+|\bdone\b|\(issue\)|\bsee issue\b|\bticket \S*\d|\bissue (?:has been|was|is) (?:created|filed|opened|raised)/i.test(
    text,
  )

/** "state when an error has been hit", "log when the lease is lost": what will happen under which condition. */
function isConditional(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.verb?.forms.has('base') === true &&
    ['punct', 'conj'].includes(tokens[at - 1]?.tag ?? 'noun') &&
    tokens[at + 1]?.lower === 'when' &&
    !phraseAt(openActions, tokens, at)
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

/** An inquiry ends with a date, a count or a document. */
export function isInquiryBounded({ tokens, text }: Reading): boolean {
  if (isTracked(text) || /\bticket\b/i.test(text)) return true
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

/** Is a number a measure? Times of day, dates, versions, identifiers and card numbers are not. */
import { words } from './lexicon/words.ts'
import type { Token } from './tag.ts'

const numberWords = new Set(
  words(
    `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen hundred thousand million billion tenfold halved doubled tripled quadrupled `,
  ),
)
const vagueCounts = new Set(['several', 'some', 'many', 'few'])
const months = new Set(
  words(
    `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
  ),
)
const identifierBefore = new Set(
  words(
    `version release v shard node port step row line action section article ticket issue pr batch item layer phase sev sev0 sev1 sev2 sev3 sev4 tier no number card phone id bundle pod worker chapter appendix figure table q1 q2 q3 q4 part born at on since until from`,
  ),
)

/** Does the token at an index state a quantity? */
export function isQuantity(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  // "the two regions", "both three": a definite number counts what is known, it measures nothing.
  // "several thousand users" is no number.
  if (vagueCounts.has(tokens[at - 1]?.lower ?? '') && numberWords.has(token.lower)) return false
  if (numberWords.has(token.lower))
    return tokens[at - 1]?.lower !== 'the' && !/^(?:one|two|three)$/.test(tokens[at - 1]?.lower ?? '')
  if (token.kind !== 'number') return false
  const { lower } = token
  const previous = tokens[at - 1]
  const next = tokens[at + 1]
  // Clock, date, long runs of digits, versions.
  if (
    /^\d{1,2}:\d{2}/.test(lower) ||
    /^\d{4}-\d{2}/.test(lower) ||
    /^\d{1,2}[./]\d{1,2}[./]\d/.test(lower) ||
    /^\+\d/.test(lower)
  )
    return false
  if (/^\d+(?:\.\d+){2,}/.test(lower) || /^(?:19|20)\d{2}$/.test(lower) || /^0\d/.test(lower)) return false
  if ((next && months.has(next.lower)) || (previous && months.has(previous.lower))) return false
  // Status codes name a kind of answer, also in "502 errors".
  if (/^[45](?:\d{2}|xx)s?$/.test(lower) && ((!isUnit(next) && !isUnit(counted(tokens, at))) || isStatus(tokens, at)))
    return false
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(lower) || lower.startsWith('#')) return false
  if (next?.kind === 'number' || previous?.kind === 'number')
    return !/^\d+$/.test(lower) || (next?.kind !== 'number' && /%|ms|s$/.test(lower)) || isUnit(next)
  if (
    previous &&
    /^[A-Z]/.test(previous.text) &&
    previous.tag === 'noun' &&
    at > 1 &&
    !isUnit(next) &&
    !lower.endsWith('%')
  )
    return false
  return !(previous && identifierBefore.has(previous.lower) && !lower.endsWith('%') && !isUnit(next))
}

function isStatus(tokens: readonly Token[], at: number): boolean {
  const answers = ['error', 'response', 'answer', 'failure'].includes(tokens[at + 1]?.lemma ?? '')
  const previous = tokens[at - 1]?.lower ?? ''
  return answers && (statuses.has(tokens[at]?.lower ?? '') || previous === 'http' || previous === 'status')
}

const statuses = new Set('400 401 403 404 408 409 413 422 429 499 502 503 504 5xx 4xx'.split(' '))

/** "500 randomly drawn failures": what a number counts may have adverbs and adjectives before it. */
function counted(tokens: readonly Token[], at: number): Token | undefined {
  let next = at + 1
  while (next < at + 4 && ['adv', 'adj', 'verb', 'part'].includes(tokens[next]?.tag ?? 'punct')) next++
  return next > at + 1 ? tokens[next] : undefined
}

const units = new Set(
  words(
    `ms s sec second minute min hour h day week month year request call user customer tenant token row record document page session chat order refund message query error failure time percent gb mb tb kb gib mib eur usd dollar euro cent pound job pod node gpu replica question answer case ticket attempt run account patient caller reader point person people people's seat share item file event invoice embedding conversation transaction chunk connection stream model article email mail`,
  ),
)

function isUnit(token: Token | undefined): boolean {
  return token !== undefined && units.has(token.lemma)
}

/** Spells of time without a length: "for several hours", "hours of downtime", "most of Monday". */
import { words } from './lexicon/words.ts'
import type { Token } from './tag.ts'

const units = new Set(
  words(`second minute hour day week month morning afternoon evening night weekend while time moment`),
)
const amounts = new Set(words(`several some many few couple multiple numerous countless various most much part bit`))
const days = new Set(
  words(`monday tuesday wednesday thursday friday saturday sunday day morning afternoon evening night weekend`),
)

/** The first vague spell of time as a range of tokens. */
export function vagueSpell(tokens: readonly Token[]): { readonly first: number; readonly end: number } | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const end = amountEnd(tokens, at) ?? pluralEnd(tokens, at)
    if (end !== undefined) return { first: at, end }
  }
  return undefined
}

/** "every few minutes" is a rate, "in the past few days" a time. */
const notLengths = new Set(['every', 'past', 'last', 'next', 'previous', 'coming', 'first'])

/** "several hours", "a couple of days", "most of the morning", "much of Tuesday". */
function amountEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!amounts.has(tokens[at]?.lower ?? '') || notLengths.has(tokens[at - 1]?.lower ?? '')) return undefined
  let next = at + 1
  const isPartitive = tokens[next]?.lower === 'of'
  if (isPartitive) next++
  while (['det', 'adj', 'adv'].includes(tokens[next]?.tag ?? 'punct')) next++
  const unit = tokens[next]
  if (!unit) return undefined
  // "some time", "several times" and "many moments" need a plural or a partitive to be a length.
  const isLength = isPartitive ? days.has(unit.lower) : units.has(unit.lemma) && unit.lower !== unit.lemma
  return isLength && unit.lemma !== 'time' && unit.lemma !== 'moment' ? next + 1 : undefined
}

/** "hours of downtime", "days-long". */
function pluralEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  const isPlural = token !== undefined && /^(?:minutes|hours|days|weeks|months)$/.test(token.lower)
  const isCounted = ['num', 'adj', 'det', 'mask', 'noun'].includes(tokens[at - 1]?.tag ?? 'punct')
  // "slipped by days"
  if (isPlural && tokens[at - 1]?.lower === 'by') return at + 1
  return isPlural && !isCounted && tokens[at + 1]?.lower === 'of' ? at + 2 : undefined
}

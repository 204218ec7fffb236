/** Quantities that count nothing: "a good part of", "several", "an alarming number of". */
import { measureNouns, vagueQuantities } from './lexicon/impact.ts'
import { indexPhrases, phraseAt } from './phrase.ts'
import type { Token } from './tag.ts'

const quantities = indexPhrases(vagueQuantities)

/** The index after a vague quantity that begins at a token. */
export function quantifierEnd(tokens: readonly Token[], at: number): number | undefined {
  return phraseAt(quantities, tokens, at)?.end ?? partitiveEnd(tokens, at)
}

/** "an unusually large share of", "some portion of our": any judgement may stand before the noun of measure. */
function partitiveEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!['det', 'poss', 'adj'].includes(tokens[at]?.tag ?? 'punct')) return undefined
  // "the amount of memory" is a known one.
  if (tokens[at]?.tag !== 'adj' && !['a', 'an', 'some', 'any'].includes(tokens[at]?.lower ?? '')) return undefined
  let next = at + 1
  while (next < at + 5 && ['adj', 'adv'].includes(tokens[next]?.tag ?? 'punct')) next++
  const isMeasure = measureNouns.has(tokens[next]?.lemma ?? '') && tokens[next + 1]?.lower === 'of'
  return isMeasure ? next + 2 : undefined
}

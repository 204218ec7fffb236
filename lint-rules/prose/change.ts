/** A rise or a fall whose size is left out: "a sharp rise in refusals", "a drop in answer quality". */
import { changeNouns, harmWords, impactNouns, measuresOfHealth } from './lexicon/impact.ts'
import { phraseStartingAt } from './noun-phrase.ts'
import type { Token } from './tag.ts'

/** The first such change as a range of tokens. */
export function unmeasuredChange(
  tokens: readonly Token[],
): { readonly first: number; readonly end: number } | undefined {
  for (let at = 1; at < tokens.length - 2; at++) {
    if (!changeNouns.has(tokens[at]?.lemma ?? '') || tokens[at]?.tag !== 'noun') continue
    if (!['in', 'of'].includes(tokens[at + 1]?.lower ?? '')) continue
    const phrase = phraseStartingAt(tokens, at + 2)
    const changed = phrase ? tokens.slice(phrase.first, phrase.last + 1) : []
    if (!phrase || !changed.some(isTelling)) continue
    let first = at
    while (['adj', 'adv'].includes(tokens[first - 1]?.tag ?? 'punct')) first--
    if (tokens[first - 1]?.lower === 'no') continue
    return { first, end: phrase.last + 1 }
  }
  return undefined
}

/** What rises or falls is harm to somebody, or a sign of health; more traffic alone is none. */
const isTelling = ({ lemma, lower }: Token): boolean =>
  measuresOfHealth.has(lemma) || ((harmWords.has(lemma) || impactNouns.has(lemma)) && !neutral.has(lower))

const neutral = new Set(['traffic', 'load', 'volume', 'cost', 'costs', 'spend', 'bill', 'time', 'workload'])

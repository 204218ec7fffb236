/** Words that say that something went badly. */
import { changeNouns, harmWords } from './lexicon/impact.ts'
import type { Token } from './tag.ts'

/** Something bad is said: quantities alone ("some traffic came from …") are no impact. */
export function isHarmed(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.tag === 'neg' || isHarm(token))
}

export const isHarm = ({ lemma, lower, tag, verb }: Token): boolean =>
  !(tag === 'noun' && harmlessNouns.has(lemma)) &&
  (harmWords.has(lemma) ||
    harmWords.has(lower) ||
    changeNouns.has(lemma) ||
    // "mislabelled", "misrouted": what is done wrongly.
    (verb !== undefined && (harmWords.has(verb.lemma) || /^mis(?!s)\w{4}/.test(lower))))

/** Verbs of harm whose noun is a thing: a block of a chain, a report, a log. */
const harmlessNouns = new Set('block report notice stop leave skip log experience see go drop time'.split(' '))

/** The harm stands in the same clause: what went wrong after a semicolon happened to something else. */
export function isHarmedNear(tokens: readonly Token[], first: number, noun: number): boolean {
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

/** Noun phrases: where they begin and end, and which word is their head. Every walk goes one way and is linear. */
import type { Tag, Token } from './tag.ts'

/** A phrase as indexes of tokens; `head` is the noun that decides what it is. */
export interface NounPhrase {
  readonly first: number
  readonly last: number
  readonly head: number
}

const simple: ReadonlySet<Tag> = new Set<Tag>(['det', 'poss', 'adj', 'noun', 'num', 'mask', 'handle', 'gen', 'pron'])
const starters: ReadonlySet<Tag> = new Set<Tag>(['det', 'poss', 'pron', 'handle'])
const nominal: ReadonlySet<Tag> = new Set<Tag>(['noun', 'mask', 'handle', 'pron', 'num'])

const isHyphen = ({ lower }: Token): boolean => lower === '-' || lower === '/' || lower === '#' || lower === '&'

/** The simple phrase (no prepositions) that ends at a token, or undefined if none does. */
export function phraseEndingAt(tokens: readonly Token[], last: number): NounPhrase | undefined {
  const end = tokens[last]
  if (!end || !(nominal.has(end.tag) || end.tag === 'det' || end.tag === 'adj' || end.tag === 'poss')) return undefined
  let first = last
  for (let at = last - 1; at >= 0; at--) {
    const token = tokens[at]
    const right = tokens[at + 1]
    if (!token || !right || starters.has(right.tag) || right.lower === 'i') break
    if (!simple.has(token.tag) && !(isHyphen(token) && at > 0) && !isAdverbInPhrase(tokens, at)) break
    if (token.tag === 'pron' || token.tag === 'handle') break
    if (isNameBreak(token, right)) break
    first = at
  }
  return { first, last, head: headOf(tokens, first, last) }
}

/** "a very careless operator": an adverb that stands between a determiner and an adjective. */
function isAdverbInPhrase(tokens: readonly Token[], at: number): boolean {
  const left = tokens[at - 1]
  const right = tokens[at + 1]
  return tokens[at]?.tag === 'adv' && left !== undefined && starters.has(left.tag) && right?.tag === 'adj'
}

/** "the rollout Priya skipped": a name does not continue a common noun in lower case. */
function isNameBreak(left: Token, right: Token): boolean {
  return (
    left.tag === 'noun' &&
    /^\p{Ll}/u.test(left.text) &&
    /^\p{Lu}\p{Ll}+$/u.test(right.text) &&
    !left.lower.endsWith('ly') &&
    !properTitles.has(left.lower) &&
    left.to + 1 === right.from &&
    isShortName(right)
  )
}

const properTitles = new Set(
  'engineer operator reviewer contractor developer manager analyst intern colleague dr mr ms mrs lead admin'.split(' '),
)
const isShortName = ({ text }: Token): boolean => text.length <= 12

/** The phrase with its prepositional tails ("the engineer from the platform team") that ends at a token. */
export function chainEndingAt(tokens: readonly Token[], last: number): NounPhrase | undefined {
  let phrase = phraseEndingAt(tokens, skipParenthesis(tokens, last))
  if (!phrase) return undefined
  for (;;) {
    const before: Token | undefined = tokens[phrase.first - 1]
    if (before?.tag !== 'prep' && !(before?.tag === 'to' && isNounBefore(tokens, phrase.first - 2))) break
    const outer = phraseEndingAt(tokens, skipParenthesis(tokens, phrase.first - 2))
    if (!outer) break
    // "None of the reviewers": the group itself is named after "of".
    const partitive: boolean = before.lower === 'of' && isPartitive(tokens, outer)
    phrase = { first: outer.first, last, head: partitive ? phrase.head : outer.head }
  }
  return { ...phrase, last }
}

function isNounBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (token?.tag === 'noun' || token?.tag === 'mask') && token.lower !== 'thanks'
}

const partitives = new Set(
  'one two three four both all some any many few most several none neither either each half nobody majority rest couple number member pair handful'.split(
    ' ',
  ),
)

function isPartitive(tokens: readonly Token[], { head }: NounPhrase): boolean {
  const token = tokens[head]
  return token !== undefined && partitives.has(token.lemma) && token.lower !== 'member'
}

/** From a closing bracket to the token before its opening one. */
function skipParenthesis(tokens: readonly Token[], last: number): number {
  const close = tokens[last]?.lower
  if (close !== ')' && close !== ']') return last
  for (let at = last - 1; at >= 0 && at > last - 16; at--) {
    if (tokens[at]?.lower === (close === ')' ? '(' : '[')) return at - 1
  }
  return last
}

/** The simple phrase that starts at a token, adverbs skipped. */
export function phraseStartingAt(tokens: readonly Token[], from: number): NounPhrase | undefined {
  let first = from
  while (tokens[first]?.tag === 'adv' || tokens[first]?.lower === 'either') first++
  const start = tokens[first]
  if (!start || !simple.has(start.tag) || start.tag === 'gen') return undefined
  let last = first
  for (let at = first + 1; at < tokens.length; at++) {
    const token = tokens[at]
    const left = tokens[at - 1]
    if (!token || !left || left.tag === 'pron' || left.tag === 'handle') break
    if (token.tag === 'gen') break
    if (starters.has(token.tag) && left.tag !== 'det') break
    if (!simple.has(token.tag) && !(isHyphen(token) && at + 1 < tokens.length) && !isAdverbInPhrase(tokens, at)) break
    last = at
  }
  while (last > first && !nominal.has(tokens[last]?.tag ?? 'punct')) last--
  return { first, last, head: headOf(tokens, first, last) }
}

/** The last noun before a bare number or mask that only names it ("worker 3", "tenant `a`"), else the last word. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last; at > first; at--) {
    const token = tokens[at]
    if (token?.tag === 'num' || (token?.tag === 'mask' && tokens[at - 1]?.tag === 'noun') || token?.tag === 'punct')
      continue
    return at
  }
  return last === first ? last : tokens[first]?.tag === 'det' || tokens[first]?.tag === 'num' ? last : first
}

/** The words of a phrase as written. */
export function textOf(tokens: readonly Token[], { first, last }: NounPhrase, text: string): string {
  return text.slice(tokens[first]?.from ?? 0, tokens[last]?.to ?? 0)
}

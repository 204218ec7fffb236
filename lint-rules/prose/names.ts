/** Is a capitalised word a person's name? Only a listed first name in the syntax of a person counts. */
import { afterNameSystem, ambiguousNames, departments, productNames } from './lexicon/actors.ts'
import { firstNames } from './lexicon/first-names.ts'
import { moreNames } from './lexicon/more-names.ts'
import type { Token } from './tag.ts'

/** Names somewhere in the world, but words of every incident report. */
const technicalNames = new Set(['server', 'per', 'lot', 'peer', 'nil', 'unique'])

let all: ReadonlySet<string> | undefined

/** The list is large, so it is split at the first capitalised candidate only. */
function nameList(): ReadonlySet<string> {
  all ??= new Set([...firstNames.trim().split(/\s+/), ...moreNames].filter((name) => !technicalNames.has(name)))
  return all
}

const title = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'sir', 'madam', 'miss'])

export type NameReading = 'name' | 'product' | undefined

/**
 * Read the word at an index as a first name.
 *
 * `who` after it or a title before it makes a person of any capitalised word; a product's name, an ordinary word at
 * the start of a sentence, a neighbour in capitals or a noun for a machine right after it prevents it.
 */
export function nameAt(tokens: readonly Token[], at: number): NameReading {
  const token = tokens[at]
  if (!token || token.kind !== 'word' || !/^\p{Lu}(?:\p{Ll}|['’-]\p{Lu}?\p{Ll})+$/u.test(token.text)) return undefined
  const next = tokens[at + 1]
  const previous = tokens[at - 1]
  if (previous && title.has(previous.lower)) return 'name'
  const who = next?.tag === 'rel' || (next?.lower === ',' && tokens[at + 2]?.tag === 'rel')
  if (who && tokens[at + (next?.tag === 'rel' ? 1 : 2)]?.lower === 'who') return 'name'
  if (
    previous?.tag === 'det' ||
    (previous?.tag === 'noun' && /^\p{Lu}/u.test(previous.text) && !isFirstName(previous.lower))
  )
    return undefined
  if (next && afterNameSystem.has(next.lemma)) return undefined
  const surname =
    next !== undefined && next.kind === 'word' && /^\p{Lu}\p{Ll}+$/u.test(next.text) && next.tag === 'noun'
  if (productNames.has(token.lower) && isFromTeam(tokens, at)) return 'name'
  if (token.tag !== 'noun' || !isFirstName(token.lower)) return undefined
  if (productNames.has(token.lower)) return surname && !isProductPair(next) ? 'name' : 'product'
  if (!ambiguousNames.has(token.lower)) return 'name'
  return surname || (at > 0 && previous?.kind !== 'punct' && !isCapital(previous)) ? ambiguousInside(next) : undefined
}

/** "Stella from billing": products come from no department. */
const isFromTeam = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'from' &&
  tokens.slice(at + 2, at + 5).some(({ lower }) => departments.has(lower) || lower === 'team')

/** Whether a word in lower case is a first name of some language; products and ordinary words are among them. */
export function isFirstName(lower: string): boolean {
  const names = nameList()
  if (names.has(lower)) return true
  const joint = lower.indexOf('-')
  if (joint > 0 && names.has(lower.slice(0, joint))) return true
  // Names are listed with their accents at times only: `Siobhán` and `Siobhan`, `Guðrún` and `Gudrun`.
  const plain = withoutAccents(lower)
  return plain !== lower && names.has(plain)
}

function withoutAccents(lower: string): string {
  if (!/[^\p{ASCII}]/u.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ðøłþæßı]/g, (letter) => foldedLetters[letter] ?? letter)
}

const foldedLetters: Readonly<Record<string, string>> = { ð: 'd', ø: 'o', ł: 'l', þ: 'th', æ: 'ae', ß: 'ss', ı: 'i' }

/** An ordinary word in mid-sentence capitals is a person before a verb or a genitive, not before another noun. */
function ambiguousInside(next: Token | undefined): NameReading {
  return next === undefined || ['verb', 'gen', 'aux', 'modal', 'adv', 'punct', 'noun'].includes(next.tag)
    ? 'name'
    : undefined
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)
const isProductPair = ({ lower }: Token): boolean =>
  /^(?:cd|workflows|rollouts|ops|cloud|api|code|ai|opus|sonnet|pro|server|airflow)$/.test(lower)

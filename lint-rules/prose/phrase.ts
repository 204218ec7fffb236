/**
 * Phrases over tokens. A phrase is a line of elements between spaces:
 *
 * - `word` — the lemma or the word as written; `a|b` either; `word?` optional
 * - `:noun` `:adj` `:verb` `:num` `:det` `:poss` — any word of that class (`:poss` also a genitive)
 * - `…` — up to seven words, not over a full stop, semicolon or colon
 *
 * Adverbs between two elements are skipped, so that "was *perfectly* clear" needs no entry of its own.
 */
import { addPhraseStarts } from './phrase-starts.ts'
import type { Token } from './tag.ts'

type Element =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'class'; readonly name: string; readonly optional: boolean }
  | { readonly kind: 'gap' }

export interface Phrase {
  /** As written in the list. */
  readonly source: string
  readonly elements: readonly Element[]
}

/** Phrases by the words that they can begin with. */
export interface PhraseIndex {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>
  /** Set in the `starts` of each token that a phrase of the index can begin at. */
  readonly bit: number
}

/** A phrase found in a sentence: tokens from `first` up to, not including, `end`. */
export interface PhraseMatch {
  readonly phrase: Phrase
  readonly first: number
  readonly end: number
}

const gapLength = 7

/** Index a list of phrases; longer ones are tried first. */
export function indexPhrases(list: readonly string[]): PhraseIndex {
  const byWord = new Map<string, Phrase[]>()
  for (const source of list) {
    const phrase = { source, elements: source.split(' ').map(toElement) }
    const first = phrase.elements[0]
    if (first?.kind !== 'words') throw new TypeError(`a phrase begins with a word: ${source}`)
    for (const word of first.words) {
      const known = byWord.get(word)
      if (known) known.push(phrase)
      else byWord.set(word, [phrase])
    }
  }
  for (const phrases of byWord.values()) phrases.sort((a, b) => b.elements.length - a.elements.length)
  return { byWord, bit: addPhraseStarts(byWord.keys()) }
}

function toElement(text: string): Element {
  if (text === '…') return { kind: 'gap' }
  const optional = text.endsWith('?') && text.length > 1
  const bare = optional ? text.slice(0, -1) : text
  if (bare.startsWith(':')) return { kind: 'class', name: bare.slice(1), optional }
  return { kind: 'words', words: new Set(bare.split('|')), optional }
}

/** The longest phrase of an index that begins at a token. */
export function phraseAt(index: PhraseIndex, tokens: readonly Token[], at: number): PhraseMatch | undefined {
  const token = tokens[at]
  if (!token || (token.starts & index.bit) === 0) return undefined
  const { byWord } = index
  const verb = token.verb?.lemma
  return (
    firstMatch(byWord.get(token.lower), tokens, at) ??
    (token.lemma === token.lower ? undefined : firstMatch(byWord.get(token.lemma), tokens, at)) ??
    (verb === undefined || verb === token.lemma || verb === token.lower
      ? undefined
      : firstMatch(byWord.get(verb), tokens, at))
  )
}

function firstMatch(
  phrases: readonly Phrase[] | undefined,
  tokens: readonly Token[],
  at: number,
): PhraseMatch | undefined {
  if (!phrases) return undefined
  for (const phrase of phrases) {
    const end = matchFrom(phrase.elements, 1, tokens, at + 1)
    if (end !== undefined) return { phrase, first: at, end }
  }
  return undefined
}

/** The phrases that were looked for in a sentence. */
interface SentencePhrases {
  /** The bits of all its tokens. */
  readonly starts: number
  readonly matches: Map<PhraseIndex, readonly PhraseMatch[]>
}

const sentences = new WeakMap<readonly Token[], SentencePhrases>()

function phrasesOf(tokens: readonly Token[]): SentencePhrases {
  const known = sentences.get(tokens)
  if (known) return known
  let starts = 0
  for (const token of tokens) starts |= token.starts
  const phrases = { starts, matches: new Map<PhraseIndex, readonly PhraseMatch[]>() }
  sentences.set(tokens, phrases)
  return phrases
}

/** All phrases of an index in a sentence, left to right, without overlap; found once per sentence. */
export function phrasesIn(index: PhraseIndex, tokens: readonly Token[]): readonly PhraseMatch[] {
  const { starts, matches } = phrasesOf(tokens)
  if ((starts & index.bit) === 0) return none
  const known = matches.get(index)
  if (known) return known
  const found: PhraseMatch[] = []
  for (let at = 0; at < tokens.length; at++) {
    const match = phraseAt(index, tokens, at)
    if (!match) continue
    found.push(match)
    at = match.end - 1
  }
  matches.set(index, found)
  return found
}

const none: readonly PhraseMatch[] = []

function matchFrom(
  elements: readonly Element[],
  from: number,
  tokens: readonly Token[],
  at: number,
): number | undefined {
  const element = elements[from]
  if (!element) return at
  if (element.kind === 'gap') return matchGap(elements, from + 1, tokens, at)
  const here = skipAdverbs(element, tokens, at)
  const token = tokens[here]
  if (token && matches(element, token)) {
    const end = matchFrom(elements, from + 1, tokens, here + 1)
    if (end !== undefined) return end
  }
  return element.optional ? matchFrom(elements, from + 1, tokens, at) : undefined
}

function matchGap(
  elements: readonly Element[],
  from: number,
  tokens: readonly Token[],
  at: number,
): number | undefined {
  for (let skipped = 0; skipped <= gapLength; skipped++) {
    const end = matchFrom(elements, from, tokens, at + skipped)
    if (end !== undefined) return end
    const token = tokens[at + skipped]
    if (!token || [';', ':', '.', '?', '!'].includes(token.lower)) return undefined
  }
  return undefined
}

function skipAdverbs(element: Element, tokens: readonly Token[], at: number): number {
  let here = at
  while (tokens[here]?.tag === 'adv' && !matches(element, tokens[here])) here++
  return here
}

function matches(element: Element, token: Token | undefined): boolean {
  if (!token || element.kind === 'gap') return false
  if (element.kind === 'words')
    return (
      element.words.has(token.lower) ||
      element.words.has(token.lemma) ||
      (token.verb !== undefined && element.words.has(token.verb.lemma))
    )
  switch (element.name) {
    case 'noun':
      return token.tag === 'noun' || token.tag === 'mask' || token.tag === 'handle'
    case 'verb':
      return token.tag === 'verb' || token.tag === 'part' || token.tag === 'ger'
    case 'poss':
      return token.tag === 'poss' || token.tag === 'gen' || token.lower === 'the'
    case 'det':
      return token.tag === 'det' || token.tag === 'poss'
    default:
      return token.tag === element.name
  }
}

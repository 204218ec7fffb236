/** Service that felt ill, told by an adjective or a habit: "felt sluggish", "was swamped", "kept dropping". */
import { illAdjectives } from './lexicon/impact.ts'
import { isHarm } from './harm.ts'
import type { Range } from './range.ts'
import type { Token } from './tag.ts'

/** The first such state as a range of tokens. */
export function illness(tokens: readonly Token[]): Range | undefined {
  for (let at = 1; at < tokens.length; at++) {
    const end = feltIll(tokens, at) ?? keptFailing(tokens, at)
    if (end !== undefined) return { first: at, end }
  }
  return undefined
}

const copulas = new Set([
  'be',
  'feel',
  'become',
  'get',
  'remain',
  'seem',
  'appear',
  'stay',
  'turn',
  'grow',
  'go',
  'run',
])

/** "The site felt sluggish", "the call centre was swamped", "all but useless". */
function feltIll(tokens: readonly Token[], at: number): number | undefined {
  const lemma = tokens[at]?.verb?.lemma ?? tokens[at]?.lemma ?? ''
  if (!copulas.has(lemma) || tokens[at]?.tag === 'noun' || tokens[at]?.lower === 'being') return undefined
  let next = at + 1
  while (tokens[next]?.tag === 'adv' || hedges.has(tokens[next]?.lower ?? '')) next++
  const token = tokens[next]
  // "was slow to react" and "was patchy work" say something else.
  const isPredicate = token !== undefined && illAdjectives.has(token.lower) && tokens[next + 1]?.tag !== 'noun'
  const isInfinitive = tokens[next + 1]?.tag === 'to' && tokens[next + 2]?.verb?.forms.has('base') === true
  return isPredicate && !isInfinitive ? next + 1 : undefined
}

const hedges = new Set([
  'all',
  'but',
  'somewhat',
  'so',
  'too',
  'rather',
  'pretty',
  'quite',
  'been',
  'more',
  'as',
  'good',
])

/** "Voice calls kept dropping". */
function keptFailing(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at + 1]
  const isHabit = tokens[at]?.lower === 'kept' || tokens[at]?.lower === 'continued'
  return isHabit && token?.tag === 'ger' && (isHarm(token) || failing.has(token.lemma)) ? at + 2 : undefined
}

const failing = new Set(['drop', 'time', 'flap', 'loop', 'freeze', 'disconnect', 'spin', 'restart', 'reset', 'return'])

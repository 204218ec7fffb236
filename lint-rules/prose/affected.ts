/** Who or what was hit, in quantities that count nothing. */
import { roles, teams } from './lexicon/actors.ts'
import { affectedNouns, affectedPeople, harmWords } from './lexicon/impact.ts'
import { isHarm, isHarmedNear } from './harm.ts'
import { quantifierEnd } from './quantifier.ts'
import type { Range } from './range.ts'
import type { Token } from './tag.ts'

/** "some customers", "a handful of webhook calls". */
export function unmeasuredQuantity(tokens: readonly Token[]): Range | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const end = quantifierEnd(tokens, at)
    // "too many concurrent operations" tells a mechanism.
    if (end === undefined || tokens[at - 1]?.tag === 'neg' || tokens[at - 1]?.lower === 'too') continue
    const noun = affectedAfter(tokens, end)
    const isPerson = affectedPeople.has(tokens[noun ?? -1]?.lemma ?? '')
    if (noun !== undefined && !isPlanned(tokens, at) && (isPerson || isHarmedNear(tokens, at, noun)))
      return { first: at, end: noun + 1 }
    at = end - 1
  }
  return undefined
}

/** "decided to leave some accounts as they were": the object of what somebody set out to do. */
function isPlanned(tokens: readonly Token[], at: number): boolean {
  let left = at - 1
  while (tokens[left]?.tag === 'adv') left--
  // "secrets for running various services"
  if (tokens[left]?.tag === 'ger') return tokens[left - 1]?.lower === 'for'
  if (tokens[left]?.tag !== 'verb') return false
  left--
  while (tokens[left]?.tag === 'adv') left--
  return tokens[left]?.tag === 'to'
}

function affectedAfter(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 6); at++) {
    const token = tokens[at]
    if (!token || ['punct', 'verb', 'aux', 'modal', 'sub', 'rel', 'pron'].includes(token.tag)) return undefined
    // "the majority of a node's peers" says how one node is.
    if (token.lower === 'a' || token.lower === 'an') return undefined
    if (affectedNouns.has(token.lemma) && tokens[at + 1]?.tag !== 'noun') return at
    if (unaffected.has(token.lemma)) return undefined
    if (token.tag === 'noun' && harmWords.has(token.lemma) && tokens[at + 1]?.tag !== 'noun') return at
    if (isHarmedPlural(tokens, at)) return at
  }
  return undefined
}

/** "some shards lagged", "several cameras went dark": any plural that something bad happens to. */
function isHarmedPlural(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.tag !== 'noun' || !/[^s]s$/.test(token.lower) || tokens[at + 1]?.tag === 'noun') return false
  const next = tokens.slice(at + 1, at + 5).find(({ tag }) => tag !== 'adv' && tag !== 'aux' && tag !== 'modal')
  return next !== undefined && (next.tag === 'neg' || isHarm(next))
}

const unaffected = new Set(
  'thing way reason step change fix lesson factor option measure improvement idea question detail week month day hour minute second time clue hypothesis hypotheses cause place'.split(
    ' ',
  ),
)

/** "Many couriers drove to the wrong door": any plural, or a mass of data; whether it is impact, the section says. */
export function unmeasuredCount(tokens: readonly Token[]): Range | undefined {
  const isTold = tokens.some(({ tag, lower, verb }) =>
    tag === 'verb' ? verb?.forms.has('past') === true : ['was', 'were', 'had', 'did'].includes(lower),
  )
  if (!isTold) return undefined
  for (let at = 0; at < tokens.length; at++) {
    const end = quantifierEnd(tokens, at)
    if (end === undefined || ['not', 'too', 'in', 'on', 'at', 'by'].includes(tokens[at - 1]?.lower ?? '')) continue
    const noun = countedAfter(tokens, end)
    if (noun !== undefined && !isPlanned(tokens, at)) return { first: at, end: noun + 1 }
    at = end - 1
  }
  return undefined
}

function countedAfter(tokens: readonly Token[], from: number): number | undefined {
  let at = from
  while (['det', 'poss', 'adj', 'adv'].includes(tokens[at]?.tag ?? 'punct')) at++
  while (tokens[at]?.tag === 'noun' && tokens[at + 1]?.tag === 'noun') at++
  const token = tokens[at]
  if (token?.tag !== 'noun' || unaffected.has(token.lemma) || roles.has(token.lemma) || teams.has(token.lemma))
    return undefined
  const isEach = tokens[from - 1]?.lower === 'every'
  return isEach || /[^s]s$/.test(token.lower) || masses.has(token.lower) ? at : undefined
}

const masses = new Set(
  'traffic revenue data telemetry catalogue catalog archive history content inventory stock capacity content memory knowledge information money time people public'.split(
    ' ',
  ),
)

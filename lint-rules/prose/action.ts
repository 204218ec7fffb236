/** Actions without an end that somebody could observe. */
import { isDone, isHistory, isVerbSlot, openActions, startOfAction, toActionSignal } from './action-shape.ts'
import { isBounded, isInquiryBounded } from './bounded.ts'
import { appealToCare } from './care.ts'
import { wishWords } from './lexicon/action.ts'
import { phraseAt } from './phrase.ts'
import type { Reading } from './reading.ts'
import type { Signal } from './signal.ts'
import type { Token } from './tag.ts'

/** Actions without an end: an open verb or a wish, and no bound in the text. */
function vagueAction(reading: Reading): Signal | undefined {
  const { tokens } = reading
  if (isHistory(tokens)) return undefined
  const start = startOfAction(tokens)
  const first = tokens[start]
  const bounded = inquiry.has(first?.verb?.lemma ?? first?.lower ?? '') ? isInquiryBounded(reading) : isBounded(reading)
  if (bounded) return undefined
  if (first && wishWords.has(first.lower)) return toWish(reading, start, start + 2)
  return bareRepair(reading, start) ?? openVerb(reading, start)
}

/** The first verb of the action that has no end, or that only wants more of something. */
function openVerb(reading: Reading, start: number): Signal | undefined {
  const { tokens } = reading
  for (let at = start; at < tokens.length; at++) {
    if (!isVerbSlot(tokens, at, start)) continue
    if (wantsMore(tokens, at)) return toWish(reading, at, at + 3)
    const match = phraseAt(openActions, tokens, at)
    if (match && !isDone(tokens[at]))
      return toActionSignal(
        reading,
        match.first,
        match.end,
        'vague-action',
        'open',
        'has no end that somebody could observe',
      )
  }
  return undefined
}

/** "Build better dashboards", "add proper alerts". */
function wantsMore(tokens: readonly Token[], verb: number): boolean {
  return (
    tokens[verb]?.verb?.forms.has('base') === true &&
    tokens[verb + 2]?.lower !== 'than' &&
    tokens.slice(verb + 1, verb + 4).some(({ lower, tag }) => comparatives.has(lower) && tag !== 'verb')
  )
}

function toWish(reading: Reading, first: number, end: number): Signal {
  const last = Math.min(reading.tokens.length, end)
  return toActionSignal(reading, first, last, 'vague-action', 'wish', 'wishes for more without an end state')
}

const repairs = new Set(['fix', 'repair', 'correct', 'mend', 'patch', 'clean', 'restore', 'rectify', 'sort'])

/** "Fix the lists" mends this one case, "Flux metrics and alerts" names a topic: nothing says what will be true then. */
function bareRepair(reading: Reading, start: number): Signal | undefined {
  const { tokens } = reading
  const words = tokens.slice(start).filter(({ tag }) => tag !== 'punct')
  if (words.length === 0 || words.length > 6 || words.some(({ tag }) => tag === 'mask' || tag === 'num'))
    return undefined
  const isRepair = repairs.has(words[0]?.lower ?? '') && words.length > 1
  const isTopic =
    words.length > 1 &&
    words.every(
      ({ tag, verb }, at) =>
        ['noun', 'adj', 'conj', 'det'].includes(tag) && !(at === 0 && verb?.forms.has('base') === true),
    )
  if (!isRepair && !isTopic) return undefined
  const end = start + words.length
  const why = isRepair ? 'repairs this one case; nothing keeps it from coming back' : 'names a topic, no change'
  return toActionSignal(
    reading,
    start,
    Math.min(tokens.length, end),
    'vague-action',
    isRepair ? 'repair' : 'topic',
    why,
  )
}

const comparatives = new Set(
  'better improved stronger clearer proper adequate sufficient appropriate robust additional'.split(' '),
)

/** Verbs of finding out: a control that they mention is their subject, only a date or a document ends them. */
const inquiry = new Set(['investigate', 'explore', 'consider', 'look', 'think', 'discuss', 'brainstorm', 'research'])

/** Open actions other than appeals to care, which have a rule of their own. */
export function* vagueWithoutCare(reading: Reading): Iterable<Signal> {
  const found = [...appealToCare(reading)].length === 0 ? vagueAction(reading) : undefined
  if (found) yield found
}

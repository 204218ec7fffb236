/** The first pass may let too much through, but must hide nothing that a reader would find. */
import { expect, test } from 'vitest'
import { clueTest, cluesOf, type Clue } from './clues.ts'
import { culpablePredicates } from './lexicon/fault.ts'
import { regretPhrases } from './lexicon/counterfactual.ts'
import { hindsightPhrases } from './lexicon/hindsight.ts'
import { vagueFrames } from './lexicon/cause.ts'
import { vagueQuantities, vagueStates } from './lexicon/impact.ts'
import { lapsePhrases } from './lexicon/lapse.ts'
import { certaintyPhrases, minimisingPhrases } from './lexicon/tone.ts'

const fillers: Readonly<Record<string, string>> = {
  ':noun': 'rollout',
  ':adj': 'big',
  ':verb': 'tested',
  ':num': '7',
  ':det': 'a',
  ':poss': 'their',
  ':prep': 'of',
  ':pron': 'it',
  ':adv': 'very',
  '…': 'x y',
}

/** A text that holds the phrase, with the last of every list of words. */
function sampleOf(phrase: string): string {
  return phrase
    .split(' ')
    .filter((element) => !element.endsWith('?') || element === '?')
    .map((element) => fillers[element] ?? element.split('|').at(-1) ?? '')
    .join(' ')
}

const lists: readonly (readonly [Clue, string, readonly string[]])[] = [
  ['blame', 'the engineer ', culpablePredicates],
  ['counterfactual', '', regretPhrases],
  ['hindsight', '', hindsightPhrases],
  ['vague-cause', '', vagueFrames],
  ['vague-impact', '', [...vagueQuantities, ...vagueStates]],
  ['human-error', '', lapsePhrases],
  ['certainty', '', certaintyPhrases],
  ['minimiser', '', minimisingPhrases],
]

test.each(lists)('%s: every phrase of the lexicon leaves its clue', (clue, before, phrases) => {
  expect(phrases.filter((phrase) => !clueTest(clue)(cluesOf(before + sampleOf(phrase))))).toEqual([])
})

const seen: readonly (readonly [name: string, clue: Clue, text: string])[] = [
  ['an inflected verb', 'blame', 'Two engineers were ignoring it.'],
  ['a contraction', 'blame', 'The reviewer didn’t look.'],
  ['cannot', 'certainty', 'This cannot happen.'],
  ['a contracted will', 'certainty', 'It’ll never be seen.'],
  ['a contracted negation', 'certainty', 'It won’t recur.'],
  ['a compound', 'blame', 'The night-shift skipped it.'],
  ['a genitive', 'blame', 'Anna’s careless edit.'],
  ['a name', 'named-person', 'Then Anna left.'],
  ['a handle', 'named-person', 'Then @kim left.'],
  ['a fused modal', 'counterfactual', 'We shoulda tested.'],
  ['a contracted have', 'counterfactual', 'We should’ve tested.'],
  ['an inverted condition', 'counterfactual', 'Had we tested it first.'],
  ['a letter that grows when it is lowered', 'blame', 'İİİ and the engineer ignored it.'],
]
test.each(seen)('%s', (_name, clue, text) => {
  expect(clueTest(clue)(cluesOf(text))).toBe(true)
})

const unseen: readonly (readonly [name: string, clue: Clue, text: string])[] = [
  ['a system', 'blame', 'The gateway ignored it.'],
  ['half a phrase', 'minimiser', 'The deal was signed.'],
  ['a name in lower case', 'named-person', 'The mark was set.'],
  ['masked words', 'blame', 'The engineer wrote \uE0FF\uE0FF\uE0FF.'],
  ['an ordinary sentence', 'certainty', 'The cache expired after ten minutes.'],
]
test.each(unseen)('silent: %s', (_name, clue, text) => {
  expect(clueTest(clue)(cluesOf(text))).toBe(false)
})

import { expect, test } from 'vitest'
import { framesFor } from './frames.ts'
import type { Signal } from './signal.ts'

const signal = (label: Signal['label'], kind: string, rewrite?: string): Signal => ({
  label,
  kind,
  from: 0,
  to: 1,
  evidence: '',
  ...(rewrite === undefined ? {} : { rewrite }),
})

const cases: readonly (readonly [name: string, given: Signal, words: string, first: string | undefined])[] = [
  ['a fault', signal('blame', 'omission'), 'the SRE ignored', 'nothing in … showed that … was needed'],
  ['a sentence start', signal('blame', 'omission'), 'The SRE ignored', 'Nothing in … showed that … was needed'],
  ['a rewrite of its own', signal('counterfactual', 'modal', 'did not test'), 'should have tested', 'did not test'],
  ['a quantity', signal('vague-impact', 'quantity'), 'Some users', '… of … users'],
  ['a spell', signal('vague-impact', 'state'), 'for a while', 'for … min, from … to … UTC'],
  ['a dropped word', signal('minimiser', 'minimiser'), 'Just flipped', 'Flipped'],
  ['a few', signal('minimiser', 'minimiser'), 'only a few', '… of …'],
  ['nothing that fits', signal('minimiser', 'minimiser'), 'a cosmetic problem', undefined],
]

test.each(cases)('%s', (_name, given, words, first) => {
  expect(framesFor(given, words)[0]).toBe(first)
})

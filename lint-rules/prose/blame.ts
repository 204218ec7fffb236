/** All ways of blaming a person, in the order in which they are most telling. */
import { counterfactuals } from './counterfactual.ts'
import { deedsBesideLapse, faultsByPredicate } from './fault.ts'
import { faultsByNoun } from './guilt.ts'
import type { Reading } from './reading.ts'
import type { Signal } from './signal.ts'

/** Signals of blame. */
export function* blame(reading: Reading): Iterable<Signal> {
  yield* faultsByPredicate(reading)
  yield* faultsByNoun(reading)
  yield* deedsBesideLapse(reading)
  for (const signal of counterfactuals(reading)) if (signal.label === 'blame') yield signal
}

/** Signals of counterfactual judgement without those of blame, which `blame` gives. */
export function* regrets(reading: Reading): Iterable<Signal> {
  for (const signal of counterfactuals(reading)) if (signal.label === 'counterfactual') yield signal
}

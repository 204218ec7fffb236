import { appealToCare, proceduralAction, vagueAction } from './action.ts'
import { counterfactuals } from './counterfactual.ts'
import { deedsBesideLapse, faultsByPredicate } from './fault.ts'
import { faultsByNoun } from './guilt.ts'
import { hindsight } from './hindsight.ts'
import { vagueImpact } from './impact.ts'
import { lapsesIn } from './lapse.ts'
import { vagueCause } from './mechanism.ts'
import type { Reading } from './reading.ts'
import type { Signal } from './signal.ts'
import { certainties, minimisers } from './tone.ts'
import { whyPerson } from './why.ts'

export function findSignals(reading: Reading, section: string): readonly Signal[] {
  return [
    ...faultsByPredicate(reading),
    ...faultsByNoun(reading),
    ...deedsBesideLapse(reading),
    ...counterfactuals(reading),
    ...hindsight(reading),
    ...whyPerson(reading),
    ...lapsesIn(reading),
    ...minimisers(reading),
    ...certainties(reading),
    ...(section === 'action-items' ? actionSignals(reading) : []),
    ...(['root-cause', 'trigger', 'contributing-factors'].includes(section) ? vagueCause(reading) : []),
    ...(['summary', 'impact'].includes(section) ? vagueImpact(reading) : []),
  ]
}

/** An appeal to care stands for both labels; the two others are not asked then. */
function actionSignals(reading: Reading): readonly Signal[] {
  const care = [...appealToCare(reading)]
  if (care.length > 0)
    return care.flatMap((signal) => [signal, { ...signal, kind: 'care', label: 'procedural-action' as const }])
  return [...vagueAction(reading), ...proceduralAction(reading)]
}

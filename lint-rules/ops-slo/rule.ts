import { defineRule, type RuleProblem } from '#lint/rule'
import type { ParsedDocument } from '#model/document'
import type { Operations } from '#model/types/operations'
import { checkTable, type TableMessage, tableMessages } from '../prose/named-table.ts'
import { outsideGaps } from '../prose/stated-gaps.ts'
import { checkLayers } from './layers.ts'
import { checkObjectives, withWindow } from './objectives.ts'
import { checkOnCall } from './on-call.ts'

/** What a service promises, how it is watched, and who answers: content model §5. */
export default defineRule({
  id: 'ops-slo',
  meta: {
    category: 'operations',
    levels: ['warn', 'error', 'error'],
    description: 'Require objectives that can be measured, metrics in four layers with limits, and two people on call.',
    messages: {
      ...tableMessages,
      target: 'Unexpected target `{seen}` of `{slo}`, expected a number with its unit',
      quality:
        'Unexpected objectives without one for the quality of the answers, expected a row such as `refund-golden pass rate | ≥ 98 % | 7 d | eval-probe, hourly`',
      noLayer:
        'Unexpected key metrics without layers, expected a column `Layer` with infrastructure, application, model or business',
      layer: 'Unexpected layer `{seen}`, expected infrastructure, application, model or business',
      layers:
        'Unexpected key metrics without {missing}, expected a metric for each layer, or a sentence that says why it has none',
      primary: 'Unexpected on-call without a second person, expected `secondary` for when the first does not answer',
      same: 'Unexpected second on-call `{seen}`, expected somebody other than the first',
    },
    advice:
      'A service can be up and still not deliver. An objective needs a target, a window and a way of measuring; layers from the machines to the business show where it breaks; and one person on call is nobody when that person sleeps.',
    reads: 'document',
    englishOnly: true,
    appliesTo: ['operations'],
    defaultOptions: {},
  },
  *check({ document }) {
    const { operations } = document
    if (!operations) return
    yield* outsideGaps(document, checkTables(document, operations))
    yield* checkOnCall(document, operations)
  },
})

function* checkTables(
  document: ParsedDocument,
  operations: Operations,
): Iterable<RuleProblem<TableMessage | 'target' | 'quality' | 'noLayer' | 'layer' | 'layers'>> {
  yield* checkTable(document, withWindow(operations.objectives), {
    kind: 'slos',
    noun: 'objective',
    key: ['slo', 'SLO'],
    columns: [
      ['target', 'Target'],
      ['window', 'Window'],
      ['measurement', 'Measurement'],
    ],
  })
  yield* checkObjectives(document, operations)
  yield* checkTable(document, operations.keyMetrics, {
    kind: 'key-metrics',
    noun: 'metric',
    key: ['metric', 'Metric'],
    columns: [
      ['normal', 'Normal range'],
      ['warning', 'Warning'],
      ['critical', 'Critical'],
    ],
  })
  yield* checkLayers(document, operations)
  yield* checkTable(document, operations.maintenance, {
    kind: 'maintenance',
    noun: 'window',
    key: ['window', 'Window'],
    columns: [
      ['frequency', 'Frequency'],
      ['duration', 'Duration'],
    ],
    instead: /\b(?:no|none|without)\b/i,
  })
}

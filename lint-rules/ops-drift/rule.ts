import { defineRule, type RuleProblem } from '#lint/rule'
import type { ParsedDocument } from '#model/document'
import { saysNothing } from '#model/types/named-rows'
import type { DriftMonitor, Operations } from '#model/types/operations'
import { checkTable, type TableMessage, tableMessages } from '../prose/named-table.ts'
import { outsideGaps } from '../prose/stated-gaps.ts'
import { saysDelay, statesDelay } from './delay.ts'
import { betterFor, betterForKind, hasBins, kindOf, methodOf, signalTypeOf } from './monitor.ts'

type Message = 'kind' | 'method' | 'fit' | 'purpose' | 'bins' | 'threshold' | 'delay'

/** A drift monitor names its kind, a method that fits its signal, a reference, a threshold and an alert. */
export default defineRule({
  id: 'ops-drift',
  meta: {
    category: 'operations',
    levels: ['warn', 'error', 'error'],
    description: 'Require drift monitors with a kind, a fitting method, a reference window, a threshold and an alert.',
    messages: {
      ...tableMessages,
      kind: 'Unexpected kind of drift `{seen}`, expected data, concept or output',
      method:
        'Unexpected method `{seen}`, expected KS, chi-square, PSI, rolling accuracy, A/B holdout or confidence decay, or a link to where another is described',
      fit: 'Unexpected {method} for the {type} signal `{signal}`, expected {wanted}',
      purpose: 'Unexpected {method} for {kind} drift, expected {wanted}',
      bins: 'Unexpected PSI without bins, expected how they are cut, such as `10 quantile bins of the reference`',
      threshold: 'Unexpected threshold `{seen}`, expected a number',
      delay:
        'Unexpected concept drift without the delay of its ground truth, expected how long after the prediction labels arrive',
    },
    advice:
      'A sentence such as “we watch drift” cannot wake anybody. A monitor compares a signal with a reference by a method that fits it, against a number, and calls somebody; concept drift is seen only once labels arrive, so their delay is part of it.',
    reads: 'document',
    englishOnly: true,
    appliesTo: ['operations'],
    defaultOptions: {},
  },
  *check({ document }) {
    const { operations } = document
    if (operations) yield* outsideGaps(document, checkDrift(document, operations))
  },
})

function* checkDrift(document: ParsedDocument, { drift }: Operations): Iterable<RuleProblem<TableMessage | Message>> {
  yield* checkTable(document, drift, {
    kind: 'drift',
    noun: 'monitor',
    key: ['signal', 'Signal'],
    columns: [
      ['kind', 'Kind'],
      ['method', 'Method'],
      ['reference', 'Reference window'],
      ['threshold', 'Threshold'],
      ['alert', 'Alert'],
    ],
    instead: /\bno (?:model|drift)\b/i,
  })
  const isStated = statesDelay(document)
  for (const monitor of drift) {
    yield* checkMonitor(monitor)
    const isSeenLate = kindOf(monitor) === 'concept' && !isStated
    if (isSeenLate && !saysDelay(document.source.slice(monitor.span.start, monitor.span.end))) {
      yield { messageId: 'delay', span: monitor.kind?.span ?? monitor.span }
    }
  }
}

function* checkMonitor(monitor: DriftMonitor): Iterable<RuleProblem<Message>> {
  const { signal, kind, method, threshold } = monitor
  const [drift, known, type] = [kindOf(monitor), methodOf(monitor), signalTypeOf(monitor)]
  if (kind && !saysNothing(kind.text) && drift === undefined) {
    yield { messageId: 'kind', span: kind.span, data: { seen: kind.text } }
  }
  if (threshold && !saysNothing(threshold.text) && !/\d/.test(threshold.text)) {
    yield { messageId: 'threshold', span: threshold.span, data: { seen: threshold.text } }
  }
  if (!method || saysNothing(method.text)) return
  const { span, text } = method
  if (known === undefined) {
    if (method.links.length === 0 && !/\[E\d/.test(text)) yield { messageId: 'method', span, data: { seen: text } }
    return
  }
  const wanted = type && betterFor(known, type)
  const purpose = drift && betterForKind(known, drift)
  if (purpose) yield { messageId: 'purpose', span, data: { method: text, kind: drift, wanted: purpose } }
  else if (wanted) {
    yield { messageId: 'fit', span, data: { method: text, type, signal: signal?.text ?? '', wanted } }
  } else if (known === 'psi' && !hasBins(monitor, type)) yield { messageId: 'bins', span }
}

import { defineRule, type RuleProblem } from '#lint/rule'
import type { ParsedDocument } from '#model/document'
import type { Alert, Operations } from '#model/types/operations'
import { checkTable, type TableMessage, tableMessages } from '../prose/named-table.ts'
import { outsideGaps } from '../prose/stated-gaps.ts'
import { anchorsOf, isCondition, isDuration, leadsSomewhere, said, withDuration } from './cells.ts'
import { isMachinesOnly, isNews } from './symptoms.ts'

/** An alert calls somebody who can do something about what users notice. */
export default defineRule({
  id: 'ops-alert',
  meta: {
    category: 'operations',
    levels: ['warn', 'error', 'error'],
    description: 'Require alerts with a threshold, a duration, a priority, an owner and a runbook.',
    messages: {
      ...tableMessages,
      condition:
        'Unexpected condition `{seen}`, expected a metric, a comparison and a number, such as `refusal_rate > 4 %`',
      duration: 'Unexpected duration `{seen}`, expected how long the condition holds, such as `10 min`, or `at once`',
      priority: 'Unexpected priority `{seen}`, expected `P1`, `P2`, `P3` or `P4`',
      scale: 'Unexpected priority `{seen}`, expected `P1` to `P4`: SEV is the scale of incidents',
      runbook: 'Unexpected runbook `{seen}`, expected a link to a runbook or its id',
      machines:
        'Unexpected alerts about machines alone, expected one about what users notice: errors, latency, answer quality or refusals',
      news: 'Unexpected page `{priority}` for news, expected an alert that somebody must act on, or `P4`',
    },
    advice:
      'Who is woken needs to know what is wrong, since when, how urgent it is and what to do. An alert on what users notice catches causes that nobody listed; an alert without a response teaches people to ignore alerts.',
    reads: 'document',
    englishOnly: true,
    appliesTo: ['operations'],
    defaultOptions: {},
  },
  *check({ document }) {
    const { operations } = document
    if (operations) yield* outsideGaps(document, checkAlerts(document, operations))
  },
})

type Message = 'condition' | 'duration' | 'priority' | 'scale' | 'runbook' | 'machines' | 'news'

function* checkAlerts(document: ParsedDocument, operations: Operations): Iterable<RuleProblem<TableMessage | Message>> {
  const alerts = withDuration(operations.alerts)
  yield* checkTable(document, alerts, {
    kind: 'alerts',
    noun: 'alert',
    key: ['alert', 'Alert'],
    columns: [
      ['condition', 'Condition'],
      ['for', 'For'],
      ['priority', 'Priority'],
      ['owner', 'Owner'],
      ['runbook', 'Runbook'],
    ],
  })
  const anchors = anchorsOf(document)
  for (const alert of alerts) yield* checkAlert(alert, anchors)
  const heading = document.sections.find(({ kind }) => kind === 'alerts')?.heading
  if (heading && isMachinesOnly(alerts)) yield { messageId: 'machines', span: heading }
}

/** Each cell that says something says what an alert needs. */
function* checkAlert(alert: Alert, anchors: ReadonlySet<string>): Iterable<RuleProblem<Message>> {
  const [condition, duration] = [said(alert.condition), said(alert.for)]
  const [priority, runbook] = [said(alert.priority), said(alert.runbook)]
  if (condition && !isCondition(alert)) {
    yield { messageId: 'condition', span: condition.span, data: { seen: condition.text } }
  }
  if (duration && duration !== condition && !isDuration(duration.text)) {
    yield { messageId: 'duration', span: duration.span, data: { seen: duration.text } }
  }
  if (priority && !/^P[1-4]\b/.test(priority.text)) {
    const messageId = /^sev/i.test(priority.text) ? 'scale' : 'priority'
    yield { messageId, span: priority.span, data: { seen: priority.text } }
  } else if (priority && /^P[12]/.test(priority.text) && isNews(alert)) {
    yield { messageId: 'news', span: priority.span, data: { priority: priority.text } }
  }
  if (runbook && !leadsSomewhere(runbook, anchors)) {
    yield { messageId: 'runbook', span: runbook.span, data: { seen: runbook.text } }
  }
}

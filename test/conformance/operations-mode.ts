/** The brief for operating an ML system: monitoring, drift, alerts, incidents, runbooks, maintenance. */
import type { Row } from './row.ts'

const from = 'operations mode' as const
const ops = (asks: string, rule: string, words: string): Row => ({
  from,
  asks,
  feature: `rule \`${rule}\``,
  shown: { file: `lint-rules/${rule}/rule.test.ts`, words },
})

export const operationsMode: readonly Row[] = [
  ops('Monitoring in four layers: infrastructure, application, model, business', 'ops-slo', 'layer'),
  ops('Key metrics with normal range, warning and critical threshold', 'ops-slo', 'ritical'),
  ops('SLOs with target, window and measurement', 'ops-slo', 'window'),
  ops('On-call with primary and secondary', 'ops-slo', 'secondary'),
  ops('Maintenance windows with frequency and duration', 'ops-slo', 'aintenance'),
  ops(
    'Data drift: KS for continuous, chi-square for categorical features, PSI with bins and reference',
    'ops-drift',
    'PSI',
  ),
  ops('Concept drift: rolling accuracy, hold-out comparison, confidence decay', 'ops-drift', 'concept'),
  ops(
    'Each alert has a condition with threshold and duration, a priority, an owner and a runbook',
    'ops-alert',
    'unbook',
  ),
  ops('Alerts can be acted on; nothing pages for information only', 'ops-alert', 'testRule'),
  ops(
    'Runbook: owner, on-call, dashboards, logs, when to use, steps with verification, escalation',
    'runbook-shape',
    'scalation',
  ),
  {
    from,
    asks: 'Response classes: P1 in 15 min, P2 in 1 h, P3 in 4 h, P4 next business day',
    feature: 'vocabulary of severities with their response class',
    shown: { file: 'src/model/vocabulary/incident.ts', words: 'P1' },
  },
  {
    from,
    asks: 'Incident report: severity, status, start, end, duration, summary, impact, timeline, root cause, resolution, actions',
    rule: 'frontmatter-schema',
    failing: { frontmatter: { started: undefined }, mdx: 'Text.' },
    passing: { mdx: 'Text.' },
  },
  {
    from,
    asks: 'Detect, declare, respond: a short live record becomes the postmortem',
    feature: '`status: declared`, and `afterword promote`',
    shown: { file: 'src/cli/commands/promote.ts', words: 'promote' },
  },
  {
    from,
    asks: 'Key questions (which metrics, who is on call, which SLOs, how drift is detected, when maintenance is)',
    feature: 'section "Key questions" of an operations specification',
    shown: { file: 'src/model/section-titles.ts', words: 'key-questions' },
  },
]

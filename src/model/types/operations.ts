/** Operations specifications: `content-model` §5. */
import type { SectionKind } from '#model/section-kinds'
import type { ColumnPatterns } from '#model/structure/columns'
import type { TypeContext } from './context.ts'
import { type EscalationLevel, readEscalation } from './escalation.ts'
import { fieldsIn, type OperationsFields } from './fields.ts'
import { type KeyMetric, readKeyMetrics } from './key-metrics.ts'
import { type Line, readLines } from './line.ts'
import { type NamedRow, readNamedRows } from './named-rows.ts'

export type Dashboard = NamedRow<'name' | 'purpose' | 'link'>
export type Alert = NamedRow<'alert' | 'condition' | 'for' | 'priority' | 'owner' | 'runbook'>
export type DriftMonitor = NamedRow<'signal' | 'type' | 'kind' | 'method' | 'reference' | 'threshold' | 'alert'>
export type Objective = NamedRow<'slo' | 'target' | 'window' | 'measurement'>
export type MaintenanceWindow = NamedRow<'window' | 'frequency' | 'duration' | 'activities'>

export interface Operations {
  readonly fields: Partial<OperationsFields>
  readonly dashboards: readonly Dashboard[]
  readonly keyMetrics: readonly KeyMetric[]
  readonly alerts: readonly Alert[]
  readonly drift: readonly DriftMonitor[]
  readonly objectives: readonly Objective[]
  readonly escalation: readonly EscalationLevel[]
  readonly maintenance: readonly MaintenanceWindow[]
  readonly keyQuestions: readonly Line[]
}

/** Read the tables of an operations specification; what is absent is empty. */
export function readOperations(context: TypeContext): Operations {
  const { meta, parts, blocks } = context
  return {
    fields: fieldsIn<'operations'>(meta),
    dashboards: rows(context, 'dashboards', {
      name: [/^dashboard|^name/i],
      purpose: [/^purpose|^shows|^what|^for\b|description/i],
      link: [/^link|^url|^where|^address/i],
    }),
    keyMetrics: readKeyMetrics(context),
    alerts: rows(context, 'alerts', {
      alert: [/^alert|^name/i],
      condition: [/^condition|^expression|^threshold|^trigger|^fires/i, /^when/i],
      for: [/^for\b|^duration|^window|^pending/i],
      priority: [/^priority|^severity|^level/i],
      owner: [/^owner|^team|^who/i],
      runbook: [/^runbook|^playbook|^response|^link/i],
    }),
    drift: rows(context, 'drift', {
      signal: [/^signal|^feature|^metric|^input|^what/i],
      type: [/^(?:feature |data )?type/i],
      kind: [/^kind|^drift/i],
      method: [/^method|^test|^statistic|^detect/i],
      reference: [/^reference|^baseline|^window/i],
      threshold: [/^threshold|^limit|^warn/i],
      alert: [/^alert|^priority|^then/i],
    }),
    objectives: rows(context, 'slos', {
      slo: [/^slo|^objective|^name|^indicator|^sli\b/i],
      target: [/^target|^goal|^threshold/i],
      window: [/^window|^period|^over/i],
      measurement: [/^measure|^how|^source|^method/i],
    }),
    escalation: readEscalation(context),
    maintenance: rows(context, 'maintenance', {
      window: [/^window|^name|^maintenance|^when/i],
      frequency: [/^frequency|^how often|^recurr|^schedule/i],
      duration: [/^duration|^length|^how long/i],
      activities: [/^activit|^what|^work|^purpose/i],
    }),
    keyQuestions: readLines(parts, blocks, 'key-questions'),
  }
}

/** Rows of the tables of a section that have the first of the columns. */
function rows<Name extends string>(
  { parts, blocks }: TypeContext,
  kind: SectionKind,
  patterns: ColumnPatterns<Name>,
): readonly NamedRow<Name>[] {
  // Object.keys forgets the key type; the first name is what the rows are about.
  const [first] = Object.keys(patterns) as Name[]
  return first === undefined ? [] : readNamedRows(parts, blocks, kind, patterns, [first])
}

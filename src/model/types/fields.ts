/** Frontmatter fields of runbooks, game days, operations specifications and learning reports, as their schema reads them. */
import type { Meta, Moment } from '#model/frontmatter-types'
import type { gameDayModes, gameDayResults, playbooks, risks } from '#model/vocabulary'

export type Playbook = (typeof playbooks.ids)[number]
export type Risk = (typeof risks.ids)[number]
export type GameDayMode = (typeof gameDayModes.ids)[number]
export type GameDayResult = (typeof gameDayResults.ids)[number]

/** Who is called, in which order. */
export interface OnCall {
  readonly primary: string
  readonly secondary: string
  readonly schedule: string
}

export interface RunbookFields {
  readonly playbook: Playbook
  readonly service: string
  readonly owner: string
  readonly oncall: string
  readonly dashboards: readonly string[]
  readonly logs: readonly string[]
  readonly risk: Risk
  readonly timeBudget: string
  readonly lastDrilled: Moment
  readonly alerts: readonly string[]
}

export interface GameDayFields {
  readonly sources: readonly string[]
  readonly mode: GameDayMode
  readonly scheduled: Moment
  readonly verifies: readonly string[]
  readonly result: GameDayResult
  readonly detected: string
  readonly mitigated: string
}

export interface OperationsFields {
  readonly service: string
  readonly owner: string
  readonly oncall: Partial<OnCall>
}

export interface LearningReportFields {
  readonly period: string
  readonly sources: readonly string[]
  readonly themes: readonly string[]
}

export interface FieldsOf {
  readonly runbook: RunbookFields
  readonly 'game-day': GameDayFields
  readonly operations: OperationsFields
  readonly 'learning-report': LearningReportFields
}

/** The fields that a type of document has beside the shared ones. */
export function fieldsIn<Type extends keyof FieldsOf>(meta: Meta): Partial<FieldsOf[Type]> {
  // True because the table of fields, which the compiler holds against these interfaces, read each value.
  return meta.other as Partial<FieldsOf[Type]>
}

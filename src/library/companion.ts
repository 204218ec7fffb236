/** The documents that stand beside postmortems: runbooks, game days, operations specifications, learning reports. */
import type { Collection, ParsedDocument } from '#model/document'
import type { Status } from '#model/frontmatter-types'
import type { GameDayFields, LearningReportFields, OperationsFields, RunbookFields } from '#model/types/fields'
import { dropUndefined } from './defined.ts'
import { readAudience, toWhen, type LibraryEntry, type When } from './entry.ts'
import { referencesOf, type Reference } from './reference.ts'

/** A collection of such documents. */
export type Shelf = Exclude<Collection, 'postmortems'>

interface Shared {
  readonly id: string
  readonly path: string
  readonly title: string
  readonly status: Status
  readonly audience: LibraryEntry['audience']
  readonly references: readonly Reference[]
  /** What it is for, in its own words. */
  readonly summary: string
}

export interface RunbookEntry extends Shared, Partial<Omit<RunbookFields, 'lastDrilled'>> {
  readonly shelf: 'runbooks'
  readonly lastDrilled?: When
  /** Number of steps. */
  readonly steps: number
}

export interface GameDayEntry extends Shared, Partial<Omit<GameDayFields, 'scheduled'>> {
  readonly shelf: 'game-days'
  readonly scheduled?: When
}

export interface OperationsEntry extends Shared, Partial<OperationsFields> {
  readonly shelf: 'operations'
  /** Number of rows in each of its tables. */
  readonly counts: Readonly<Record<'metrics' | 'alerts' | 'objectives' | 'drift', number>>
}

export interface ReportEntry extends Shared, Partial<LearningReportFields> {
  readonly shelf: 'learning-reports'
}

/** One such document as the library sees it. */
export type Companion = RunbookEntry | GameDayEntry | OperationsEntry | ReportEntry

/** What the library keeps of a document; `undefined` for a postmortem, of which it keeps a `LibraryEntry`. */
export function toCompanion(document: ParsedDocument): Companion | undefined {
  const shared = toShared(document)
  const { runbook, gameDay, operations, report } = document
  if (runbook) {
    const { lastDrilled, ...fields } = runbook.fields
    const summary = runbook.whenToUse[0]?.text ?? ''
    const rest = { shelf: 'runbooks', lastDrilled: toWhen(lastDrilled), steps: runbook.steps.length, summary } as const
    return dropUndefined({ ...fields, ...shared, ...rest })
  }
  if (gameDay) {
    const { scheduled, ...fields } = gameDay.fields
    const summary = gameDay.scenario[0]?.text ?? ''
    return dropUndefined({ ...fields, ...shared, shelf: 'game-days', scheduled: toWhen(scheduled), summary } as const)
  }
  if (operations) {
    const { keyMetrics, alerts, objectives, drift, keyQuestions, fields } = operations
    const counts = {
      metrics: keyMetrics.length,
      alerts: alerts.length,
      objectives: objectives.length,
      drift: drift.length,
    }
    return { ...fields, ...shared, shelf: 'operations', counts, summary: keyQuestions[0]?.text ?? '' }
  }
  if (report) {
    return { ...report.fields, ...shared, shelf: 'learning-reports', summary: report.paragraph[0]?.text ?? '' }
  }
  return undefined
}

function toShared(document: ParsedDocument): Omit<Shared, 'summary'> {
  const { id, path, meta } = document
  return {
    id,
    path,
    title: meta.title ?? id,
    status: meta.status ?? 'published',
    audience: readAudience(document),
    references: referencesOf(document),
  }
}

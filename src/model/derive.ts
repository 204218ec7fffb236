/** Facts that follow from a document and are typed nowhere: durations, kinds of incident, states of actions. */
import type { ParsedDocument } from './document.ts'
import type { Meta, Moment } from './frontmatter-types.ts'
import type { Span } from './span.ts'
import type { ActionItem } from './structure-types.ts'

/** A stretch of time between two moments. */
export interface Duration {
  readonly milliseconds: number
  /** The coarser of its two ends: days apart are not hours apart. */
  readonly precision: 'instant' | 'day' | 'month'
}

export interface Durations {
  /** `started` to `resolved`. */
  readonly impact?: Duration
  /** `started` to `detected`; negative when an alert came before the impact. */
  readonly detect?: Duration
  /** `detected` to `mitigated`. */
  readonly mitigate?: Duration
  /** `detected` to `resolved`. */
  readonly resolve?: Duration
}

/** The durations of an incident; one whose ends are not both known is absent. */
export function durations({ meta }: Pick<ParsedDocument, 'meta'>): Durations {
  const impact = between(meta.started, meta.resolved)
  const detect = between(meta.started, meta.detected)
  const mitigate = between(meta.detected, meta.mitigated)
  const resolve = between(meta.detected, meta.resolved)
  return {
    ...(impact && { impact }),
    ...(detect && { detect }),
    ...(mitigate && { mitigate }),
    ...(resolve && { resolve }),
  }
}

function between(from: Moment | undefined, to: Moment | undefined): Duration | undefined {
  if (from?.at === undefined || to?.at === undefined) return undefined
  if (from.precision === 'unknown' || to.precision === 'unknown') return undefined
  const precision = coarseness[from.precision] > coarseness[to.precision] ? from.precision : to.precision
  return { milliseconds: to.at - from.at, precision }
}

const coarseness = { instant: 0, day: 1, month: 2 } as const

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** `3 h 26 min`, `2 d 4 h`, `45 s`: the two largest units that matter. */
export function formatDuration(milliseconds: number): string {
  const size = Math.abs(milliseconds)
  const sign = milliseconds < 0 && size >= SECOND / 2 ? '\u2212' : ''
  if (size < MINUTE - SECOND / 2) return `${sign}${Math.round(size / SECOND)} s`
  // Rounded to the smaller unit shown first, so that 59.7 minutes are an hour.
  const minutes = Math.round(size / MINUTE)
  if (minutes < 60) return `${sign}${minutes} min`
  if (minutes < 24 * 60) return sign + join(minutes, 60, 'h', 'min')
  return sign + join(Math.round(size / HOUR), 24, 'd', 'h')
}

function join(amount: number, ratio: number, large: string, small: string): string {
  const rest = amount % ratio
  const head = `${Math.floor(amount / ratio)} ${large}`
  return rest === 0 ? head : `${head} ${rest} ${small}`
}

/** The incident touched a model or what surrounds it: it names a failure domain. */
export function isAiIncident({ meta }: { readonly meta: Meta }): boolean {
  return (meta.domains?.length ?? 0) > 0
}

/** It would have been an incident but for chance or a late barrier. */
export function isNearMiss({ meta }: { readonly meta: Meta }): boolean {
  return meta.kind === 'near-miss'
}

/** A SEV4 or a near miss needs only the short form of the template. */
export function isShortForm({ meta }: { readonly meta: Meta }): boolean {
  return meta.severity === 'SEV4' || isNearMiss({ meta })
}

/** Somebody else's incident, re-analysed from public sources. */
export function isPublicRecord({ meta }: { readonly meta: Meta }): boolean {
  return meta.origin === 'public-record'
}

/** The guards refused the body: what seems to be missing from it may well be there. */
export function isUnread({ tree, source }: Pick<ParsedDocument, 'tree' | 'source'>): boolean {
  return tree.children.length === 0 && source.trim() !== ''
}

/** Whether a stretch of the source holds a stated gap: it is unfinished by its own word, and no wrong value. */
export function hasGapIn({ gaps }: Pick<ParsedDocument, 'gaps'>, { start, end }: Span): boolean {
  return gaps.some(({ span }) => span.start < end && span.end > start)
}

export type ActionState = 'open' | 'overdue' | 'done' | 'accepted'

/** Where an action stands at an instant; it is due until the end of its day, UTC. */
export function actionState(action: Pick<ActionItem, 'done' | 'accepted' | 'dueAt'>, now: number): ActionState {
  if (action.done) return 'done'
  if (action.accepted && action.accepted.text !== '') return 'accepted'
  return action.dueAt !== undefined && now >= action.dueAt + DAY ? 'overdue' : 'open'
}

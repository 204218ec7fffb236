import type { ParsedDocument } from '#model/document'
import { isNearMiss } from '#model/derive'
import type { Moment } from '#model/frontmatter-types'
import type { Span } from '#model/span'
import type { Phase, TimelineEvent } from '#model/structure-types'
import { granularity } from './granularity.ts'

interface Milestone {
  readonly missing: string
  readonly phase: Phase
}

/** Whether a row stands at a moment of the frontmatter, as far as both are known. */
function standsAt(event: TimelineEvent, moment: Moment | undefined): boolean {
  if (event.at === undefined || moment?.at === undefined) return false
  const width = moment.precision === 'month' ? 31 * 86_400_000 : moment.precision === 'day' ? 86_400_000 : 60_000
  return event.at < moment.at + width && moment.at < event.at + granularity(event)
}

/** Milestones without a row: neither a row of the phase nor one at the time that the frontmatter gives. */
export function missingMilestones(document: ParsedDocument): readonly Milestone[] {
  const { events } = document.timeline
  const { started, detected, mitigated, resolved } = document.meta
  const has = (phases: readonly Phase[], ...moments: (Moment | undefined)[]): boolean =>
    events.some(
      (event) => (event.phase && phases.includes(event.phase)) || moments.some((moment) => standsAt(event, moment)),
    )

  const missing: Milestone[] = []
  if (started?.precision === 'instant' && !has([], started))
    missing.push({ missing: 'the start of impact', phase: 'context' })
  // Where nobody knows when it was noticed, no row can say it.
  if (detected?.precision !== 'unknown' && !has(['detection'], detected))
    missing.push({ missing: 'detection', phase: 'detection' })
  const isOver = resolved?.at !== undefined || mitigated?.at !== undefined
  if (isNearMiss(document) || !isOver) return missing
  if (!has(['stabilisation', 'recovery'], mitigated, resolved)) {
    missing.push({ missing: 'mitigation', phase: 'stabilisation' })
  } else if (resolved?.at !== undefined && !has(['recovery'], resolved)) {
    missing.push({ missing: 'recovery', phase: 'recovery' })
  }
  return missing
}

/**
 * Silences during the active response (detected to mitigated) of a SEV0 or SEV1. The limit grows with the incident: a
 * drift that takes a week has no row every half hour.
 */
export function longGaps(document: ParsedDocument, limit: number): readonly { span: Span; ms: number }[] {
  const { severity, detected, mitigated, resolved, origin } = document.meta
  const end = mitigated ?? resolved
  if (!['SEV0', 'SEV1'].includes(severity ?? '') || origin === 'public-record') return []
  if (detected?.precision !== 'instant' || end?.precision !== 'instant') return []
  const [from, to] = [detected.at ?? 0, end.at ?? 0]
  const allowed = Math.max(limit, (to - from) / 4)
  const active = document.timeline.events.filter(({ at, precision }) => {
    return at !== undefined && (precision === 'minute' || precision === 'second') && at >= from && at <= to
  })
  return active.flatMap((event, index) => {
    const ms = (active[index + 1]?.at ?? event.at ?? 0) - (event.at ?? 0)
    return ms > allowed ? [{ span: event.time.span, ms }] : []
  })
}

import { defineLibraryRule } from '#lint/library/rule'
import type { Moment } from '#model/frontmatter-types'
import { fieldsIn } from '#model/types/fields'
import { lastDrill } from './drills.ts'

const day = 86_400_000
const lengths = { instant: 0, day, month: 31 * day, unknown: 0 } as const

export default defineLibraryRule({
  id: 'library-overdue',
  meta: {
    category: 'library',
    levels: ['off', 'off', 'off'],
    scheduledLevels: ['off', 'off', 'error'],
    description: 'Report actions, drills and reviews whose time has passed.',
    messages: {
      action:
        'Unexpected open action, {days} days after its due date `{due}`, expected a proof, a new date or `Accepted`',
      drill: 'Unexpected runbook last drilled {days} days ago, expected a drill every {most} days',
      review: 'Unexpected document whose review was due by `{by}`, {days} days ago, expected a review and a new date',
    },
    advice:
      'Close it with a proof, give it a date that somebody stands behind, or accept the risk and say why. Each of these is an answer; silence is none.',
    reads: 'library',
    appliesTo: ['postmortem', 'runbook', 'game-day', 'operations', 'learning-report'],
    usesClock: true,
    defaultOptions: { graceDays: 3, drillDays: 180 },
    options: (z) =>
      z.object({
        graceDays: z.number().nonnegative().describe('Days that a date may pass unnoticed: a weekend, a holiday'),
        drillDays: z.number().positive().describe('Days between two drills of a runbook'),
      }),
  },
  *check({ facts, library, options: { graceDays, drillDays }, now }) {
    const daysSince = (at: number) => Math.floor((now - at) / day)
    const hasPassed = (end: number) => end + graceDays * day <= now
    const { actions, collection, meta } = facts

    for (const { state, due, dueAt, priority } of meta.origin === 'public-record' ? [] : actions) {
      if (state !== 'open' || !due || dueAt === undefined || !hasPassed(dueAt + day)) continue
      const data = { due: due.text, days: daysSince(dueAt) }
      yield { messageId: 'action', span: due.span, data, ...(priority === 'P2' && { atMost: 'warn' }) }
    }

    const { lastDrilled } = fieldsIn<'runbook'>(meta)
    const drilledAt = collection === 'runbooks' ? lastDrill(facts, library, now) : undefined
    if (drilledAt !== undefined && drilledAt + (drillDays + 1) * day <= now) {
      const data = { days: daysSince(drilledAt), most: drillDays }
      yield { messageId: 'drill', span: lastDrilled?.span ?? facts.opening, data, atMost: 'warn' }
    }

    const { reviewBy } = meta
    if (reviewBy?.at !== undefined && hasPassed(endOf(reviewBy, reviewBy.at))) {
      const data = { by: reviewBy.raw, days: daysSince(reviewBy.at) }
      yield { messageId: 'review', span: reviewBy.span, data }
    }
  },
})

/** The last moment that a date may mean. */
function endOf({ precision }: Moment, at: number): number {
  return at + lengths[precision]
}

import { defineRule } from '#lint/rule'

const day = 86_400_000

export default defineRule({
  id: 'action-due',
  meta: {
    category: 'action',
    levels: ['off', 'warn', 'error'],
    description: 'Require due dates within the limit of their priority.',
    messages: {
      late: 'Unexpected due date `{due}`, {days} days after {from}, expected at most {limit} for {priority} (until {until})',
      before: 'Unexpected due date `{due}` before the incident was detected, expected a later one',
      past: 'Unexpected due date `{due}` in the past for an open action, expected a later one or a ticked box with `Proof`',
    },
    advice:
      'A P0 that may wait for months is not a P0. Lower the priority, split the action, or write down why the risk is accepted until then.',
    reads: 'document',
    appliesTo: ['postmortem'],
    usesClock: true,
    defaultOptions: { P0: 15, P1: 30, P2: 90 },
    options: (z) =>
      z.object({
        P0: z.number().positive().describe('Days for a P0'),
        P1: z.number().positive().describe('Days for a P1'),
        P2: z.number().positive().describe('Days for a P2'),
      }),
  },
  *check({ document: { actions, meta }, options, now }) {
    if (meta.origin === 'public-record') return
    const resolved = meta.resolved?.at
    const from = resolved ?? meta.detected?.at
    for (const { due, dueAt, priority, done, accepted } of actions) {
      if (!due || dueAt === undefined) continue
      const data = { due: due.text }
      if (meta.detected?.at !== undefined && dueAt + day <= meta.detected.at) {
        yield { messageId: 'before', span: due.span, data }
      } else if (meta.status === 'in-review' && !done && !accepted && dueAt + day <= now) {
        // Once published, an action that grows old is the ledger's business, not this document's author's.
        yield { messageId: 'past', span: due.span, data }
      } else if (priority && from !== undefined && !accepted) {
        const limit = options[priority]
        const days = Math.floor((dueAt - Math.floor(from / day) * day) / day)
        if (days <= limit) continue
        const until = new Date(from + limit * day).toISOString().slice(0, 10)
        const since = resolved === undefined ? 'detection' : 'resolution'
        yield { messageId: 'late', span: due.span, data: { ...data, days, from: since, limit, priority, until } }
      }
    }
  },
})

import { defineRule } from '#lint/rule'
import { businessDaysBetween } from './business-days.ts'

export default defineRule({
  id: 'frontmatter-status-gate',
  meta: {
    category: 'frontmatter',
    levels: ['off', 'warn', 'error'],
    description: 'Require what a status promises: an outside reviewer, no open gaps, a draft that does not grow old.',
    messages: {
      reviewer: 'Unexpected reviewers who are all authors, expected one who is not an author',
      facilitator: 'Unexpected facilitator `{handle}` who is also an author, expected someone else',
      gaps: 'Unexpected status `published` with {count} open `[TBD]`, expected none or status `in-review`',
      old: 'Unexpected `{status}` {days} business days after resolution of a {severity}, expected `published` within {limit}',
    },
    advice:
      'A status is a promise to the reader. Ask someone who did not write it to read it, answer or accept each gap, then publish.',
    reads: 'document',
    appliesTo: ['postmortem'],
    usesClock: true,
    defaultOptions: { reviewDays: 5 },
    options: (z) =>
      z.object({
        reviewDays: z
          .number()
          .int()
          .positive()
          .describe('Business days from resolution to publication for SEV0 and SEV1'),
      }),
  },
  *check({ document, options, now }) {
    const { meta, frontmatter, gaps } = document
    if (meta.origin === 'public-record') return
    const authors = new Set(meta.authors)

    if (meta.reviewers?.length && meta.reviewers.every((handle) => authors.has(handle))) {
      yield { messageId: 'reviewer', span: frontmatter.valueSpan('reviewers') }
    }
    if (meta.facilitator !== undefined && authors.has(meta.facilitator)) {
      yield { messageId: 'facilitator', span: frontmatter.valueSpan('facilitator'), data: { handle: meta.facilitator } }
    }
    if (meta.status === 'published' && gaps.length > 0) {
      yield { messageId: 'gaps', span: frontmatter.valueSpan('status'), data: { count: gaps.length } }
    }

    const urgent = meta.severity === 'SEV0' || meta.severity === 'SEV1'
    if (!urgent || meta.status === 'published' || meta.resolved?.at === undefined) return
    const days = businessDaysBetween(meta.resolved.at, now)
    if (days <= options.reviewDays) return
    yield {
      messageId: 'old',
      span: frontmatter.valueSpan('status'),
      data: { status: meta.status ?? 'draft', days, severity: meta.severity ?? '', limit: options.reviewDays },
    }
  },
})

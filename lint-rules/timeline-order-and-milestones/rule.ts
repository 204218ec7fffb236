import { defineRule } from '#lint/rule'
import { formatDuration } from '#model/derive'
import { printTimeline } from '#model/structure/print-timeline'
import { sortTimeline } from '#model/structure/sort-timeline'
import { phases } from '#model/vocabulary'
import { longGaps, missingMilestones } from './milestones.ts'
import { outsideOrder, partsOf } from './order.ts'

/** Forms that are read but say less than the table, as a message names them. */
const otherForms = {
  bullets: 'a list',
  lines: 'lines of text',
  headings: 'headings',
  table: undefined,
  none: undefined,
}

export default defineRule({
  id: 'timeline-order-and-milestones',
  meta: {
    category: 'timeline',
    levels: ['warn', 'error', 'error'],
    description:
      'Require a timeline in order that begins before the impact and shows detection, mitigation and recovery.',
    messages: {
      form: 'Unexpected timeline as {form}, expected a table with the columns Time (UTC), Phase, Event and Source',
      order: 'Unexpected `{seen}` {place}, expected rows in order of time',
      before:
        'Unexpected first row at the start of impact, expected at least one row before it: the last known good state or the change that set it off',
      milestone: 'Unexpected timeline without a row for {missing}, expected one (phase `{phase}`)',
      phases: 'Unexpected timeline without phases, expected a column `Phase` with {phases}',
      gap: 'Unexpected gap of {length} during the response, expected a row for what was tried, believed or awaited',
    },
    advice:
      'A timeline that starts at the page cannot show what set the incident off, and one with holes hides where time was lost.',
    reads: 'document',
    appliesTo: ['postmortem'],
    fixable: true,
    defaultOptions: { gapMinutes: 30 },
    options: (z) =>
      z.object({
        gapMinutes: z.number().positive().describe('Longest silence during the response to a SEV0 or SEV1, in minutes'),
      }),
  },
  *check({ document, options }) {
    const { timeline, meta, source } = document
    if (timeline.events.length === 0) return
    // Key events and a table below them tell the same time twice: each part has an order of its own.
    const parts = partsOf(document)
    const heading = [...parts.keys()].at(-1) ?? timeline.span
    if (!heading) return

    const form = otherForms[timeline.form]
    if (form !== undefined) {
      const table = printTimeline(timeline, source)
      yield { messageId: 'form', span: heading, data: { form }, atMost: 'warn', ...(table && { fix: [table] }) }
    }

    const misplaced = [...parts.values()].flatMap(outsideOrder)
    for (const [index, { event, place }] of misplaced.entries()) {
      const data = { seen: event.time.text.trim(), place }
      // All rows find their places at once, so the fix belongs to the first that is out of place.
      const fix = index === 0 && parts.size === 1 ? sortTimeline(timeline, source) : undefined
      yield { messageId: 'order', span: event.time.span, data, ...(fix && { fix }) }
    }

    // Older archives write lists and no phases; only the canonical table promises milestones.
    if (timeline.form !== 'table' || meta.status === 'declared') return
    const started = meta.started?.at
    const first = timeline.events[0]
    if (started !== undefined && first?.at !== undefined && first.at >= started && first.phase !== 'context') {
      yield { messageId: 'before', span: first.time.span }
    }
    // Without phases nothing tells detection from recovery: words in the events prove nothing.
    if (timeline.events.every(({ phase }) => phase === undefined)) {
      yield { messageId: 'phases', span: heading, data: { phases: phases.ids.map((id) => `\`${id}\``) } }
      return
    }
    for (const { missing, phase } of missingMilestones(document)) {
      yield { messageId: 'milestone', span: heading, data: { missing, phase } }
    }
    for (const { span, ms } of longGaps(document, options.gapMinutes * 60_000)) {
      yield { messageId: 'gap', span, data: { length: formatDuration(ms) }, atMost: 'warn' }
    }
  },
})

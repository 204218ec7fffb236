import { defineRule } from '#lint/rule'
import { isRequired } from '#model/required-sections'
import { documentType, sectionOrder, titleOf } from '#model/sections'
import { outsideOrder } from './order.ts'

export default defineRule({
  id: 'required-sections',
  meta: {
    category: 'structure',
    levels: ['warn', 'error', 'error'],
    description: 'Require the sections of the template, once each, filled and in order.',
    messages: {
      missing: 'Unexpected end of the template: no section "{title}", expected one after "{after}"',
      order: 'Unexpected section "{title}" here, expected it after "{after}"',
      duplicate: 'Unexpected second section "{title}", expected one',
      empty: 'Unexpected empty section "{title}", expected content or "None found, because …"',
    },
    advice:
      'Readers find their way by the template: who was harmed, what happened when, why it was possible, what changes. A section may be short; "None found, because …" is a finding too.',
    reads: 'document',
    appliesTo: ['postmortem', 'runbook', 'game-day', 'operations', 'learning-report'],
    defaultOptions: {},
  },
  *check({ document }) {
    if (document.meta.status === 'declared') return
    const order = sectionOrder(documentType(document.collection))
    const known = document.sections.filter(({ kind }) => kind !== undefined && order.includes(kind))
    const top = known.filter(({ depth }) => depth <= 3)
    const present = new Set(known.map(({ kind }) => kind))

    for (const kind of order) {
      if (!isRequired(document, kind) || present.has(kind)) continue
      const before = order.slice(0, order.indexOf(kind)).findLast((earlier) => present.has(earlier))
      const anchor = known.findLast((section) => section.kind === before)
      yield {
        messageId: 'missing',
        span: anchor?.heading ?? firstLine(document.source, document.frontmatter.span?.end ?? 0),
        data: { title: titleOf(kind), after: before ? titleOf(before) : 'the frontmatter' },
      }
    }

    for (const { section, after } of outsideOrder(top, order)) {
      yield { messageId: 'order', span: section.heading, data: { title: section.title, after: after.title } }
    }

    const seen = new Set<string>()
    for (const { kind, heading, title, depth } of top) {
      // An incident of several faults repeats its cause sections, one level down, per fault.
      if (kind === undefined || depth > 2 || kind === 'appendix') continue
      if (seen.has(kind)) yield { messageId: 'duplicate', span: heading, data: { title } }
      seen.add(kind)
    }

    for (const { kind, heading, title, body } of known) {
      if (kind === undefined || !isRequired(document, kind)) continue
      if (document.source.slice(body.start, body.end).trim() === '') {
        yield { messageId: 'empty', span: heading, data: { title } }
      }
    }
  },
})

/** The first line with text at or after an offset, where a finding about the whole document stands. */
function firstLine(source: string, from: number): { start: number; end: number } {
  const start = from + (source.slice(from).match(/\S/)?.index ?? 0)
  const end = source.indexOf('\n', start)
  return { start, end: end < 0 ? source.length : end }
}

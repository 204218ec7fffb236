import { defineRule } from '#lint/rule'
import type { SectionKind } from '#model/section-kinds'
import { normaliseTitle, titleOf } from '#model/section-names'
import { outsideOrder } from './order.ts'
import { gapsOf, readOutline } from './outline.ts'

export default defineRule({
  id: 'required-sections',
  meta: {
    category: 'structure',
    levels: ['warn', 'error', 'error'],
    description: 'Require the sections of the template, once each, filled and in order.',
    messages: {
      foreign: 'Unexpected outline of another template, expected also the sections {titles}',
      missing: 'Unexpected gap in the template: no section {titles}, expected after "{after}"',
      order: 'Unexpected section "{title}" here, expected it {place}',
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
    const outline = readOutline(document)
    const { required, missing } = outline
    // Said once for a document that follows another template, never per section.
    if (missing.length * 2 > required.length) {
      // Headings in another language are none that the model knows, which proves nothing.
      if (document.language !== 'en') return
      const span = firstLine(document.source, document.frontmatter.span?.end ?? 0)
      yield { messageId: 'foreign', span, data: { titles: quoted(missing) } }
    } else {
      for (const { after, kinds } of gapsOf(outline)) {
        const span = after?.heading ?? firstLine(document.source, document.frontmatter.span?.end ?? 0)
        const data = { titles: quoted(kinds), after: after?.kind ? titleOf(after.kind) : 'the frontmatter' }
        yield { messageId: 'missing', span, data }
      }
      for (const { section, place } of outsideOrder(outline)) {
        yield { messageId: 'order', span: section.heading, data: { title: section.title, place } }
      }
    }

    const seen = new Set<string>()
    for (const { kind, heading, title, depth } of outline.known) {
      // An incident of several faults repeats its cause sections, one level down, per fault.
      if (kind === undefined || depth > 2 || kind === 'appendix') continue
      // "Detection" and "Response" are two titles of one section, and each says a part of it.
      const name = normaliseTitle(title)
      if (seen.has(name)) yield { messageId: 'duplicate', span: heading, data: { title } }
      seen.add(name)
    }

    for (const { kind, heading, title, body } of outline.known) {
      if (kind === undefined || !required.includes(kind)) continue
      if (document.source.slice(body.start, body.end).trim() === '') {
        yield { messageId: 'empty', span: heading, data: { title } }
      }
    }
  },
})

function quoted(kinds: readonly SectionKind[]): readonly string[] {
  return kinds.map((kind) => `"${titleOf(kind)}"`)
}

/** The first line with text at or after an offset, where a finding about the whole document stands. */
function firstLine(source: string, from: number): { start: number; end: number } {
  const start = from + (source.slice(from).match(/\S/)?.index ?? 0)
  const end = source.indexOf('\n', start)
  return { start, end: end < 0 ? source.length : end }
}

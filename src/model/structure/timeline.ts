/** The timeline of a document: `content-model` §4.1. */
import type { Section } from '#model/document'
import type { Frontmatter } from '#model/frontmatter-types'
import type { InlineText } from '#model/inline'
import type { Timeline } from '#model/structure-types'
import { type Blocks, hull } from './block-text.ts'
import { carryFrom } from './resolve-time.ts'
import type { SectionParts } from './section-blocks.ts'
import { type FlowEvent, type Form, TimelineFlow } from './timeline-flow.ts'

/** Read all sections that are timelines. */
export function readTimeline(parts: SectionParts, blocks: Blocks, frontmatter: Frontmatter): Timeline {
  const flow = new TimelineFlow(blocks, carryFrom(frontmatter.data['started']))
  for (const { section, isRoot } of parts.of('timeline')) {
    const heading = blocks.passageAt(section.heading)
    if (isRoot) flow.title(heading ?? asInline(section))
    else if (heading) flow.heading(section.heading, heading, section.content)
    for (const node of section.content) flow.block(node)
  }
  return toTimeline(flow.finish())
}

/** A label whose words stand in a longer block: its text is known, places in it are not. */
function asInline({ title, heading }: Section): InlineText {
  return { text: title, masked: title, spanOf: () => heading }
}

function toTimeline(read: readonly FlowEvent[]): Timeline {
  const [first] = read
  if (!first) return { form: 'none', events: [], span: undefined }
  return {
    form: mainForm(read),
    events: read.map(({ event }) => event),
    span: read.map(({ container }) => container).reduce(hull),
  }
}

/** A table is the timeline, whatever stands beside it; otherwise the form of most events. */
function mainForm(read: readonly FlowEvent[]): Form {
  const counts = new Map<Form, number>()
  for (const { form } of read) counts.set(form, (counts.get(form) ?? 0) + 1)
  if (counts.has('table')) return 'table'
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0]
}

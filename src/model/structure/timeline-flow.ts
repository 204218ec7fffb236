/** Reads the blocks of a timeline in order, whatever their form, so that days and zones carry through. */
import type { List, ListItem, Nodes, Paragraph, Table } from 'mdast'
import type { InlineText } from '#model/inline'
import type { Span } from '#model/span'
import type { TextAt, Timeline, TimelineEvent } from '#model/structure-types'
import { type Blocks, hull, lineStarts, spanOfNode, textAt } from './block-text.ts'
import { type Carry, withDate } from './resolve-time.ts'
import { Sources } from './sources.ts'
import { readTimedLine, readTrailingTime, type TimedLine } from './timed-line.ts'
import { changeOf } from './timeline-event.ts'
import { readTimelineTable } from './timeline-table.ts'
import { readTime } from './written-time.ts'
import { zoneIn, zoneInNote } from './zone.ts'

export type Form = Exclude<Timeline['form'], 'none'>

export interface FlowEvent {
  readonly form: Form
  readonly event: TimelineEvent
  /** The table, list, paragraph or heading that holds it. */
  readonly container: Span
}

/** Lists nest no deeper than this in anything that a person wrote. */
const DEEPEST = 50
/** A note about zones is a sentence, not a story. */
const LONGEST_NOTE = 400

const dateInTitle =
  /\b(?:\d{4}-\d\d-\d\d|\d{1,2}[/-]\d{1,2}[/-]\d|\d{1,2}(?:st|nd|rd|th|\.)?\s[A-Z][a-z]{2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d)/

export class TimelineFlow {
  readonly #events: FlowEvent[] = []
  readonly #blocks: Blocks
  #carry: Carry
  /** The heading above has a clock: what stands under it tells of that moment. */
  #underTime = false
  /** A heading with only a date: an event of its own, unless events stand under it. */
  #pending: FlowEvent | undefined

  constructor(blocks: Blocks, carry: Carry) {
    this.#blocks = blocks
    this.#carry = carry
  }

  /** All events read, in source order. */
  finish(): readonly FlowEvent[] {
    this.#flush()
    return this.#events
  }

  /** The heading of a timeline: it may name the zone and the day. */
  title(inline: InlineText): void {
    const { text } = inline
    this.#flush()
    this.#underTime = false
    this.#zone(zoneIn(inline))
    const written = readTime(text, dateInTitle.exec(text)?.index ?? text.length)
    if (written?.date && !written.range && !written.clock) this.#carry = withDate(this.#carry, written.date)
  }

  /** A heading below the timeline's own, with what stands under it. */
  heading(place: Span, inline: InlineText, content: readonly Nodes[]): void {
    this.#flush()
    const line = this.#take(readTimedLine(inline, 0, inline.text.length, this.#carry))
    this.#underTime = line !== undefined && !line.dateOnly
    if (!line) {
      this.#zone(zoneIn(inline))
      return
    }
    const event = this.#event(line, inline, place, content)
    const read: FlowEvent = { form: 'headings', event, container: hull(place, event.span) }
    if (line.dateOnly) this.#pending = read
    else this.#events.push(read)
  }

  /** A block under the heading above. */
  block(node: Nodes): void {
    if (node.type === 'table') this.#table(node)
    else if (node.type === 'list') this.#list(node, 0)
    else if (node.type === 'paragraph') this.#paragraph(node)
  }

  #table(table: Table): void {
    const { events, carry } = readTimelineTable(table, this.#blocks, this.#carry)
    this.#carry = carry
    for (const event of events) this.#push('table', event, spanOfNode(table))
  }

  #list(list: List, depth: number): void {
    if (depth > DEEPEST) return
    for (const item of list.children) this.#item(item, list, depth)
  }

  #item(item: ListItem, list: List, depth: number): void {
    const [first, ...rest] = item.children
    if (first?.type !== 'paragraph') return
    const inline = this.#blocks.read(first)
    const line = this.#take(
      readTimedLine(inline, 0, inline.text.length, this.#carry) ?? readTrailingTime(inline, this.#carry),
    )
    const before = this.#events.length
    // A day, or a label such as “Key events”, may head a list of times.
    if (!line || line.dateOnly) {
      for (const each of rest) if (each.type === 'list') this.#list(each, depth + 1)
    }
    if (!line || (line.dateOnly && (this.#underTime || this.#events.length > before))) return
    const span = { start: spanOfNode(item).start, end: spanOfNode(first).end }
    this.#push('bullets', this.#event(line, inline, span, rest, first), spanOfNode(list))
  }

  #paragraph(paragraph: Paragraph): void {
    const inline = this.#blocks.read(paragraph)
    const lines = this.#timedLines(inline)
    if (lines.length === 0 && inline.text.length <= LONGEST_NOTE) this.#zone(zoneInNote(inline))
    const sources = lines.length > 0 ? new Sources(paragraph, inline, this.#blocks.source) : undefined
    for (const { line, start } of lines) {
      if (line.dateOnly && (this.#underTime || textAt(inline, line.from, line.to).text === '')) continue
      const { span } = textAt(inline, start, line.to)
      const event = this.#compose(line, textAt(inline, line.from, line.to), span, sources?.within(span) ?? [])
      this.#push('lines', event, spanOfNode(paragraph))
    }
  }

  /** The source lines that begin with a time, each up to the next; a line without a time continues the one before. */
  #timedLines(inline: InlineText): readonly { readonly line: TimedLine; readonly start: number }[] {
    const found: { line: TimedLine; start: number }[] = []
    for (const start of lineStarts(inline, this.#blocks.source)) {
      const line = this.#take(readTimedLine(inline, start, inline.text.length, this.#carry))
      if (line) found.push({ line, start })
    }
    return found.map(({ line, start }, index) => ({ line: { ...line, to: found[index + 1]?.start ?? line.to }, start }))
  }

  /** Keep what a line says about the rows below it. */
  #take(line: TimedLine | undefined): TimedLine | undefined {
    if (line) this.#carry = line.carry
    return line
  }

  #zone(zone: Carry['zone']): void {
    if (zone) this.#carry = { ...this.#carry, zone }
  }

  #push(form: Form, event: TimelineEvent, container: Span): void {
    this.#pending = undefined
    this.#events.push({ form, event, container })
  }

  #flush(): void {
    if (this.#pending) this.#events.push(this.#pending)
    this.#pending = undefined
  }

  /** A line that holds only a time is told by the first paragraph below it. */
  #event(line: TimedLine, inline: InlineText, place: Span, below: readonly Nodes[], node?: Nodes): TimelineEvent {
    const own = textAt(inline, line.from, line.to)
    const told = own.text === '' ? below[0] && firstParagraph(below[0], DEEPEST) : undefined
    if (!told) return this.#compose(line, own, place, new Sources(node, inline, this.#blocks.source).all())
    const text = this.#blocks.read(told)
    const event = textAt(text)
    return this.#compose(line, event, hull(place, event.span), new Sources(told, text, this.#blocks.source).all())
  }

  #compose(line: TimedLine, event: TextAt, span: Span, sources: readonly string[]): TimelineEvent {
    return { time: line.time, ...line.resolved, event, ...changeOf(event.text), sources, span }
  }
}

function firstParagraph(node: Nodes, depth: number): Paragraph | undefined {
  if (node.type === 'paragraph') return node
  if (depth === 0 || !('children' in node)) return undefined
  for (const child of node.children) {
    const found = firstParagraph(child, depth - 1)
    if (found) return found
  }
  return undefined
}

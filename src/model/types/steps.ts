/** The steps of a procedure: an action, what to expect, and what to do if it does not come. */
import type { List, Nodes, Paragraph } from 'mdast'
import type { SectionKind } from '#model/section-kinds'
import type { Span } from '#model/span'
import { type Blocks, hull, spanOfNode } from '#model/structure/block-text'
import { DEEPEST_ITEM } from '#model/structure/list-tree'
import type { SectionPart, SectionParts } from '#model/structure/section-blocks'
import type { TextAt } from '#model/structure-types'
import { linksIn, type LinkedText } from './line.ts'
import { readStepLabels, type StepLabel } from './step-labels.ts'

/** Code that a step names or shows. */
export interface StepCode extends TextAt {
  readonly form: 'inline' | 'block'
  /** Language of a block, if it says one. */
  readonly language?: string
}

/** One item of a procedure. */
export interface Step {
  /** As its list or heading counts it. */
  readonly number: number
  readonly form: 'item' | 'heading' | 'bullet'
  /** What to do: the text up to `Expect:`. */
  readonly action: TextAt
  /** Code in the action and in the notes before the expectation. */
  readonly codes: readonly StepCode[]
  /** What one sees when it worked. */
  readonly expect?: LinkedText
  /** What to do when one does not see it. */
  readonly ifNot?: LinkedText
  /** What must be true before it is done. */
  readonly confirm?: LinkedText
  /** Further paragraphs and nested items. */
  readonly notes: readonly TextAt[]
  readonly span: Span
}

/** Read the steps of the sections of a kind: numbered headings, else ordered items, else bullets. */
export function readSteps(parts: SectionParts, blocks: Blocks, kind: SectionKind): readonly Step[] {
  const all = parts.of(kind)
  const byHeading = all.flatMap((part) => headingStep(part, blocks))
  if (byHeading.length > 0) return byHeading
  const lists = all.flatMap(({ section }) => section.content.filter(isList))
  const ordered = lists.filter((list) => list.ordered)
  return (ordered.length > 0 ? ordered : lists).flatMap((list) => listSteps(list, blocks))
}

const numberedHeading = /^(?:step\s+)?(\d{1,3})\s*[.):\u2014\u2013-]?\s+(?=\S)/i

/** `### 2. Freeze the routing`, with what stands under it. */
function headingStep({ section, isRoot }: SectionPart, blocks: Blocks): readonly Step[] {
  const match = isRoot ? null : numberedHeading.exec(section.title)
  if (!match) return []
  const { heading, title, content } = section
  const text = title.slice(match[0].length)
  const at = blocks.source.slice(heading.start, heading.end).indexOf(text)
  const from = heading.start + at
  const span = at === -1 ? heading : { start: from, end: from + text.length }
  const reader = new StepReader(blocks, { text, span })
  return [reader.read(content, Number(match[1]), 'heading', heading)]
}

function listSteps({ children, ordered, start }: List, blocks: Blocks): readonly Step[] {
  return children.map((item, index) =>
    new StepReader(blocks).read(item.children, (start ?? 1) + index, ordered ? 'item' : 'bullet', spanOfNode(item)),
  )
}

class StepReader {
  readonly #blocks: Blocks
  #action: TextAt | undefined
  /** The label that waits for its value, e.g. `Expect:` above a block of code. */
  #open: StepLabel | undefined
  readonly #codes: StepCode[] = []
  readonly #notes: TextAt[] = []
  readonly #values: Partial<Record<StepLabel, LinkedText>> = {}

  /** `action` is given by a heading; else the first paragraph holds it. */
  constructor(blocks: Blocks, action?: TextAt) {
    this.#blocks = blocks
    this.#action = action
  }

  read(nodes: readonly Nodes[], number: number, form: Step['form'], place: Span): Step {
    for (const node of nodes) this.#add(node, 0)
    const last = nodes.at(-1)
    const codes = this.#codes
    const action = this.#action ?? { text: '', span: { start: place.start, end: place.start } }
    const span = last ? hull(place, spanOfNode(last)) : place
    return { number, form, action, codes, ...this.#values, notes: this.#notes, span }
  }

  #add(node: Nodes, depth: number): void {
    if (depth > DEEPEST_ITEM) return
    if (node.type === 'paragraph') this.#paragraph(node)
    else if (node.type === 'code') this.#block(node.value, node.lang ?? undefined, spanOfNode(node))
    else if ('children' in node) for (const child of node.children) this.#add(child, depth + 1)
  }

  #block(text: string, language: string | undefined, span: Span): void {
    if (this.#open) this.#set(this.#open, { text, span, links: [] })
    else if (!this.#values.expect) {
      this.#codes.push({ text, span, form: 'block', ...(language !== undefined && { language }) })
    }
  }

  #paragraph(node: Paragraph): void {
    const { before, values } = readStepLabels(this.#blocks.read(node))
    if (this.#open && before.text !== '') this.#set(this.#open, { ...before, links: linksWithin(node, before.span) })
    else if (before.text !== '') this.#text(before, node)
    for (const { label, value } of values) {
      if (value.text === '') this.#open = label
      else if (!this.#values[label]) this.#set(label, { ...value, links: linksWithin(node, value.span) })
    }
  }

  /** The first text is the action; what follows is a note. */
  #text(text: TextAt, node: Paragraph): void {
    if (!this.#values.expect) this.#codes.push(...inlineCodes(node, text.span))
    if (this.#action) this.#notes.push(text)
    else this.#action = text
  }

  /** The first value of a label counts. */
  #set(label: StepLabel, value: LinkedText): void {
    this.#values[label] ??= value
    this.#open = undefined
  }
}

function linksWithin(node: Paragraph, { start, end }: Span): readonly string[] {
  return linksIn(node.children.filter((child) => spanOfNode(child).start >= start - 1 && spanOfNode(child).start < end))
}

/** Code spans that begin within a text; its first letter may stand behind a backtick. */
function inlineCodes(node: Nodes, { start, end }: Span): readonly StepCode[] {
  if (node.type === 'inlineCode') {
    const span = spanOfNode(node)
    return span.start >= start - 1 && span.start < end ? [{ text: node.value, span, form: 'inline' }] : []
  }
  return 'children' in node ? node.children.flatMap((child) => inlineCodes(child, { start, end })) : []
}

function isList(node: Nodes): node is List {
  return node.type === 'list'
}

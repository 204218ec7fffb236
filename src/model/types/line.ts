/** The lines of a section as its reader goes through it, each with the label that stands before it. */
import type { ListItem, Nodes, Paragraph, Table, TableRow } from 'mdast'
import { type InlineText, readInline } from '#model/inline'
import type { SectionKind } from '#model/section-kinds'
import { titleOf } from '#model/section-names'
import { type Blocks, spanOfNode, textAt } from '#model/structure/block-text'
import { bodyRows } from '#model/structure/columns'
import { DEEPEST_ITEM } from '#model/structure/list-tree'
import type { SectionPart, SectionParts } from '#model/structure/section-blocks'
import type { TextAt } from '#model/structure-types'

/** A stretch of text with the addresses that it links to. */
export interface LinkedText extends TextAt {
  readonly links: readonly string[]
}

/** A paragraph, list item, table row or block of code. */
export interface Line extends LinkedText {
  /** What it is called: `**Abort criteria:** …`, the heading below the section, the first cell of a row. */
  readonly label?: TextAt
  readonly form: 'paragraph' | 'item' | 'row' | 'code'
  /** Nesting of a list item from 0. */
  readonly depth: number
}

/** Read the lines of the sections of a kind, in document order. */
export function readLines(parts: SectionParts, blocks: Blocks, kind: SectionKind): readonly Line[] {
  return parts.of(kind).flatMap((part) => readPart(part, kind, blocks))
}

/** The first line whose label a pattern knows. */
export function lineNamed(lines: readonly Line[], label: RegExp): Line | undefined {
  return lines.find((line) => line.label !== undefined && label.test(line.label.text))
}

/** The addresses that nodes link to, in order. */
export function linksIn(nodes: readonly Nodes[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link') return [node.url]
    return 'children' in node ? linksIn(node.children) : []
  })
}

/** The lines under one heading; a heading of its own is the label of what stands under it. */
export function readPart({ section, isRoot }: SectionPart, kind: SectionKind, blocks: Blocks): readonly Line[] {
  const isOwn = isRoot && section.title === titleOf(kind)
  const heading = isOwn ? undefined : { text: section.title, span: section.heading }
  const reader = new LineReader(blocks, heading)
  for (const node of section.content) reader.add(node, 'paragraph', 0)
  return reader.lines
}

class LineReader {
  readonly lines: Line[] = []
  readonly #blocks: Blocks
  /** Label of the lines that have none: a bold line above them, else the heading. */
  #label: TextAt | undefined

  constructor(blocks: Blocks, heading: TextAt | undefined) {
    this.#blocks = blocks
    this.#label = heading
  }

  add(node: Nodes, form: 'paragraph' | 'item', depth: number): void {
    if (depth > DEEPEST_ITEM) return
    if (node.type === 'paragraph') this.#paragraph(node, form, depth)
    else if (node.type === 'table') this.#table(node)
    else if (node.type === 'code') this.#push({ text: node.value, span: spanOfNode(node) }, [], 'code', depth)
    else if (node.type === 'list') for (const item of node.children) this.#item(item, depth)
    else if (node.type === 'blockquote' || node.type === 'mdxJsxFlowElement') {
      for (const child of node.children) this.add(child, form, depth)
    }
  }

  #item(item: ListItem, depth: number): void {
    for (const child of item.children) this.add(child, 'item', child.type === 'list' ? depth + 1 : depth)
  }

  #paragraph(node: Paragraph, form: 'paragraph' | 'item', depth: number): void {
    const inline = this.#blocks.read(node)
    const label = readLabel(node, inline, this.#blocks)
    const text = textAt(inline, label?.to ?? 0)
    if (form === 'paragraph' && label) this.#label = label.text
    if (text.text !== '') this.#push(text, linksIn([node]), form, depth, label?.text)
  }

  #table(table: Table): void {
    for (const row of bodyRows(table)) this.#row(row)
  }

  #row(row: TableRow): void {
    const [first, ...rest] = row.children
    if (!first) return
    const label = textAt(this.#blocks.read(first))
    const text = rest.length === 1 && rest[0] ? this.#blocks.read(rest[0]) : readInline(rest, this.#blocks.source)
    const end = spanOfNode(row).end
    const value = text.text.trim() === '' ? { text: '', span: { start: end, end } } : textAt(text)
    this.#push(value, linksIn(row.children), 'row', 0, label.text === '' ? undefined : label)
  }

  #push(text: TextAt, links: readonly string[], form: Line['form'], depth: number, own?: TextAt): void {
    const label = own ?? this.#label
    this.lines.push({ ...text, links, form, depth, ...(label && { label }) })
  }
}

/** A label as long as this is a sentence. */
const LONGEST_LABEL = 60
/** `Blast radius: …` without bold: a few words, the first with a capital. */
const plainLabel = /^(\p{Lu}[\p{L}\d/-]*(?: [\p{L}\d/-]+){0,4}):(?:\s|$)/u

function readLabel(node: Paragraph, inline: InlineText, blocks: Blocks): { text: TextAt; to: number } | undefined {
  const [first, next] = node.children
  if (first?.type === 'strong') {
    const { length } = readInline(first.children, blocks.source).text
    const isLabel =
      !next || /[:.]$/.test(inline.text.slice(0, length).trim()) || /^\s?:/.test(inline.text.slice(length))
    if (!isLabel || length > LONGEST_LABEL) return undefined
    const colon = /^\s?:/.exec(inline.text.slice(length))?.[0].length ?? 0
    return { text: withoutColon(inline, length), to: length + colon }
  }
  const match = plainLabel.exec(inline.masked.slice(0, LONGEST_LABEL + 1))
  return match?.[1] === undefined ? undefined : { text: textAt(inline, 0, match[1].length), to: match[0].length }
}

function withoutColon(inline: InlineText, length: number): TextAt {
  const bare = inline.text.slice(0, length).replace(/[:.\s]{1,5}$/, '')
  return textAt(inline, 0, bare.length)
}

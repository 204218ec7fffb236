/** Blocks of prose and their sentences. */
import type { Nodes, Root, Table } from 'mdast'
import type { Section } from './document.ts'
import { readInline } from './inline.ts'
import type { InlineText } from './inline.ts'
import type { Passage, PassageKind, Sentence } from './prose-types.ts'
import { sectionFinder } from './sections.ts'
import type { SectionKind } from './section-kinds.ts'
import { splitSentences } from './sentences.ts'
import type { Span } from './span.ts'

interface Place {
  readonly kind: PassageKind
  readonly quoted: boolean
  readonly column?: string
  readonly row?: number
  readonly depth?: number
}

/** Every block of prose in document order; blocks without a letter are left out. */
export function readPassages(tree: Root, source: string, sections: readonly Section[]): readonly Passage[] {
  const passages: Passage[] = []
  const sectionAt = sectionFinder(sections)

  function add(nodes: readonly Nodes[], block: Nodes, place: Place): void {
    const inline = readInline(nodes, source)
    if (inline.text.trim() === '') return
    const start = block.position?.start.offset ?? 0
    const span = { start, end: block.position?.end.offset ?? start }
    passages.push(new Block(inline, place, sectionAt(start), span))
  }

  function walk(node: Nodes, place: Place): void {
    switch (node.type) {
      case 'paragraph':
        add(node.children, node, place)
        return
      case 'heading':
        add(node.children, node, { ...place, kind: 'heading' })
        return
      case 'table':
        walkTable(node, place)
        return
      case 'blockquote':
        for (const child of node.children) walk(child, { kind: 'quote', quoted: true })
        return
      case 'list':
        for (const child of node.children) {
          const depth = place.depth === undefined ? 0 : place.depth + 1
          walk(child, { ...place, kind: place.quoted ? 'quote' : 'list-item', depth })
        }
        return
      case 'mdxJsxFlowElement':
        // An element on a line of its own may hold inline nodes directly.
        if (node.children.some(isInline)) add(node.children, node, place)
        else for (const child of node.children) walk(child, place)
        return
      case 'root':
      case 'listItem':
      case 'footnoteDefinition':
        for (const child of node.children) walk(child, place)
    }
  }

  function walkTable(table: Table, place: Place): void {
    const columns = (table.children[0]?.children ?? []).map((cell) =>
      readInline(cell.children, source).text.trim().toLowerCase(),
    )
    for (const [row, { children }] of table.children.entries()) {
      for (const [index, cell] of children.entries()) {
        const column = columns[index]
        const kind = place.quoted ? 'quote' : 'table-cell'
        add(cell.children, cell, { kind, quoted: place.quoted, row, ...(column === undefined ? {} : { column }) })
      }
    }
  }

  walk(tree, { kind: 'paragraph', quoted: false })
  return passages
}

const inline: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'inlineCode', 'link', 'mdxJsxTextElement'])

function isInline(node: Nodes): boolean {
  return inline.has(node.type)
}

class Block implements Passage {
  readonly kind: PassageKind
  readonly text: string
  readonly masked: string
  readonly section: SectionKind | undefined
  readonly quoted: boolean
  readonly column?: string
  readonly row?: number
  readonly depth?: number
  readonly span: Span
  readonly #inline: InlineText
  #sentences: readonly Sentence[] | undefined

  constructor(inline: InlineText, place: Place, section: SectionKind | undefined, span: Span) {
    this.#inline = inline
    this.kind = place.kind
    this.text = inline.text
    this.masked = inline.masked
    this.section = section
    this.quoted = place.quoted
    if (place.column !== undefined) this.column = place.column
    if (place.row !== undefined) this.row = place.row
    if (place.depth !== undefined) this.depth = place.depth
    this.span = span
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= splitSentences(this.text, this.masked).map((range) => new Part(this, range))
    return this.#sentences
  }

  spanOf(from: number, to: number): Span {
    return this.#inline.spanOf(from, to)
  }
}

class Part implements Sentence {
  readonly passage: Passage
  readonly text: string
  readonly masked: string
  readonly from: number

  constructor(passage: Passage, range: Span) {
    this.passage = passage
    this.from = range.start
    this.text = passage.text.slice(range.start, range.end)
    this.masked = passage.masked.slice(range.start, range.end)
  }

  get span(): Span {
    return this.spanOf(0, this.text.length)
  }

  spanOf(from: number, to: number): Span {
    const low = Math.max(0, from)
    const high = Math.min(to, this.text.length)
    return this.passage.spanOf(this.from + low, this.from + Math.max(low, high))
  }
}

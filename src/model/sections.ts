/** Headings, and bold labels that serve as headings, with what stands under them. */
import type { ListItem, Nodes, Paragraph, Root } from 'mdast'
import type { Section } from './document.ts'
import { readInline } from './inline.ts'
import { sectionKindOf } from './section-names.ts'
import type { SectionKind } from './section-kinds.ts'
import type { DocumentType } from './section-titles.ts'
import type { Span } from './span.ts'

export { documentType, sectionKindOf, sectionKindsOf, sectionOrder, titleOf } from './section-names.ts'
export type { DocumentType } from './section-titles.ts'

/** Under these, labels and deeper headings are part of the section's own grammar: phases, categories, groups. */
const closed: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'timeline',
  'impact',
  'contributing-factors',
  'actions',
  'open-questions',
  'five-whys',
  'fault-tree',
  'hypotheses',
  'ai-analysis',
  'appendix',
  'steps',
  'troubleshooting',
  'script',
  'observations',
  'patterns',
  'glossary',
])

/** Elements that only wrap: what they hold stands in the section around them. */
const wrappers: ReadonlySet<string> = new Set(['Audience', 'details'])

/** Read the sections of a tree in document order. */
export function readSections(tree: Root, source: string, type: DocumentType): readonly Section[] {
  const reader = new SectionReader(source, type)
  for (const block of blocks(tree.children)) reader.add(block)
  return reader.finish()
}

function* blocks(nodes: readonly Nodes[]): Generator<Nodes> {
  for (const node of nodes) {
    if (node.type === 'mdxJsxFlowElement' && wrappers.has(node.name ?? '')) yield* blocks(node.children)
    else yield node
  }
}

interface Draft {
  kind: SectionKind | undefined
  title: string
  depth: number
  form: 'heading' | 'label'
  heading: Span
  end: number
  content: Nodes[]
  parent: number | undefined
}

class SectionReader {
  readonly #sections: Draft[] = []
  /** Indices of the sections that are open, outermost first. */
  readonly #open: number[] = []
  readonly #source: string
  readonly #type: DocumentType

  constructor(source: string, type: DocumentType) {
    this.#source = source
    this.#type = type
  }

  add(block: Nodes): void {
    if (block.type === 'heading') {
      const title = readInline(block.children, this.#source).text.trim()
      this.#start({
        title,
        depth: block.depth,
        form: 'heading',
        heading: spanOf(block),
        kind: this.#kindOf(title, block.depth),
      })
      return
    }
    if (block.type === 'paragraph') this.#label(block)
    this.#current()?.content.push(block)
    if (block.type === 'list') for (const item of block.children) this.#itemLabel(item)
  }

  finish(): readonly Section[] {
    while (this.#open.length > 0) this.#close(this.#source.length)
    return this.#sections.map(({ end, ...section }) => ({ ...section, body: { start: section.heading.end, end } }))
  }

  #current(): Draft | undefined {
    const index = this.#open.at(-1)
    return index === undefined ? undefined : this.#sections[index]
  }

  #start(section: Omit<Draft, 'end' | 'content' | 'parent'>): void {
    while ((this.#current()?.depth ?? 0) >= section.depth) this.#close(section.heading.start)
    this.#open.push(this.#sections.length)
    this.#sections.push({ ...section, end: section.heading.end, content: [], parent: this.#open.at(-2) })
  }

  #close(end: number): void {
    const section = this.#current()
    if (section) section.end = Math.max(section.heading.end, end)
    this.#open.pop()
  }

  /** The kind that a title means at a depth, unless it stands inside a section with a grammar of its own. */
  #kindOf(title: string, depth: number): SectionKind | undefined {
    const kind = sectionKindOf(title, this.#type)
    if (kind === undefined) return undefined
    const enclosing = this.#open
      .map((index) => this.#sections[index])
      .filter((section) => section && section.depth < depth)
    return enclosing.some((section) => section?.kind !== undefined && closed.has(section.kind)) ? undefined : kind
  }

  /** `**Impact:** …` or a paragraph that is only bold. */
  #label(paragraph: Paragraph): void {
    const label = readLabel(paragraph, this.#source)
    if (!label) return
    const depth = (this.#enclosingHeading()?.depth ?? 0) + 1
    const kind = this.#kindOf(label.title, depth)
    if (kind === undefined || kind === this.#enclosingHeading()?.kind) return
    this.#start({ ...label, depth, form: 'label', kind })
  }

  /** `- **Impact**: …`; the section is that item alone. */
  #itemLabel(item: ListItem): void {
    const first = item.children[0]
    const label = first?.type === 'paragraph' ? readLabel(first, this.#source) : undefined
    if (!label) return
    const depth = (this.#current()?.depth ?? 0) + 1
    const kind = this.#kindOf(label.title, depth)
    if (kind === undefined || kind === this.#current()?.kind) return
    const { end } = spanOf(item)
    this.#sections.push({
      ...label,
      depth,
      form: 'label',
      kind,
      end,
      content: [...item.children],
      parent: this.#open.at(-1),
    })
  }

  #enclosingHeading(): Draft | undefined {
    const index = this.#open.findLast((open) => this.#sections[open]?.form === 'heading')
    return index === undefined ? undefined : this.#sections[index]
  }
}

/** A leading bold stretch that ends with a colon, or is followed by one, or is all there is. */
function readLabel(paragraph: Paragraph, source: string): { title: string; heading: Span } | undefined {
  const [first, next] = paragraph.children
  if (first?.type !== 'strong') return undefined
  const title = readInline(first.children, source).text.trim()
  if (title.length > 80) return undefined
  const follows = next === undefined || /[:?]$/.test(title) || (next.type === 'text' && /^\s*:/.test(next.value))
  return follows ? { title, heading: spanOf(first) } : undefined
}

function spanOf(node: Nodes): Span {
  const start = node.position?.start.offset ?? 0
  return { start, end: node.position?.end.offset ?? start }
}

/** Finds the nearest known section around an offset, for readers that go through the document in any order. */
export function sectionFinder(sections: readonly Section[]): (offset: number) => SectionKind | undefined {
  return (offset) => {
    let low = 0
    let high = sections.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sections[middle]?.heading.start ?? Infinity) <= offset) low = middle + 1
      else high = middle
    }
    let section = sections[low - 1]
    while (section && (section.kind === undefined || section.body.end < offset)) {
      section = section.parent === undefined ? undefined : sections[section.parent]
    }
    return section?.kind
  }
}

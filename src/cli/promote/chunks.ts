/** A body cut into the pieces that a section can be moved by: nothing between them, nothing lost. */
import type { ParsedDocument, Section } from '#model/document'
import type { SectionKind } from '#model/section-kinds'
import type { Span } from '#model/span'

/** One piece of the body, verbatim but for the line breaks at its ends. */
export interface Chunk {
  readonly kind: SectionKind | undefined
  /** `title`: a heading above all sections; `opening`: text before the first one; `label`: a bold label as a section. */
  readonly form: 'title' | 'opening' | 'section' | 'label'
  readonly text: string
  /** What stands under its heading or label. */
  readonly body: string
}

/** Where a piece begins, and where its heading or label ends. */
type Cut = Pick<Chunk, 'kind' | 'form'> & Span

/** Cut the body at the headings of its sections, and at bold labels that serve as such. */
export function toChunks(document: ParsedDocument): readonly Chunk[] {
  const { source, frontmatter } = document
  const from = frontmatter.span?.end ?? 0
  const cuts = [opening(from), ...cutsOf(document)]
  return cuts
    .map(({ kind, form, start, end: head }, index) => {
      const end = cuts[index + 1]?.start ?? source.length
      return { kind, form, text: withoutBreaks(source.slice(start, end)), body: source.slice(head, end) }
    })
    .filter(({ text }) => text.trim() !== '')
}

/** Depth of the headings that begin sections; what is deeper stays in the section around it. */
export function sectionDepth({ sections }: Pick<ParsedDocument, 'sections'>): number {
  const known = sections.filter(({ kind, form }) => kind !== undefined && form === 'heading')
  return known.length === 0 ? 2 : Math.min(...known.map(({ depth }) => depth))
}

function opening(at: number): Cut {
  return { kind: undefined, form: 'opening', start: at, end: at }
}

function cutsOf(document: ParsedDocument): readonly Cut[] {
  const { sections } = document
  const depth = sectionDepth(document)
  const starts = movableStarts(document)
  const cuts: Cut[] = []
  let isAbove = true
  for (const section of sections) {
    const start = starts.get(section.heading.start)
    if (start === undefined || !isOwnSection(section, sections, depth)) continue
    const { kind, form, heading } = section
    isAbove &&= kind === undefined
    const isTitle = isAbove && form === 'heading' && section.depth < depth
    cuts.push({ kind, form: form === 'label' ? form : isTitle ? 'title' : 'section', start, end: heading.end })
    // What follows a title is no part of it: it opens the document.
    if (isTitle) cuts.push(opening(heading.end))
  }
  return cuts
}

/** A heading that is not deeper than sections are; a label that means a section and that no known section holds. */
function isOwnSection({ kind, form, depth, parent }: Section, all: readonly Section[], sectionLevel: number): boolean {
  if (form === 'heading') return depth <= sectionLevel
  return kind !== undefined && (parent === undefined || all[parent]?.kind === undefined)
}

/**
 * Where each heading, paragraph and first paragraph of an item begins that stands in no other element, which could not
 * be moved without it; with the beginning of the line or item to cut at.
 */
function movableStarts({ tree, source }: ParsedDocument): ReadonlyMap<number, number> {
  const blocks = tree.children.flatMap((node) => (node.type === 'list' ? node.children : [node]))
  return new Map(
    blocks.flatMap((block) => {
      const first = block.type === 'listItem' ? block.children[0] : block
      const text = first?.type === 'paragraph' || first?.type === 'heading' ? first.position?.start.offset : undefined
      const start = block.position?.start.offset
      if (text === undefined || start === undefined) return []
      return [[text, source.lastIndexOf('\n', start - 1) + 1] as const]
    }),
  )
}

function withoutBreaks(text: string): string {
  return text.replace(/^[\r\n]+/, '').replace(/[\r\n]+$/, '')
}

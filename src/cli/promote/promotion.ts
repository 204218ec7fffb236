/** From the live record of an incident to a full draft: what was written stays, what is missing becomes a gap. */
import { isAiIncident } from '#model/derive'
import type { ParsedDocument } from '#model/document'
import { requiredSections } from '#model/required-sections'
import type { SectionKind } from '#model/section-kinds'
import { sectionOrder, titleOf } from '#model/section-names'
import { sectionOf } from '../skeleton/postmortem.ts'
import { renderSection, type SectionForm } from '../skeleton/text.ts'
import { type Chunk, sectionDepth, toChunks } from './chunks.ts'
import { promotedFrontmatter } from './frontmatter.ts'

export interface Promotion {
  readonly text: string
  /** Titles of the sections that were added as gaps, in their order. */
  readonly added: readonly string[]
}

/** Promote a declaration. `author` is asked only where the document names none. */
export function promote(document: ParsedDocument, author: () => string): Promotion {
  const { source, frontmatter } = document
  const eol = source.includes('\r\n') ? '\r\n' : '\n'
  const writer = new SectionWriter(document)
  const pieces = writer.write()
  const head = source.slice(0, frontmatter.span?.start ?? 0) + promotedFrontmatter(document, author, eol)
  return { text: `${[head, ...pieces].join(eol + eol)}${eol}`, added: writer.added }
}

class SectionWriter {
  readonly added: string[] = []
  readonly #document: ParsedDocument
  readonly #chunks: readonly Chunk[]
  readonly #form: SectionForm
  readonly #eol: string

  constructor(document: ParsedDocument) {
    this.#document = document
    this.#chunks = toChunks(document)
    this.#form = { format: document.format, depth: sectionDepth(document) }
    this.#eol = document.source.includes('\r\n') ? '\r\n' : '\n'
  }

  /** Titles first, sections in the order of the template, then what the template does not know. */
  write(): readonly string[] {
    const needed = new Set(requiredSections(this.#document))
    const known = sectionOrder('postmortem').flatMap((kind) => this.#section(kind, needed.has(kind)))
    const appendix = known.splice(known.length - this.#of('appendix').length)
    return [...this.#textsOf('title'), ...known, ...this.#unknown(), ...appendix]
  }

  #section(kind: SectionKind, isNeeded: boolean): string[] {
    const own = this.#of(kind)
    const opening = kind === 'executive-summary' ? this.#textsOf('opening') : []
    if (own.length > 0) return [...opening, ...own.map((chunk) => this.#written(kind, chunk))]
    if (opening.length > 0) return [this.#heading(kind), ...opening, ...(isNeeded ? [this.#gap(kind)] : [])]
    // A label inside another section is there, although it cannot be moved.
    if (!isNeeded || this.#document.sections.some((section) => section.kind === kind)) return []
    this.added.push(titleOf(kind))
    return [this.#render(renderSection(this.#template(kind), this.#form))]
  }

  /** A label gets the heading that it stood for; a heading without text its gap. */
  #written(kind: SectionKind, { form, text, body }: Chunk): string {
    const head = form === 'label' ? [this.#heading(kind)] : []
    const tail = saysNothing(body) && kind !== 'appendix' ? [this.#gap(kind)] : []
    return [...head, text, ...tail].join(this.#eol + this.#eol)
  }

  #unknown(): readonly string[] {
    return this.#chunks.filter(({ kind, form }) => form === 'section' && kind === undefined).map(({ text }) => text)
  }

  #of(kind: SectionKind): readonly Chunk[] {
    return this.#chunks.filter((chunk) => chunk.kind === kind)
  }

  #textsOf(form: Chunk['form']): readonly string[] {
    return this.#chunks.filter((chunk) => chunk.form === form).map(({ text }) => text)
  }

  #heading(kind: SectionKind): string {
    return `${'#'.repeat(this.#form.depth)} ${titleOf(kind)}`
  }

  #gap(kind: SectionKind): string {
    return this.#render(this.#template(kind).body)
  }

  #template(kind: SectionKind) {
    const started = this.#document.meta.started?.raw ?? 'unknown'
    return sectionOf(kind, { started, isAi: isAiIncident(this.#document) })
  }

  #render(text: string): string {
    return text.trimEnd().replaceAll('\n', this.#eol)
  }
}

/** Comments are no text; one that does not end is. */
function saysNothing(body: string): boolean {
  let rest = body.trimStart()
  for (;;) {
    const [open, close] = rest.startsWith('{/*') ? ['{/*', '*/}'] : ['<!--', '-->']
    if (!rest.startsWith(open)) return rest === ''
    const end = rest.indexOf(close, open.length)
    if (end === -1) return false
    rest = rest.slice(end + close.length).trimStart()
  }
}

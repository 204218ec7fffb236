/** What stands in the sections of one kind, headings below them included. */
import type { Nodes } from 'mdast'
import type { Section } from '#model/document'
import type { SectionKind } from '#model/section-kinds'

export interface SectionPart {
  readonly section: Section
  /** The section itself, not an unnamed heading below it. */
  readonly isRoot: boolean
}

/** The sections of each kind in document order; an unknown heading belongs to the known section around it. */
export class SectionParts {
  readonly #parts = new Map<SectionKind, SectionPart[]>()

  constructor(sections: readonly Section[]) {
    const kinds: (SectionKind | undefined)[] = []
    for (const section of sections) {
      const inherited = section.parent === undefined ? undefined : kinds[section.parent]
      const kind = section.kind ?? inherited
      kinds.push(kind)
      if (kind !== undefined) this.#add(kind, { section, isRoot: section.kind === kind })
    }
  }

  of(kind: SectionKind): readonly SectionPart[] {
    return this.#parts.get(kind) ?? []
  }

  /** The blocks directly under these sections. */
  content(kind: SectionKind): readonly Nodes[] {
    return this.of(kind).flatMap(({ section }) => section.content)
  }

  #add(kind: SectionKind, part: SectionPart): void {
    const parts = this.#parts.get(kind)
    if (parts) parts.push(part)
    else this.#parts.set(kind, [part])
  }
}

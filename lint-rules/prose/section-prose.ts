import type { ParsedDocument } from '#model/document'
import type { SectionKind } from '#model/section-kinds'

/** The words of some sections as one text: headings and quotes left out, table cells and lists included. */
export function sectionProse({ passages }: ParsedDocument, kinds: readonly SectionKind[]): string {
  return passages
    .filter(
      ({ section, kind, quoted }) => section !== undefined && kinds.includes(section) && kind !== 'heading' && !quoted,
    )
    .map(({ text }) => text)
    .join(' ')
}

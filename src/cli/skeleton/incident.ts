/** What a game day or a learning report takes over from an incident. Nothing is summed up: text is carried or left. */
import { type LibraryEntry, toEntry } from '#library/entry'
import { hasGapIn } from '#model/derive'
import type { ParsedDocument } from '#model/document'
import type { SectionKind } from '#model/section-kinds'

export interface IncidentFacts extends LibraryEntry {
  /** Address of the incident as seen from the new file. */
  readonly href: string
  /** What set it off, as one text; absent while it is a gap. */
  readonly trigger: string | undefined
  /** Paragraphs and items of its lessons. */
  readonly lessons: readonly string[]
}

/** Read an incident for a document that will stand elsewhere. */
export function toIncidentFacts(document: ParsedDocument, href: string): IncidentFacts {
  const trigger = textsOf(document, 'trigger').join(' ')
  return {
    ...toEntry(document),
    href,
    trigger: trigger === '' ? undefined : trigger,
    lessons: textsOf(document, 'lessons'),
  }
}

/** The paragraphs and items of a section; none while it holds a gap, or a part that not every reader may see. */
function textsOf({ passages, gaps, sections, source }: ParsedDocument, kind: SectionKind): readonly string[] {
  const isHeld = sections
    .filter((section) => section.kind === kind)
    .some(({ body }) => hasGapIn({ gaps }, body) || source.slice(body.start, body.end).includes('<Audience'))
  if (isHeld) return []
  return passages
    .filter((passage) => passage.section === kind && !passage.quoted)
    .filter((passage) => passage.kind === 'paragraph' || passage.kind === 'list-item')
    .map(({ text }) => text)
}

export type Audience = LibraryEntry['audience']

/** From the fewest readers to the most. */
const widening: readonly Audience[] = ['restricted', 'internal', 'public']

/** The readers that a document may have that draws on these: none who may not read all of them. */
export function narrowestAudience(sources: readonly Pick<LibraryEntry, 'audience'>[]): Audience {
  return widening.find((audience) => sources.some((source) => source.audience === audience)) ?? 'internal'
}

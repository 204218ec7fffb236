import type { Meta, Severity } from '#model/frontmatter-types'
import { requiredSections } from '#model/required-sections'
import type { SectionKind } from '#model/section-kinds'
import { titleOf } from '#model/section-names'
import { missingKeys } from './postmortem-keys.ts'
import { type SectionFacts, type SectionTemplate, sectionTemplates } from './postmortem-sections.ts'
import { gap, keysForLater, quoted, quotedList, renderDocument, type SkeletonSection } from './text.ts'

export const draftStatus = 'status: draft # then in-review, then published; each asks for more'

/** What is known when a postmortem is begun. */
export interface PostmortemFacts {
  readonly title: string
  readonly severity: Severity
  /** `2026-03-02T08:50:00Z`, a day, or `unknown`. */
  readonly started: string
  readonly author: string
  /** `retrieval` or `retrieval/stale-index`. */
  readonly domains: readonly string[]
  readonly isNearMiss: boolean
}

/** A draft that says what belongs where and marks everything that is not known yet. */
export function postmortemSkeleton(facts: PostmortemFacts): string {
  const { severity, started, domains, isNearMiss } = facts
  const meta: Meta = {
    severity,
    ...(isNearMiss && { kind: 'near-miss' }),
    domains: domains.map((domain) => ({ domain })),
    other: {},
  }
  const kinds = requiredSections({ collection: 'postmortems', meta })
  const sections = kinds.map((kind) => sectionOf(kind, { started, isAi: domains.length > 0 }))
  return renderDocument(keysOf(facts), sections)
}

/** The section of a kind as the skeleton has it. */
export function sectionOf(kind: SectionKind, facts: SectionFacts): SkeletonSection {
  const title = titleOf(kind)
  // The table of templates has postmortem sections only; a kind of another type finds nothing in it.
  const template = (sectionTemplates as Readonly<Partial<Record<SectionKind, SectionTemplate>>>)[kind]
  const { hint, body } = template ?? { hint: title, body: () => gap(title, 'the review') }
  return { title, hint, body: body(facts) }
}

function keysOf({ title, severity, started, author, domains, isNearMiss }: PostmortemFacts): readonly string[] {
  const isAi = domains.length > 0
  return [
    `title: ${quoted(title)}`,
    `severity: ${severity} # SEV0 to SEV4; a first guess until the impact is known`,
    draftStatus,
    ...(isNearMiss ? ['kind: near-miss'] : []),
    `started: ${started} # UTC, such as 2026-03-02T09:14:00Z; a day or a month where only that is known`,
    `authors: ${quotedList([author])}`,
    ...(isAi ? [`domains: [${domains.join(', ')}]`] : []),
    ...keysForLater(missingKeys(new Set(), isAi).flatMap(({ lines }) => lines)),
  ]
}

/** Where a sentence may stand, and the Markdown that it has there. */
import { nearest } from '#lint/nearest'
import type { SectionKind } from '#model/section-kinds'
import { sectionKindOf, sectionOrder, titleOf } from '#model/section-names'
import { printable } from '#report/printable'
import { UsageError } from '../usage-error.ts'

/** Sections that stand for the others: rules tell apart causes, impact and actions, and treat the rest alike. */
export const typicalSections: readonly SectionKind[] = [
  'detection-response',
  'executive-summary',
  'root-cause',
  'actions',
]

/** A section by its id or by a title that means it. */
export function toSection(text: string): SectionKind {
  const kinds = sectionOrder('postmortem')
  const kind = kinds.find((known) => known === text) ?? sectionKindOf(text)
  if (kind !== undefined) return kind
  const guess = nearest(text, kinds)
  const hint = guess === undefined ? `expected ${kinds.join(', ')}` : `did you mean \`${guess}\`?`
  throw new UsageError(`unknown section \`${printable(text)}\`, ${hint}`)
}

/** A small published postmortem with the sentence in the form that its section has. */
export function sentenceDocument(
  sentence: string,
  section: SectionKind,
): { readonly source: string; readonly from: number } {
  const [before, after] = around(section)
  const head = `---\ntitle: A sentence\nstatus: published\n---\n\n## ${titleOf(section)}\n\n${before}`
  return { source: `${head}${sentence}${after}\n`, from: head.length }
}

function around(section: SectionKind): readonly [before: string, after: string] {
  switch (section) {
    case 'timeline':
      return [
        '| Time (UTC) | Phase | Event | Source |\n| --- | --- | --- | --- |\n| 2026-03-02T10:20:00Z | detection | ',
        ' | E1 |',
      ]
    case 'actions':
      return [
        '- [ ] [P1] ',
        ' — Owner: @team-evals — Due: 2026-04-01 — Verification: CI job `check` fails on a seeded fault',
      ]
    case 'contributing-factors':
      return ['- **Testing gap:** ', '']
    default:
      return ['', '']
  }
}

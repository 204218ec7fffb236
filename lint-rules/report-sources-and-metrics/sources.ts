/** Each source is used, each point rests on incidents, each incident is a source. */
import type { RuleProblem } from '#lint/rule'
import type { ParsedDocument, Section } from '#model/document'
import type { SectionKind } from '#model/section-kinds'
import type { LearningReport } from '#model/types/learning-report'

type SourceMessage = 'unused' | 'stranger' | 'unlinked' | 'lesson' | 'pattern'

/** Findings about where a report has its statements from. */
export function* checkSources(document: ParsedDocument, report: LearningReport): Iterable<RuleProblem<SourceMessage>> {
  const sources = report.fields.sources ?? []
  const body = document.source.slice(document.frontmatter.span?.end ?? 0)
  for (const [index, id] of sources.entries()) {
    if (!body.includes(id))
      yield { messageId: 'unused', span: document.frontmatter.valueSpan('sources', index), data: { id } }
  }
  yield* checkStrangers(report, sources)
  yield* checkLessons(document, report)
  yield* checkPatterns(document, report, sources)
}

function* checkStrangers({ incidents }: LearningReport, sources: readonly string[]): Iterable<RuleProblem<'stranger'>> {
  if (sources.length === 0) return // A missing list is `frontmatter-schema`.
  const known = new Set(sources.map(lastPart))
  for (const { id, span } of incidents) {
    if (known.has(id)) continue
    known.add(id)
    yield { messageId: 'stranger', span, data: { id } }
  }
}

/** A lesson without an incident is an opinion; said once where no lesson has one. */
function* checkLessons(
  document: ParsedDocument,
  { lessons }: LearningReport,
): Iterable<RuleProblem<'unlinked' | 'lesson'>> {
  const section = filledSection(document, 'what-we-learned')
  if (!section) return
  const bare = lessons.filter(({ documents }) => documents.length === 0)
  if (bare.length === lessons.length) {
    if (!hasIncident(document, section)) yield { messageId: 'unlinked', span: section.heading }
    return
  }
  for (const { title } of bare) yield { messageId: 'lesson', span: title.span }
}

/** A pattern is what at least two of the incidents have in common. */
function* checkPatterns(
  document: ParsedDocument,
  { patterns }: LearningReport,
  sources: readonly string[],
): Iterable<RuleProblem<'unlinked' | 'pattern'>> {
  const section = filledSection(document, 'patterns')
  if (!section) return
  if (patterns.length === 0) {
    if (!hasIncident(document, section)) yield { messageId: 'unlinked', span: section.heading }
    return
  }
  const known = new Set(sources.map(lastPart))
  for (const { title, documents } of patterns) {
    const count = documents.filter((id) => known.size === 0 || known.has(id)).length
    if (count < 2) yield { messageId: 'pattern', span: title.span, data: { count } }
  }
}

function filledSection({ sections, source }: ParsedDocument, kind: SectionKind): Section | undefined {
  const section = sections.find((each) => each.kind === kind)
  return section && source.slice(section.body.start, section.body.end).trim() !== '' ? section : undefined
}

function hasIncident({ source }: ParsedDocument, { body }: Section): boolean {
  return /\bpostmortems\/|\b\d{4}-\d{2}-\d{2}-[a-z]/.test(source.slice(body.start, body.end))
}

/** Links end in the last part of an id that has folders. */
function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1)
}

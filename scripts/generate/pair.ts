/** The pair of postmortems that the tutorial of the site shows: section by section, with what the linter says of each line. */
import { lintDocument } from '#lint/run'
import type { AnyRule } from '#lint/library/rule'
import type { Finding, Profile } from '#lint/rule'
import { toSettings } from '#lint/settings'
import type { ParsedDocument } from '#model/document'
import { parseDocument } from '#model/parse'

/** A finding as the tutorial shows it; `from` and `to` are columns of its line, from 0. */
export interface ShownFinding {
  readonly rule: string
  readonly severity: Finding['severity']
  readonly message: string
  readonly line: number
  readonly from: number
  readonly to: number
}

/** The lines of one version that stand under a heading. */
export interface Excerpt {
  /** Number of the first line. */
  readonly from: number
  readonly lines: readonly string[]
  readonly findings: readonly ShownFinding[]
}

/** A section in both versions; the bad one lacks some. */
export interface PairPart {
  /** Kind of the section; `frontmatter` for what stands above all of them. */
  readonly kind: string
  readonly title: string
  readonly bad?: Excerpt
  readonly good?: Excerpt
}

/** Where both would stand in a library, and a fixed instant, so that the findings depend on no day. */
const path = 'content/postmortems/2026-03-02-retired-refund-policy.mdx'
const now = Date.parse('2026-03-05T12:00:00Z')

interface Rules {
  readonly rules: readonly AnyRule[]
  readonly profile: Profile
}

/** The parts of the pair as JSON, in the order of the good version. */
export function pairJson(good: string, bad: string, { rules, profile }: Rules): string {
  const settings = toSettings({ rules, profile })
  const read = (source: string) => {
    const document = parseDocument(source, path)
    return toExcerpts(document, lintDocument(document, { settings, now }).findings)
  }
  const [goodParts, badParts] = [read(good), read(bad)]
  const kinds = [...new Set([...goodParts.keys(), ...badParts.keys()])]
  const parts = kinds.map((kind): PairPart => {
    const [one, other] = [goodParts.get(kind), badParts.get(kind)]
    return {
      kind,
      title: one?.title ?? other?.title ?? kind,
      ...(other && { bad: other.excerpt }),
      ...(one && { good: one.excerpt }),
    }
  })
  return `${JSON.stringify(parts, undefined, 2)}\n`
}

interface TitledExcerpt {
  readonly title: string
  readonly excerpt: Excerpt
}

function toExcerpts(document: ParsedDocument, findings: readonly Finding[]): ReadonlyMap<string, TitledExcerpt> {
  const { sections, source, locate } = document
  const lines = masked(document, findings)
  const tops = sections.filter(({ depth }) => depth === 2)
  const starts = tops.map(({ heading }) => locate(heading.start).line)
  const names = [
    { kind: 'frontmatter', title: 'Frontmatter' },
    ...tops.map(({ kind, title }) => ({ kind: kind ?? title, title })),
  ]
  const bounds = [1, ...starts, source.split('\n').length + 1]
  return new Map(
    names.map(({ kind, title }, index) => {
      const [from = 1, to = from] = bounds.slice(index, index + 2)
      const own = trimmed(lines.slice(from - 1, to - 1))
      const shown = findings.filter(({ line }) => line >= from && line < to).map(toShown)
      return [kind, { title, excerpt: { from, lines: own, findings: shown } }]
    }),
  )
}

function toShown({ ruleId, severity, message, line, column, endLine, endColumn }: Finding): ShownFinding {
  const to = endLine === line ? endColumn - 1 : Number.MAX_SAFE_INTEGER
  return { rule: ruleId, severity, message, line, from: column - 1, to }
}

/** What the linter takes for somebody's address or for a secret is not repeated on a page, not even an invented one. */
function masked({ source }: ParsedDocument, findings: readonly Finding[]): readonly string[] {
  const hidden = findings.filter(({ ruleId }) => ruleId.startsWith('privacy-'))
  const text = hidden.reduce((left, { span }) => {
    const bare = left.slice(span.start, span.end)
    return left.slice(0, span.start) + bare.replaceAll(/(?<=\S)\S/g, '•') + left.slice(span.end)
  }, source)
  return text.split('\n')
}

function trimmed(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1)
}

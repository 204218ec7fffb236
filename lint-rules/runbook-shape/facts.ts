import type { ParsedDocument } from '#model/document'
import type { Span } from '#model/span'
import { lineNamed } from '#model/types/line'
import type { Runbook } from '#model/types/runbook'

export interface FactReading {
  readonly missing: readonly string[]
  readonly hasNone: boolean
}

/** What a reader at night needs before the first step: frontmatter key or row of Quick reference. */
const facts = [
  { name: 'on-call', key: 'oncall', label: /\bon[- ]?call\b|\brota\b|\bpager\b/i },
  { name: 'dashboards', key: 'dashboards', label: /\bdashboards?\b|\bpanels?\b|\bgraphs?\b/i },
  { name: 'logs', key: 'logs', label: /\blogs?\b/i },
  { name: 'last drill', key: 'lastDrilled', label: /\bdrill|\blast (?:tested|tried|exercised|rehearsed)\b/i },
] as const

/** Names of the facts that a runbook does not state, and whether it states any. */
export function readFacts(document: ParsedDocument, { quickReference }: Runbook): FactReading {
  // A draft need not have been drilled.
  const asked = facts.filter(({ key }) => key !== 'lastDrilled' || document.meta.status !== 'draft')
  const missing = asked.filter(({ key, label }) => {
    const value = document.frontmatter.data[key]
    // A value that the schema refused is there; `frontmatter-schema` says what is wrong with it.
    const isStated = value !== undefined && value !== null && value !== 'unknown' && !isEmptyList(value)
    return !isStated && (lineNamed(quickReference, label)?.text ?? '') === ''
  })
  return { missing: missing.map(({ name }) => name), hasNone: missing.length === asked.length }
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

/** Where a finding about the whole runbook stands: its Quick reference, else its first heading, else its first line. */
export function headOf({ sections, source, frontmatter }: ParsedDocument): Span {
  const reference = sections.find(({ kind }) => kind === 'quick-reference') ?? sections[0]
  if (reference) return reference.heading
  const from = frontmatter.span?.end ?? 0
  const start = from + source.slice(from).search(/\S|$/)
  const end = source.indexOf('\n', start)
  return { start, end: end === -1 ? source.length : end }
}

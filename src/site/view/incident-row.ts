/** One incident in a list. */
import { durationBetween, formatDuration } from '#library/duration'
import type { LibraryEntry } from '#library/entry'
import { facetIds, facetValuesOf } from '#library/facets'
import { formatDay, toMachineTime } from './dates.ts'
import { className, domainName } from './labels.ts'

export interface IncidentRow {
  readonly id: string
  readonly title: string
  readonly severity: string | undefined
  readonly kind: 'incident' | 'near-miss'
  readonly draft: boolean
  readonly date: string
  readonly machineDate: string | undefined
  /** Organisation or services, length, classes. */
  readonly facts: readonly string[]
  readonly patterns: readonly string[]
  readonly summary: string
  /** Values of every facet, for the filter: `severity:SEV1`. */
  readonly facets: readonly string[]
}

/** What a list says of an entry. */
export function toIncidentRow(entry: LibraryEntry): IncidentRow {
  const lasted = durationBetween(entry.started, entry.resolved)
  return {
    id: entry.id,
    title: entry.title,
    severity: entry.severity,
    kind: entry.kind,
    draft: entry.status !== 'published',
    date: formatDay(entry.started ?? entry.detected),
    machineDate: toMachineTime(entry.started ?? entry.detected),
    facts: [
      entry.organisation ?? entry.services.slice(0, 2).join(', '),
      ...(lasted.kind === 'unknown' ? [] : [formatDuration(lasted)]),
      entry.classes.map(className).join(', '),
    ].filter((fact) => fact !== ''),
    patterns: entry.domains.map(({ domain, pattern }) => domainName(pattern ? `${domain}/${pattern}` : domain)),
    summary: entry.summary,
    facets: facetIds.flatMap((facet) => facetValuesOf(entry, facet).map((value) => `${facet}:${value}`)),
  }
}

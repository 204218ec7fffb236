/** What stands around the text of a postmortem: its summary card, its standing, its neighbours. */
import { durationBetween, explainDuration, formatDuration } from '#library/duration'
import type { LibraryEntry } from '#library/entry'
import type { Related } from '#library/related'
import type { FacetId } from '#library/facets'
import type { Card, Fact, Figure, Part } from './card.ts'
import { formatDay, formatWhen, toMachineTime } from './dates.ts'
import { facetLabel, facetPath } from './facet-panel.ts'
import { className, domainName, kindName } from './labels.ts'

/** The card at the top: derived times, then what the incident was. */
export function toSummaryCard(entry: LibraryEntry): Card {
  return { figures: toIntervals(entry), rows: [toMilestones(entry), toFacts(entry)].filter((row) => row.length > 0) }
}

function toIntervals({ started, detected, mitigated, resolved }: LibraryEntry): readonly Figure[] {
  const rows = [
    ['Time to detect', durationBetween(started, detected)],
    ['Time to mitigate', durationBetween(detected, mitigated)],
    ['Time to resolve', durationBetween(detected, resolved)],
    ['Impact lasted', durationBetween(started, resolved)],
  ] as const
  return rows.map(([label, duration]) => ({
    label,
    value: formatDuration(duration),
    note: explainDuration(duration),
    known: duration.kind !== 'unknown',
  }))
}

function toMilestones({ started, detected, mitigated, resolved }: LibraryEntry): readonly Fact[] {
  const rows = { Started: started, Detected: detected, Mitigated: mitigated, Resolved: resolved }
  return Object.entries(rows).map(([label, when]) => ({
    label,
    parts: [{ text: formatWhen(when), machine: toMachineTime(when) }],
  }))
}

function toFacts(entry: LibraryEntry): readonly Fact[] {
  const domains = entry.domains.map(({ domain, pattern }) => (pattern ? `${domain}/${pattern}` : domain))
  const rows = [
    { label: 'What went wrong', parts: toLinks('class', entry.classes) },
    {
      label: 'Where it failed',
      parts: domains.flatMap((id) => toLinks(id.includes('/') ? 'pattern' : 'domain', [id])),
    },
    { label: 'Services', parts: toLinks('service', entry.services) },
    { label: 'Found by', parts: toLinks('detection', entry.detectedBy ? [entry.detectedBy] : []) },
  ]
  return rows.filter(({ parts }) => parts.length > 0)
}

function toLinks(facet: FacetId, values: readonly string[]): readonly Part[] {
  return values.map((value) => ({ text: facetLabel(facet, value), path: facetPath(facet, value) }))
}

export interface PostmortemPage {
  readonly entry: LibraryEntry
  readonly description: string
  /** Short words above the title. */
  readonly kicker: readonly string[]
  /** What a reader must know before trusting the page. */
  readonly standing: readonly { readonly title: string; readonly text: string }[]
  readonly card: Card
  readonly related: readonly RelatedRow[]
  /** Facets of the search, by the name that readers see. */
  readonly filters: Readonly<Record<string, readonly string[]>>
}

/** Everything on the page of a postmortem but its text. */
export function toPostmortemPage(
  entry: LibraryEntry,
  related: readonly Related[],
  byId: ReadonlyMap<string, LibraryEntry>,
): PostmortemPage {
  const kind = kindName(entry.kind)
  return {
    entry,
    description: entry.summary.slice(0, 200),
    kicker: [kind, ...(entry.organisation ? [entry.organisation] : []), formatDay(entry.started ?? entry.detected)],
    standing: toStanding(entry),
    card: toSummaryCard(entry),
    related: toRelatedRows(related, byId),
    filters: {
      Kind: [kind],
      Severity: entry.severity ? [entry.severity] : [],
      Class: entry.classes.map(className),
      Domain: entry.domains.map(({ domain }) => domainName(domain)),
    },
  }
}

function toStanding({ origin, organisation, status }: LibraryEntry): PostmortemPage['standing'] {
  const draft = { title: 'Not reviewed yet.', text: 'This postmortem is a draft; facts and causes may change.' }
  const outside = {
    title: 'A re-analysis from public sources',
    text: `by this project, not by ${organisation ?? 'the organisation'}.`,
  }
  return [...(origin === 'public-record' ? [outside] : []), ...(status === 'published' ? [] : [draft])]
}

export interface RelatedRow {
  readonly entry: LibraryEntry
  readonly reason: string
}

/** Related incidents that the library holds. */
export function toRelatedRows(
  related: readonly Related[],
  byId: ReadonlyMap<string, LibraryEntry>,
): readonly RelatedRow[] {
  return related.flatMap(({ id, reason }) => {
    const entry = byId.get(id)
    return entry ? [{ entry, reason }] : []
  })
}

/** How to name this page in another text. */
export function toCitation(entry: LibraryEntry, site: string, address: string | undefined): string {
  const year = entry.started?.at === undefined ? '' : ` (${new Date(entry.started.at).getUTCFullYear()})`
  const origin = entry.origin === 'public-record' ? 'Re-analysis from public sources. ' : ''
  return `“${entry.title}”${year}. ${origin}${site}, ${entry.id}.${address ? ` ${address}` : ''}`
}

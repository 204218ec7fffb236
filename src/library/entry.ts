/** One document as the library sees it: what is filtered, counted and compared, small enough to hold thousands. */
import { actionState, type ActionState } from '#model/derive'
import type { ParsedDocument } from '#model/document'
import type { Domain, Moment, Severity, Status } from '#model/frontmatter-types'
import type { ActionItem } from '#model/structure-types'
import { dropUndefined } from './defined.ts'
import { referencesOf, type Reference } from './reference.ts'

/** A `Moment` without its place in the source. */
export interface When {
  readonly raw: string
  readonly precision: Moment['precision']
  readonly at?: number
}

export interface EntryRelation {
  readonly id: string
  readonly as: string
  readonly why?: string
}

export interface EntryAction {
  /** `A1`, unique within its document. */
  readonly id: string
  readonly state: ActionState
  readonly text: string
  readonly priority?: string
  readonly owner?: string
  /** As written: a date, or `not published`. */
  readonly due?: string
  readonly dueAt?: number
}

export interface LibraryEntry {
  readonly id: string
  readonly path: string
  readonly title: string
  readonly severity?: Severity
  readonly status: Status
  readonly kind: 'incident' | 'near-miss'
  readonly origin: 'own' | 'public-record'
  readonly audience: 'restricted' | 'internal' | 'public'
  readonly organisation?: string
  readonly classes: readonly string[]
  readonly domains: readonly Domain[]
  readonly services: readonly string[]
  readonly traits: readonly string[]
  readonly tags: readonly string[]
  readonly authors: readonly string[]
  readonly started?: When
  readonly detected?: When
  readonly mitigated?: When
  readonly resolved?: When
  readonly detectedBy?: string
  /** Categories of contributing factors, each once, in order of appearance. */
  readonly factors: readonly string[]
  readonly actions: readonly EntryAction[]
  readonly related: readonly EntryRelation[]
  /** What it says of documents of other collections. */
  readonly references: readonly Reference[]
  /** First paragraph of the executive summary, as plain text without its references. */
  readonly summary: string
}

/** What the library keeps of a parsed postmortem. */
export function toEntry(document: ParsedDocument): LibraryEntry {
  const { meta } = document
  return dropUndefined({
    id: document.id,
    path: document.path,
    title: meta.title ?? document.id,
    severity: meta.severity,
    status: meta.status ?? 'published',
    kind: meta.kind ?? 'incident',
    origin: meta.origin ?? 'own',
    audience: readAudience(document),
    organisation: meta.organisation,
    classes: meta.classes ?? [],
    domains: meta.domains ?? [],
    services: meta.services ?? [],
    traits: meta.traits ?? [],
    tags: meta.tags ?? [],
    authors: meta.authors ?? [],
    started: toWhen(meta.started),
    detected: toWhen(meta.detected),
    mitigated: toWhen(meta.mitigated),
    resolved: toWhen(meta.resolved),
    detectedBy: meta.detectedBy,
    factors: [...new Set(document.factors.flatMap((factor) => factor.category ?? []))],
    actions: document.actions.map(toEntryAction),
    related: (meta.related ?? []).map(({ id, as, why }) => dropUndefined({ id, as, why })),
    references: referencesOf(document).filter(({ folder }) => folder !== 'postmortems'),
    summary: firstParagraph(document),
  })
}

/** Who may read a document; an audience that cannot be read is the narrowest one. */
export function readAudience({ meta, frontmatter }: ParsedDocument): LibraryEntry['audience'] {
  return meta.audience ?? ('audience' in frontmatter.data ? 'restricted' : 'internal')
}

/** A moment without its place. */
export function toWhen(moment: Moment | undefined): When | undefined {
  return moment && dropUndefined({ raw: moment.raw, precision: moment.precision, at: moment.at })
}

function toEntryAction(action: ActionItem): EntryAction {
  return dropUndefined({
    id: action.id,
    // Whether an open action is overdue depends on the day on which somebody looks.
    state: actionState(action, Number.NEGATIVE_INFINITY),
    text: action.description.text,
    priority: action.priority,
    owner: action.owner?.text,
    due: action.due?.text,
    dueAt: action.dueAt,
  })
}

function firstParagraph(document: ParsedDocument): string {
  const passage = document.passages.find(({ kind, section }) => section === 'executive-summary' && kind === 'paragraph')
  return passage?.text.replaceAll(/\s*\[E\d+(?:[,;] ?E\d+)*\]/g, '').trim() ?? ''
}

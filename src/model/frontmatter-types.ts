import type { Span } from './span.ts'

export type Severity = 'SEV0' | 'SEV1' | 'SEV2' | 'SEV3' | 'SEV4'
export type Status = 'draft' | 'in-review' | 'published' | 'declared'

/** A point in time as far as it is known. */
export interface Moment {
  /** As written. */
  readonly raw: string
  readonly precision: 'instant' | 'day' | 'month' | 'unknown'
  /** First millisecond (UTC epoch) that the text can mean; absent when unknown. */
  readonly at?: number
  readonly span: Span
}

export interface Domain {
  readonly domain: string
  readonly pattern?: string
}

export interface Relation {
  readonly id: string
  readonly as: 'recurrence-of' | 'variant-of' | 'similar-to' | 'not-related-to' | 'mitigated-by' | 'rehearsed-by'
  readonly why?: string
  readonly span: Span
}

/** The YAML block as data with a place for each key and value. */
export interface Frontmatter {
  /** The whole block with its fences; `undefined` when there is none. */
  readonly span: Span | undefined
  /** Plain values: dates and times stay the strings that were written, `no` stays a string. */
  readonly data: Readonly<Record<string, unknown>>
  /** Place of the value at a path (`['evidence', 0, 'id']`), else of its nearest existing parent, else of the block. */
  valueSpan(...path: readonly (string | number)[]): Span
  /** Place of the key at a path, with the same fall-back. */
  keySpan(...path: readonly (string | number)[]): Span
}

/** Typed fields, those of postmortems and those of the other types; `content-model` §2 and §5. */
export interface Meta {
  readonly title?: string
  readonly severity?: Severity
  readonly status?: Status
  readonly kind?: 'incident' | 'near-miss'
  readonly classes?: readonly string[]
  readonly domains?: readonly Domain[]
  readonly services?: readonly string[]
  readonly started?: Moment
  readonly detected?: Moment
  readonly acknowledged?: Moment
  readonly mitigated?: Moment
  readonly resolved?: Moment
  readonly detectedBy?: string
  readonly authors?: readonly string[]
  readonly reviewers?: readonly string[]
  readonly facilitator?: string
  readonly audience?: 'restricted' | 'internal' | 'public'
  readonly origin?: 'own' | 'public-record'
  /** The organisation whose incident a `public-record` document re-analyses. */
  readonly organisation?: string
  readonly traits?: readonly string[]
  readonly related?: readonly Relation[]
  /** Until when somebody must have read it again. */
  readonly reviewBy?: Moment
  readonly paths?: readonly string[]
  readonly snapshot?: Readonly<Record<string, string>>
  readonly regimes?: readonly Regime[]
  readonly tags?: readonly string[]
  /** Fields of the other types (§5), validated but read by name. */
  readonly other: Readonly<Record<string, unknown>>
}

export interface Regime {
  readonly name: string
  readonly reportable: 'yes' | 'no' | 'undecided'
  readonly decidedBy?: string
  readonly aware?: Moment
  readonly classified?: Moment
  readonly notified?: Moment
  readonly span: Span
}

/** The structured parts of a postmortem; grammar in `content-model` §3 and §4. */
import type { Moment } from './frontmatter-types.ts'
import type { Passage } from './prose-types.ts'
import type { Span } from './span.ts'

/** A stretch of plain text with its place. */
export interface TextAt {
  readonly text: string
  readonly span: Span
}

export type Phase = 'context' | 'detection' | 'triage' | 'stabilisation' | 'diagnosis' | 'recovery' | 'learning'

export interface Timeline {
  /** How the events stand in the source; only `table` is canonical. */
  readonly form: 'table' | 'bullets' | 'headings' | 'lines' | 'none'
  /** In source order. */
  readonly events: readonly TimelineEvent[]
  readonly span: Span | undefined
}

export interface TimelineEvent {
  /** As written, with its place. */
  readonly time: TextAt
  /**
   * Epoch milliseconds when the text fixes an instant: a clock with a day and a zone that means one offset, both of the
   * cell, the column's header, the timeline's heading or its note (“all times in UTC”). A day or month without a clock
   * has the first millisecond of its UTC day, as `precision` says. A range has its start.
   */
  readonly at?: number
  readonly precision: 'second' | 'minute' | 'day' | 'month' | 'unknown'
  /** `~` stood before it, or “about”, “early” and the like. */
  readonly approximate: boolean
  /** A zone other than UTC as written (`CET`, `+01:00`); `undefined` when UTC or none is written. */
  readonly zone?: string
  /** Where the zone is written when the row leaves it out: in the column's header, the heading or the note. */
  readonly zoneFrom?: Span
  /**
   * Whose day `at` rests on: `written` with the time, in a `column` of its own, `carried` from what stands above, or
   * only `assumed` to be the one the incident began on.
   */
  readonly day?: 'written' | 'column' | 'carried' | 'assumed'
  /** `time` is a range, of which only the start was read. */
  readonly range?: true
  /** A zone (UTC included) is stated in the cell, the column's header, the timeline's heading or its note. */
  readonly zoned: boolean
  /** 12-hour clock. */
  readonly twelveHour: boolean
  /** Known phase, or undefined; `phaseText` holds what was written. */
  readonly phase?: Phase
  readonly phaseText?: TextAt
  readonly event: TextAt
  /** Kind of a control-plane change, from `**prompt:** …`. */
  readonly change?: string
  /** Evidence ids and link targets of the Source cell. */
  readonly sources: readonly string[]
  readonly source?: TextAt
  /** The row, item or heading with its text. */
  readonly span: Span
}

export interface ImpactRow {
  readonly measure: TextAt
  readonly value: TextAt
  readonly source?: TextAt
  readonly span: Span
}

export interface Factor {
  /** Id of the category (`testing-gap`), or undefined if none or unknown was written. */
  readonly category?: string
  /** The bold label as written, without its colon. */
  readonly label?: TextAt
  readonly text: TextAt
  /** Evidence ids. */
  readonly evidence: readonly string[]
  readonly causes: readonly Factor[]
  readonly span: Span
}

export interface Why {
  readonly question: TextAt
  readonly answer: TextAt | undefined
  readonly evidence: readonly string[]
  readonly children: readonly Why[]
  readonly span: Span
}

export interface FaultNode {
  readonly gate?: 'and' | 'or'
  readonly text: TextAt
  readonly children: readonly FaultNode[]
  readonly span: Span
}

export interface Hypothesis {
  readonly hypothesis: TextAt
  readonly test: TextAt
  readonly result: TextAt
  readonly span: Span
}

export interface AiFinding {
  readonly dimension: TextAt
  readonly finding: TextAt
  readonly evidence: TextAt
  readonly span: Span
}

/** One segment after the description: `Owner: @x`. */
export interface ActionSegment {
  /** Lower case: `owner`, `due`, `verification`, `type`, `constraint`, `factor`, `ticket`, `proof`, `accepted`. */
  readonly key: string
  readonly value: TextAt
  /** From the separator before it to the end of its value. */
  readonly span: Span
  /** The separator as written: `—`, `–`, `-`. */
  readonly separator: string
}

/** An action item, read from its source text (never from link references, so that a definition cannot change it). */
export interface ActionItem {
  /** `A1`, `A2`, … by position in the document. */
  readonly id: string
  /** The task box: undefined when there is none. */
  readonly done: boolean | undefined
  /** As written between the brackets: `P0`, `P3`, …; `priority` only when it is one of the scale. */
  readonly priorityText?: TextAt
  readonly priority?: 'P0' | 'P1' | 'P2'
  /** Plain text up to the first segment. */
  readonly description: TextAt
  readonly segments: readonly ActionSegment[]
  readonly owner?: TextAt
  readonly due?: TextAt
  /** Epoch milliseconds of `due` when it is a real date. */
  readonly dueAt?: number
  readonly verification?: TextAt
  readonly accepted?: TextAt
  readonly proof?: TextAt
  readonly passage: Passage | undefined
  /** The item's own text, nested notes excluded. */
  readonly span: Span
}

export interface Quote {
  readonly text: TextAt
  /** `on-call engineer` of the last line `— on-call engineer, E4`. */
  readonly role?: TextAt
  readonly evidence: readonly string[]
  readonly span: Span
}

export interface EvidenceEntry {
  readonly id: string
  readonly kind?: string
  readonly title?: string
  readonly source?: string
  readonly captured?: Moment
  readonly sha256?: string
  readonly span: Span
}

export interface EvidenceReference {
  readonly id: string
  readonly span: Span
}

export interface Assumption {
  readonly text: TextAt
  readonly basis?: TextAt
  readonly confirm?: TextAt
  readonly span: Span
}

export interface Gap {
  /** What is missing and from whom, as written after `TBD:`; undefined for a bare `[TBD]`. */
  readonly missing?: string
  readonly from?: string
  readonly span: Span
}

export interface CheckedStatement {
  /** Kinds of control-plane change named as checked. */
  readonly kinds: readonly string[]
  readonly evidence: readonly string[]
  readonly span: Span
}

export interface MermaidFence {
  readonly source: string
  readonly span: Span
}

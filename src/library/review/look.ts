/** A document as a reviewer looks at it: what is there, how much of it, and where to point when it is not. */
import { durations, isAiIncident } from '#model/derive'
import type { ParsedDocument } from '#model/document'
import type { Moment } from '#model/frontmatter-types'
import { isRequired } from '#model/required-sections'
import type { SectionKind } from '#model/section-kinds'
import { documentType, sectionOrder } from '#model/sections'
import type { Span } from '#model/span'
import type { TimelineEvent } from '#model/structure-types'

const HOUR = 3_600_000
/** Ends at the next bracket of either kind, so that many openings cost no more than one. */
const gapText = /\[TBD[^\][]*\]/g

export class Look {
  readonly document: ParsedDocument
  /** The current instant, epoch milliseconds. */
  readonly now: number
  readonly isAi: boolean
  /** SEV0 to SEV2: more is asked of these. */
  readonly isMajor: boolean
  readonly isNearMiss: boolean
  /** The model did something wrong, it was not only down or dear. */
  readonly isBehaviour: boolean
  /** Events of which something is known. */
  readonly events: readonly TimelineEvent[]
  readonly #gaps: readonly Span[]
  readonly #texts = new Map<string, string>()

  constructor(document: ParsedDocument, now: number) {
    const { severity, kind, classes } = document.meta
    this.document = document
    this.now = now
    this.isAi = isAiIncident(document)
    this.isMajor = severity === 'SEV0' || severity === 'SEV1' || severity === 'SEV2'
    this.isNearMiss = kind === 'near-miss'
    this.isBehaviour =
      this.isAi && (classes === undefined || classes.some((name) => name !== 'availability' && name !== 'cost'))
    this.#gaps = document.gaps.map(({ span }) => span).toSorted((a, b) => a.start - b.start)
    this.events = document.timeline.events.filter(({ span }) => !this.hasGap(span))
  }

  /** Where the document begins: the place for what concerns all of it. */
  get head(): Span {
    const start = this.document.frontmatter.span?.start ?? 0
    return { start, end: start }
  }

  /** A key of the frontmatter, or the head where it would stand. */
  key(name: string): Span {
    return name in this.document.frontmatter.data ? this.document.frontmatter.keySpan(name) : this.head
  }

  /** The heading of a section; that of the one it would follow; the head. */
  place(kind: SectionKind): Span {
    const order = sectionOrder(documentType(this.document.collection))
    const rank = order.indexOf(kind)
    const { sections } = this.document
    const own = sections.find((section) => section.kind === kind)
    const before = sections.findLast((section) => section.kind !== undefined && order.indexOf(section.kind) < rank)
    return (own ?? before)?.heading ?? this.head
  }

  /** The prose of sections without headings, quotes and gaps; of the whole document if none is named. */
  text(...kinds: readonly SectionKind[]): string {
    const key = kinds.join(' ')
    const known = this.#texts.get(key)
    if (known !== undefined) return known
    const text = this.document.passages
      .filter(({ section, kind, row, quoted }) => {
        const isMeant = kinds.length === 0 || (section !== undefined && kinds.includes(section))
        return isMeant && kind !== 'heading' && row !== 0 && !quoted
      })
      .map((passage) => passage.text.replaceAll(gapText, ' '))
      .join('\n')
    this.#texts.set(key, text)
    return text
  }

  /** Whether a section says less than this many words; a gap says nothing. */
  isThin(kind: SectionKind, words: number): boolean {
    return (this.text(kind).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < words
  }

  /** Whether a section must be there, or is. */
  isExpected(kind: SectionKind): boolean {
    return isRequired(this.document, kind) || this.document.sections.some((section) => section.kind === kind)
  }

  /** Whether the ledger has evidence of one of these kinds. */
  hasEvidence(...kinds: readonly string[]): boolean {
    return this.document.evidence.some(({ kind }) => kind !== undefined && kinds.includes(kind))
  }

  /** Whether a section has text enough to be asked for one thing more, and does not speak of it. */
  leavesOut(pattern: RegExp, ...kinds: readonly SectionKind[]): boolean {
    const text = this.text(...kinds)
    return /\p{L}/u.test(text) && !pattern.test(text)
  }

  /** The source of a stretch, as written. */
  sourceOf({ start, end }: Span): string {
    return this.document.source.slice(start, end)
  }

  /** Whether a stretch holds a stated gap. There may be many of both, so the gaps are searched, not gone through. */
  hasGap({ start, end }: Span): boolean {
    let low = 0
    let high = this.#gaps.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#gaps[middle]?.end ?? Infinity) <= start) low = middle + 1
      else high = middle
    }
    const first = this.#gaps[low]
    return first !== undefined && first.start < end
  }

  /** How long the impact lasted, as far as it is known. */
  get hours(): number | undefined {
    const { impact } = durations(this.document)
    return impact && impact.milliseconds / HOUR
  }
}

/** Whether a moment says when. */
export function isKnown(moment: Moment | undefined): moment is Moment {
  return moment !== undefined && moment.precision !== 'unknown'
}

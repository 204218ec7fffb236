/**
 * The typed document: what one parse of a file gives, and all that rules, pages, diagrams and exports read.
 *
 * Places are spans of UTF-16 offsets into `source`; `locate` turns an offset into line and column. Everything is
 * readonly. What could not be read is absent here and stands in `problems` with its place.
 */
import type { Nodes, Root } from 'mdast'
import type { Declared } from './declared.ts'
import type { Frontmatter, Meta } from './frontmatter-types.ts'
import type { Problem } from './problem.ts'
import type { Passage, Sentence } from './prose-types.ts'
import type { SectionKind } from './section-kinds.ts'
import type { Point, Span } from './span.ts'
import type {
  ActionItem,
  AiFinding,
  Assumption,
  CheckedStatement,
  EvidenceEntry,
  EvidenceReference,
  Factor,
  FaultNode,
  Gap,
  Hypothesis,
  ImpactRow,
  MermaidFence,
  Quote,
  Timeline,
  Why,
} from './structure-types.ts'
import type { Directive } from './directive-types.ts'
import type { GameDay } from './types/game-day.ts'
import type { LearningReport } from './types/learning-report.ts'
import type { Operations } from './types/operations.ts'
import type { Runbook } from './types/runbook.ts'

/** The folder of `content/` that a file belongs to; `undefined` for a file elsewhere, read as a postmortem. */
export type Collection = 'postmortems' | 'runbooks' | 'game-days' | 'operations' | 'learning-reports'

export interface ParsedDocument {
  /** Path as given by the caller, `/` as separator. */
  readonly path: string
  /** Path below its collection without `index` and extension; for a file elsewhere, its stem. */
  readonly id: string
  readonly collection: Collection | undefined
  readonly format: 'mdx' | 'md'
  readonly source: string
  /** Standard mdast (+ gfm, yaml, mdx). An empty root when the guards refused to parse; `problems` says why. */
  readonly tree: Root
  readonly frontmatter: Frontmatter
  /** Frontmatter fields that passed the schema, typed. A field that did not is absent and is a problem. */
  readonly meta: Meta
  /** All headings and bold labels in document order, with what stands under them. */
  readonly sections: readonly Section[]
  /** Every block of prose in document order: paragraphs, list items, table cells, headings, quotes. */
  readonly passages: readonly Passage[]
  readonly sentences: readonly Sentence[]
  readonly timeline: Timeline
  readonly impact: readonly ImpactRow[]
  readonly factors: readonly Factor[]
  readonly whys: readonly Why[]
  readonly faultTree: readonly FaultNode[]
  readonly hypotheses: readonly Hypothesis[]
  readonly aiAnalysis: readonly AiFinding[]
  readonly actions: readonly ActionItem[]
  readonly quotes: readonly Quote[]
  /** The ledger of the frontmatter. */
  readonly evidence: readonly EvidenceEntry[]
  /** Each `[E4]`, `E4` in a Source cell or `<Evidence id="E4"/>` in the body. */
  readonly evidenceReferences: readonly EvidenceReference[]
  readonly assumptions: readonly Assumption[]
  /** Each `[TBD…]`. */
  readonly gaps: readonly Gap[]
  /** `Checked, none found: model, prompt … [E3]`. */
  readonly checked: readonly CheckedStatement[]
  readonly mermaid: readonly MermaidFence[]
  readonly directives: readonly Directive[]
  /** Present for a document of the collection alone, as the next three: `content-model` §5. */
  readonly runbook?: Runbook | undefined
  readonly gameDay?: GameDay | undefined
  readonly operations?: Operations | undefined
  readonly report?: LearningReport | undefined
  /** What the library says of people and customers, as far as the caller read it. */
  readonly declared: Declared
  /** ISO 639-1 code of the language of the prose; `en` unless the text is clearly another. */
  readonly language: string
  /** What the parser and the guards met: broken frontmatter, refused syntax, limits. Never thrown. */
  readonly problems: readonly Problem[]
  /** Line and column of an offset; offsets outside the source are clamped. */
  locate(offset: number): Point
}

/** A heading (or a bold label that serves as one) with the content up to the next of its own or a higher level. */
export interface Section {
  /** What it is in the content model, or `undefined` for a heading that the model does not know. */
  readonly kind: SectionKind | undefined
  /** The heading's plain text, as written. */
  readonly title: string
  /** 1–6 for a heading; one below the enclosing heading for a label. */
  readonly depth: number
  readonly form: 'heading' | 'label'
  readonly heading: Span
  /** From the end of the heading to the end of the section, subsections included. */
  readonly body: Span
  /** mdast nodes that stand directly under this heading, subsections excluded. */
  readonly content: readonly Nodes[]
  /** Index in `sections` of the section that encloses this one. */
  readonly parent: number | undefined
}

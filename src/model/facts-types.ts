/**
 * What other documents, and rules that compare documents, may know of one. Plain data that survives JSON, so that it
 * can be kept, sent and compared without the text; places are offsets into that text, and `lines` locates them.
 */
import type { Directive } from './directive-types.ts'
import type { ParsedDocument } from './document.ts'
import type { Relation } from './frontmatter-types.ts'
import type { Span } from './span.ts'
import type { ActionItem, TextAt } from './structure-types.ts'

export interface DocumentFacts extends Pick<ParsedDocument, 'path' | 'id' | 'collection' | 'meta' | 'language'> {
  /** Place of what concerns the file as a whole: the opening fence of the frontmatter. */
  readonly opening: Span
  /** The body could not be parsed, or the file not read: what seems to be missing may well be there. */
  readonly unread: boolean
  /** Offset of the first letter of each line. */
  readonly lines: readonly number[]
  readonly length: number
  /** Categories of the contributing factors, nested ones included, each once. */
  readonly factors: readonly string[]
  readonly actions: readonly ActionFacts[]
  readonly relations: readonly RelationFacts[]
  /** Ids of the documents that a game day or a learning report draws on. */
  readonly sources: readonly TextAt[]
  /** Actions that a game day puts to the test: `2026-03-02-stale-index#A2`. */
  readonly verifies: readonly TextAt[]
  /** Files of the evidence ledger that are said to stand in the repository. */
  readonly evidence: readonly FileReference[]
  /** Links to places inside the repository, in the text and in link definitions. */
  readonly links: readonly LinkFacts[]
  /** Ids that the text names in code marks or in a Runbook column; a runbook among them is not forgotten. */
  readonly names: readonly string[]
  /** Ids of the places on the page that a link can lead to. */
  readonly anchors: readonly string[]
  readonly directives: readonly DirectiveReach[]
  readonly signature: Signature
}

/** An action without its words. */
export interface ActionFacts extends Pick<ActionItem, 'id' | 'dueAt' | 'priority'> {
  /** `accepted` is a decision not to act. */
  readonly state: 'open' | 'done' | 'accepted'
  readonly owner?: string
  readonly due?: TextAt
  /** The ledger names a proof of it; a game day may be another. */
  readonly proven: boolean
  readonly span: Span
}

/** A relation with the places of its parts. */
export interface RelationFacts extends Pick<Relation, 'as' | 'why' | 'span'> {
  readonly id: TextAt
  /** Place of the word that says how the two are related. */
  readonly asSpan: Span
}

/** A file inside the repository: as written, and its path in the form of the path of the document. */
export interface FileReference extends TextAt {
  readonly path: string
}

export interface LinkFacts extends TextAt {
  /** Path of the target, of the document itself for `#fragment`; absent where it cannot be known. */
  readonly path?: string
  /** Decoded, without `#`. */
  readonly fragment?: string
}

/** A directive and the text that it covers. */
export interface DirectiveReach extends Directive {
  /** Offset from which a `disable` or an `enable` counts: right below the frontmatter, it covers that too. */
  readonly from: number
  /** The line that `disable-next-line` means: the next one with text that is no such directive itself. */
  readonly line?: number
}

/** What the causes of an incident sound like, for finding likenesses without the texts. */
export interface Signature {
  /** Of the algorithm; signatures of two versions cannot be compared. */
  readonly version: number
  /** Hashes, ascending; the smallest ones where there were more. */
  readonly terms: readonly number[]
  /** There were more: hashes above the last one were left out. */
  readonly cut: boolean
}

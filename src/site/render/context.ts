/** What the handlers of one document share. Made for one rendering and thrown away with it. */
import type { ElementContent } from 'hast'
import type { Code, Nodes } from 'mdast'
import type { ParsedDocument } from '#model/document'
import type { Audience } from '../options.ts'
import type { Drawing } from './figures.ts'
import type { TocEntry } from './rendered.ts'

export type DrawingKind = 'timeline' | 'fishbone' | 'five-whys' | 'fault-tree'

export interface RenderContext {
  readonly document: ParsedDocument
  readonly audience: Audience
  readonly base: string
  readonly runbooks: ReadonlySet<string>
  /** Drawings of the document. */
  readonly drawings: ReadonlyMap<DrawingKind, Drawing>
  /** Which drawing stands before which node. */
  readonly placed: ReadonlyMap<Nodes, DrawingKind>
  /** Code fences, highlighted or drawn. */
  readonly fences: ReadonlyMap<Code, ElementContent>
  readonly evidenceIds: ReadonlySet<string>
  /** Grows in document order while headings are rendered. */
  readonly toc: TocEntry[]
}

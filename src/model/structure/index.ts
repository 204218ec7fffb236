/** The structured parts of a document, read from its sections: `content-model` §3 and §4. */
import type { Root } from 'mdast'
import type { ParsedDocument, Section } from '#model/document'
import type { Frontmatter } from '#model/frontmatter-types'
import type { Problem } from '#model/problem'
import type { Passage } from '#model/prose-types'

export interface StructureContext {
  readonly source: string
  readonly format: 'mdx' | 'md'
  readonly tree: Root
  readonly sections: readonly Section[]
  readonly passages: readonly Passage[]
  readonly frontmatter: Frontmatter
}

/** The structural fields of a document; each may be a memoised getter, so that a reader pays for what it reads. */
export interface Structure extends Pick<
  ParsedDocument,
  | 'timeline'
  | 'impact'
  | 'factors'
  | 'whys'
  | 'faultTree'
  | 'hypotheses'
  | 'aiAnalysis'
  | 'actions'
  | 'quotes'
  | 'evidence'
  | 'evidenceReferences'
  | 'assumptions'
  | 'gaps'
  | 'checked'
  | 'mermaid'
  | 'directives'
> {
  /** What could not be read, `kind: 'structure'`. */
  readonly problems: readonly Problem[]
}

/** Read the structured parts; pure, and never throws. */
export function readStructure(_context: StructureContext): Structure {
  return {
    timeline: { form: 'none', events: [], span: undefined },
    impact: [],
    factors: [],
    whys: [],
    faultTree: [],
    hypotheses: [],
    aiAnalysis: [],
    actions: [],
    quotes: [],
    evidence: [],
    evidenceReferences: [],
    assumptions: [],
    gaps: [],
    checked: [],
    mermaid: [],
    directives: [],
    problems: [],
  }
}

/** The structured parts of a document, read from its sections: `content-model` §3 and §4. */
import type { Code, Root } from 'mdast'
import type { Directive } from '#model/directive-types'
import type { ParsedDocument, Section } from '#model/document'
import type { Frontmatter } from '#model/frontmatter-types'
import type { Problem } from '#model/problem'
import { once } from '#model/once'
import type { Passage } from '#model/prose-types'
import type { MermaidFence } from '#model/structure-types'
import { readActions } from './actions.ts'
import { readAssumptions } from './assumptions.ts'
import { Blocks, spanOfNode } from './block-text.ts'
import { readChecked } from './checked.ts'
import { readExpression, readHtml } from './directives.ts'
import { readLedger, readReferences } from './evidence.ts'
import { readFactors } from './factors.ts'
import { readFaultTree } from './fault-tree.ts'
import { readGaps } from './gaps.ts'
import { readQuote } from './quotes.ts'
import { SectionParts } from './section-blocks.ts'
import { readAiAnalysis, readHypotheses, readImpact } from './tables.ts'
import { readTimeline } from './timeline.ts'
import { type Scattered, walkTree } from './tree-walk.ts'
import { readWhys } from './whys.ts'

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

/** Read the structured parts when they are first asked for; pure, linear, and never throws. */
export function readStructure(context: StructureContext): Structure {
  const { source, tree, sections, passages, frontmatter } = context
  const parts = new SectionParts(sections)
  const blocks = new Blocks(source, passages)
  const scattered = once(() => walkTree(tree))
  const timeline = once(() => readTimeline(parts, blocks, frontmatter))
  const impact = once(() => readImpact(parts, blocks))
  const factors = once(() => readFactors(parts, blocks))
  const whys = once(() => readWhys(parts, blocks))
  const faultTree = once(() => readFaultTree(parts, blocks))
  const hypotheses = once(() => readHypotheses(parts, blocks))
  const aiAnalysis = once(() => readAiAnalysis(parts, blocks))
  const actions = once(() => readActions(parts, blocks))
  const quotes = once(() => scattered().quotes.flatMap((node) => readQuote(node, blocks) ?? []))
  const attributions = once(() => quotes().flatMap(({ references }) => references))
  const evidence = once(() => readLedger(frontmatter))
  const references = once(() => readReferences(passages, scattered().elements, attributions(), source))
  const assumptions = once(() => readAssumptions(passages, scattered().elements, source))
  const gaps = once(() => readGaps(passages, frontmatter.span, source))
  const checked = once(() => readChecked(passages, timeline().events, source))
  const mermaid = once(() => readMermaid(scattered().fences))
  const directives = once(() => readDirectives(scattered(), source))
  const quoteList = once(() => quotes().map(({ quote }) => quote))
  return new LazyStructure({
    timeline,
    impact,
    factors,
    whys,
    faultTree,
    hypotheses,
    aiAnalysis,
    actions,
    quotes: quoteList,
    evidence,
    evidenceReferences: references,
    assumptions,
    gaps,
    checked,
    mermaid,
    directives,
  })
}

type Readers = { readonly [Part in Exclude<keyof Structure, 'problems'>]: () => Structure[Part] }

/** A class, because accessors of an object literal keep each document alive until a full collection; see `parse.ts`. */
class LazyStructure implements Structure {
  readonly #readers: Readers
  // Whatever is malformed is read as far as it goes; rules say what is wrong with it.
  readonly problems: readonly Problem[] = []

  constructor(readers: Readers) {
    this.#readers = readers
  }

  get timeline() {
    return this.#readers.timeline()
  }

  get impact() {
    return this.#readers.impact()
  }

  get factors() {
    return this.#readers.factors()
  }

  get whys() {
    return this.#readers.whys()
  }

  get faultTree() {
    return this.#readers.faultTree()
  }

  get hypotheses() {
    return this.#readers.hypotheses()
  }

  get aiAnalysis() {
    return this.#readers.aiAnalysis()
  }

  get actions() {
    return this.#readers.actions()
  }

  get quotes() {
    return this.#readers.quotes()
  }

  get evidence() {
    return this.#readers.evidence()
  }

  get evidenceReferences() {
    return this.#readers.evidenceReferences()
  }

  get assumptions() {
    return this.#readers.assumptions()
  }

  get gaps() {
    return this.#readers.gaps()
  }

  get checked() {
    return this.#readers.checked()
  }

  get mermaid() {
    return this.#readers.mermaid()
  }

  get directives() {
    return this.#readers.directives()
  }
}

function readMermaid(fences: readonly Code[]): readonly MermaidFence[] {
  return fences
    .filter(({ lang }) => lang?.toLowerCase() === 'mermaid')
    .map((node) => ({ source: node.value, span: spanOfNode(node) }))
}

function readDirectives({ expressions, html }: Scattered, source: string): readonly Directive[] {
  return [
    ...expressions.flatMap((node) => readExpression(node.value, spanOfNode(node))),
    ...html.flatMap((node) => readHtml(source, spanOfNode(node))),
  ].toSorted((a, b) => a.span.start - b.span.start)
}

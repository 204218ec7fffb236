/** A parsed document to the HTML of its page: mdast, our handlers, hast, HTML. Nothing of the content is executed. */
import type { ElementContent, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Nodes } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { ParsedDocument } from '#model/document'
import type { SectionKind } from '#model/section-kinds'
import type { Audience } from '../options.ts'
import type { DrawingKind, RenderContext } from './context.ts'
import { renderFences, type FenceOptions } from './fences.ts'
import { drawDiagrams } from './figures.ts'
import { createHandlers } from './handlers.ts'
import { toLedger } from './ledger.ts'
import { foldRawHtml } from './raw-html.ts'
import type { RenderedDocument } from './rendered.ts'

export interface RenderOptions extends FenceOptions {
  readonly audience: Audience
  readonly base: string
  /** Ids of the runbooks of the site. */
  readonly runbooks: ReadonlySet<string>
}

/** Renders the body; throws `ContentError` where the content cannot be shown. */
export async function renderDocument(document: ParsedDocument, options: RenderOptions): Promise<RenderedDocument> {
  const context: RenderContext = {
    document,
    audience: options.audience,
    base: options.base,
    runbooks: options.runbooks,
    drawings: drawDiagrams(document),
    placed: placeDrawings(document),
    fences: await renderFences(document, options),
    evidenceIds: new Set(document.evidence.map(({ id }) => id)),
    toc: [],
  }
  const hast = toHast(document.tree, {
    handlers: createHandlers(context, sectionLookup(document)),
    allowDangerousHtml: true,
    clobberPrefix: '',
  })
  const children = hast.type === 'root' ? hast.children.filter(isContent) : []
  return {
    // After the fold the only raw nodes left are our own drawings.
    html: toHtml({ type: 'root', children: foldRawHtml(children) }, { allowDangerousHtml: true }),
    toc: context.toc,
    ledger: toLedger(document),
    gaps: document.gaps.length,
    words: document.passages.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0),
  }
}

/** Our handlers leave no node of MDX behind; what is left besides content is a doctype. */
function isContent(node: RootContent): node is ElementContent {
  return ['element', 'text', 'raw', 'comment'].includes(node.type)
}

const drawn: readonly (readonly [SectionKind, DrawingKind, (node: Nodes) => boolean])[] = [
  ['timeline', 'timeline', ({ type }) => type === 'table' || type === 'list'],
  ['contributing-factors', 'fishbone', ({ type }) => type === 'list'],
  ['five-whys', 'five-whys', ({ type }) => type === 'list'],
  ['fault-tree', 'fault-tree', ({ type }) => type === 'list'],
]

const elsewhere: Readonly<Record<string, DrawingKind>> = {
  Timeline: 'timeline',
  Fishbone: 'fishbone',
  FiveWhys: 'five-whys',
  FaultTree: 'fault-tree',
}

/** Each drawing stands before the list or table that it is drawn from, unless the author places it elsewhere. */
function placeDrawings(document: ParsedDocument): ReadonlyMap<Nodes, DrawingKind> {
  const moved = new Set(document.tree.children.flatMap((node) => ('name' in node && elsewhere[node.name ?? '']) || []))
  const placed = new Map<Nodes, DrawingKind>()
  for (const [section, kind, isSource] of drawn) {
    if (moved.has(kind)) continue
    const blocks = document.sections.filter(({ kind }) => kind === section).flatMap(({ content }) => content)
    const node = blocks.find(isSource)
    if (node) placed.set(node, kind)
  }
  return placed
}

function sectionLookup(document: ParsedDocument): (node: Nodes) => SectionKind | undefined {
  const known = new Map<Nodes, SectionKind>()
  for (const { kind, content } of document.sections) {
    if (kind) for (const node of content) known.set(node, kind)
  }
  return (node) => known.get(node)
}

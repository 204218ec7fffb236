/** A parsed document to the HTML of its page: mdast, our handlers, hast, HTML. Nothing of the content is executed. */
import type { ElementContent, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Code, Nodes } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { renderMermaid } from '#diagrams/mermaid/render'
import type { ParsedDocument } from '#model/document'
import type { SectionKind } from '#model/section-kinds'
import type { Audience } from '../options.ts'
import { toContentError } from './content-error.ts'
import type { DrawingKind, RenderContext } from './context.ts'
import { drawDiagrams, mermaidSource, toFigure } from './figures.ts'
import { h, raw } from './h.ts'
import { createHandlers } from './handlers.ts'
import { highlight } from './highlight.ts'
import { toLedger } from './ledger.ts'
import { foldRawHtml } from './raw-html.ts'
import type { RenderedDocument } from './rendered.ts'

export interface RenderOptions {
  readonly audience: Audience
  readonly base: string
  /** Folder for drawn Mermaid fences. */
  readonly mermaidCache: string
  /** In the development server a fence that cannot be drawn is shown as its source with the reason. */
  readonly tolerant: boolean
}

/** Renders the body; throws `ContentError` where the content cannot be shown. */
export async function renderDocument(document: ParsedDocument, options: RenderOptions): Promise<RenderedDocument> {
  const context: RenderContext = {
    document,
    audience: options.audience,
    base: options.base,
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

async function renderFences(
  document: ParsedDocument,
  options: RenderOptions,
): Promise<ReadonlyMap<Code, ElementContent>> {
  const fences = new Map<Code, ElementContent>()
  for (const node of codeNodes(document.tree)) {
    const isDiagram = node.lang === 'mermaid'
    const id = `fence-${fences.size + 1}`
    fences.set(node, await (isDiagram ? drawFence(document, node, id, options) : highlightFence(node)))
  }
  return fences
}

function* codeNodes(node: Nodes): Generator<Code> {
  if (node.type === 'code') yield node
  else if ('children' in node) for (const child of node.children) yield* codeNodes(child)
}

/** The pages of the rules say of each example whether the linter reports it. */
const exampleLabels: Readonly<Record<string, string>> = { invalid: 'Reported', valid: 'Accepted' }

async function highlightFence(node: Code): Promise<ElementContent> {
  const lines = await highlight(node.value, node.lang ?? '')
  const code = h('copy-text', {}, h('pre', { tabIndex: 0 }, h('code', {}, lines)))
  const kind = node.meta?.split(' ')[0] ?? ''
  const label = Object.hasOwn(exampleLabels, kind) ? exampleLabels[kind] : undefined
  if (!label) return code
  return h('div', { className: ['example', `example-${kind}`] }, h('p', { className: ['example-label'] }, label), code)
}

async function drawFence(
  document: ParsedDocument,
  node: Code,
  id: string,
  options: RenderOptions,
): Promise<ElementContent> {
  const result = await renderMermaid(node.value, { cacheDir: options.mermaidCache, id })
  if ('svg' in result)
    return toFigure('mermaid', { frame: toFrame(result.svg), source: mermaidSource('Diagram', node.value) })
  const start = node.position?.start.offset ?? 0
  const problem = {
    kind: 'syntax',
    code: 'mermaid',
    span: { start, end: node.position?.end.offset ?? start },
    message: `Unexpected \`mermaid\` fence that cannot be drawn: ${result.error.message}`,
  } as const
  if (!options.tolerant) throw toContentError(document, [problem])
  const source = h('pre', { tabIndex: 0 }, h('code', {}, node.value))
  return h('figure', { className: ['drawing-failed'] }, h('p', {}, problem.message), source)
}

/** From this width on a drawing may shrink a little before it is scrolled; a smaller one would become unreadable. */
const SHRINKABLE = 640

/** Our own kinds bring a frame with two variants; any other drawing keeps its size and may be scrolled sideways. */
function toFrame(drawing: string): ElementContent {
  if (!drawing.startsWith('<svg')) return raw(drawing)
  const width = Number(/^<svg[^>]* width="(\d+)/.exec(drawing)?.[1] ?? 0)
  const className = width > SHRINKABLE ? ['drawing-scroll', 'drawing-large'] : ['drawing-scroll']
  return h('div', { className, tabIndex: 0, role: 'group', ariaLabel: 'Diagram' }, raw(drawing))
}

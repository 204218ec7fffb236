/** Code fences: diagrams are drawn, everything else is highlighted. */
import type { ElementContent } from 'hast'
import type { Code, Nodes } from 'mdast'
import { renderMermaid } from '#diagrams/mermaid/render'
import type { ParsedDocument } from '#model/document'
import { toContentError } from './content-error.ts'
import { mermaidSource, toFigure } from './figures.ts'
import { h, raw } from './h.ts'
import { highlight } from './highlight.ts'

export interface FenceOptions {
  /** Folder for drawn Mermaid fences. */
  readonly mermaidCache: string
  /** In the development server a fence that cannot be drawn is shown as its source with the reason. */
  readonly tolerant: boolean
}

/** Every fence of a document as it stands in the page. */
export async function renderFences(
  document: ParsedDocument,
  options: FenceOptions,
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
const exampleLabels: Readonly<Record<string, string>> = {
  invalid: 'Reported',
  valid: 'Accepted',
  beside: 'Elsewhere in the library',
}

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
  options: FenceOptions,
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

/** How each kind of mdast node becomes hast. Everything that Markdown has and this file does not name keeps its default. */
import type { Element, ElementContent } from 'hast'
import type { Blockquote, Code, Heading, Image, InlineCode, Link, List, Nodes, Paragraph, Table, Text } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast'
import type { SectionKind } from '#model/section-kinds'
import { renderActions } from './actions.ts'
import { renderAssumptions } from './assumptions.ts'
import { isExternal, safeAddress } from './addresses.ts'
import { components, literalAttributes } from './components.ts'
import { toContentError } from './content-error.ts'
import { pagePath } from '../page-path.ts'
import type { RenderContext } from './context.ts'
import { toFigure } from './figures.ts'
import { h } from './h.ts'
import { uniqueSlug } from './headings.ts'
import { isSafeTag, safeAttributes } from './raw-html.ts'
import { renderQuote } from './quotes.ts'
import { linkReferences } from './references.ts'
import { isInProcedure, isLabelList, renderLabelled } from './steps.ts'
import { renderTable } from './tables.ts'
import { textOf } from './text-of.ts'

type Rendered = ElementContent[] | ElementContent | undefined

/** Handlers of one document. `sectionOf` tells under which known heading a block stands. */
export function createHandlers(context: RenderContext, sectionOf: (node: Nodes) => SectionKind | undefined): Handlers {
  const withDrawing = (node: Nodes, rendered: Rendered): Rendered => {
    const kind = context.placed.get(node)
    const drawing = kind && context.drawings.get(kind)
    const blocks = [rendered ?? []].flat()
    if (!kind || !drawing) return blocks
    // The picture of a timeline, of whys and of a tree says all but the sources: the text folds into its caption.
    return kind === 'fishbone' ? [toFigure(kind, drawing), ...blocks] : toFigure(kind, drawing, blocks)
  }
  const jsx = (state: State, node: MdxJsxFlowElement | MdxJsxTextElement): Rendered => renderJsx(state, node, context)
  return {
    heading: (state: State, node: Heading) => renderHeading(state, node, context),
    text: (_state: State, { value }: Text) => linkReferences(value, context.evidenceIds),
    code: (_state: State, node: Code) =>
      context.fences.get(node) ?? h('pre', { tabIndex: 0 }, h('code', {}, node.value)),
    link: (state: State, node: Link) => renderLink(state, node, context),
    inlineCode: (state: State, node: InlineCode) =>
      linkRunbook(defaultHandlers.inlineCode(state, node), node.value, context),
    paragraph: (state: State, node: Paragraph, parent: Nodes | undefined) =>
      (isInProcedure(node, parent, context) ? renderLabelled(state, node, context) : undefined) ??
      defaultHandlers.paragraph(state, node),
    image: (_state: State, node: Image) =>
      h('span', { className: ['picture-left-out'] }, `Picture: ${node.alt ?? node.url}`),
    blockquote: (state: State, node: Blockquote) => renderQuote(state, node, context),
    table: (state: State, node: Table) => withDrawing(node, renderTable(state, node, context, sectionOf(node))),
    list: (state: State, node: List) => {
      const section = sectionOf(node)
      const actions = section === 'actions' ? renderActions(state, node, context) : undefined
      const assumptions = section === 'open-questions' ? renderAssumptions(state, node, context) : undefined
      if (actions ?? assumptions) return actions ?? assumptions
      const list = defaultHandlers.list(state, node)
      if (isLabelList(node, context)) return withClass(list, 'step-facts')
      return withDrawing(node, section ? withClass(list, `list-${section}`) : list)
    },
    mdxJsxFlowElement: jsx,
    mdxJsxTextElement: jsx,
    // Comments only: the model refuses every other expression.
    mdxFlowExpression: () => undefined,
    mdxTextExpression: () => undefined,
    mdxjsEsm: () => undefined,
  }
}

function withClass(element: Element, name: string): Element {
  return { ...element, properties: { ...element.properties, className: [name] } }
}

/** The bare name of a runbook leads to it. */
function linkRunbook(code: Element, id: string, { base, runbooks, document }: RenderContext): Element {
  return runbooks.has(id) && id !== document.id ? h('a', { href: `${base}${pagePath('runbooks', id)}` }, code) : code
}

/** The title of the page is its only first-level heading; one in the text steps down. */
function renderHeading(state: State, node: Heading, { toc }: RenderContext): Element {
  const depth = Math.max(2, node.depth)
  const text = textOf(node)
  const id = uniqueSlug(text, new Set(toc.map((entry) => entry.id)))
  toc.push({ id, text, depth })
  const anchor = h('a', { className: ['anchor'], href: `#${id}`, ariaLabel: `Link to “${text}”` }, '#')
  return h(`h${depth}`, { id }, ...state.all(node), ' ', anchor)
}

function renderLink(state: State, node: Link, { base, document }: RenderContext): Rendered {
  const href = safeAddress(node.url, base, document.path)
  const content = state.all(node)
  if (!href) return content
  return h('a', isExternal(href) ? { href, rel: ['external'] } : { href }, ...content)
}

function renderJsx(state: State, node: MdxJsxFlowElement | MdxJsxTextElement, context: RenderContext): Rendered {
  const name = node.name ?? ''
  const component = Object.hasOwn(components, name) ? components[name] : undefined
  if (component) {
    return component({
      attributes: literalAttributes(node),
      children: state.all(node),
      context,
      block: node.type === 'mdxJsxFlowElement',
    })
  }
  if (isSafeTag(name)) return h(name, safeAttributes(name, { ...literalAttributes(node) }), state.all(node))
  throw toContentError(context.document, [
    {
      kind: 'syntax',
      code: 'unknown-component',
      span: { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 },
      message: `Unexpected element \`<${name}>\`, expected one of \`<${Object.keys(components).join('>`, `<')}>\``,
    },
  ])
}

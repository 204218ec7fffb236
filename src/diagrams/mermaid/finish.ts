/**
 * Mermaid's drawing as markup of ours: written anew from an allow-list of elements, attributes and classes, so that
 * nothing of the source can become markup, and with no colour of its own, so that `mermaid.css` decides how it looks.
 */
import { cleanText, escapeXml } from '#diagrams/text/clean'
import { allowedClasses } from './classes.ts'
import { inlineStyles, styleOf, type Property } from './geometry/style.ts'
import { isUnused, unusedMarkers } from './unused.ts'

/** What a finished drawing says about itself. */
export interface Caption {
  readonly title: string
  readonly description: string
  /** Kind of the diagram, for its class. */
  readonly slug: string
}

/** Stands for the id prefix until the page is known; a letter that `plainText` lets no author write. */
export const idPlaceholder = '\uE010'

const elements = new Set(
  'svg g defs marker clipPath path rect circle ellipse line polygon polyline text tspan'.split(' '),
)

const attributes = new Set(
  `d x y x1 y1 x2 y2 cx cy r rx ry dx dy width height points transform viewBox refX refY markerWidth markerHeight
   markerUnits orient class marker-start marker-mid marker-end clip-path`.split(/\s+/),
)

/** Properties that are written as attributes wherever they come from: mermaid's attribute, its style or its sheet. */
const textProperties: readonly Property[] = ['font-size', 'font-weight', 'text-anchor', 'dominant-baseline']

/** Kept from attributes and styles because they mean something; colours do not, and never decide alone. */
const shapeProperties = ['stroke-dasharray', 'stroke-width']

/** The complete `<svg>` element. */
export function finishDrawing(svg: Element, { title, description, slug }: Caption): string {
  const ids = new Map<string, string>()
  const viewBox = svg.getAttribute('viewBox') ?? '0 0 0 0'
  const [width = '0', height = '0'] = viewBox.split(/[\s,]+/).slice(2)
  const unused = unusedMarkers(svg)
  const content = Array.from(svg.children, (child) => write(child, { ids, unused })).join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="diagram diagram-mermaid diagram-mermaid-${slug}"`,
    ` viewBox="${shorten(viewBox)}" width="${shorten(width)}" height="${shorten(height)}" role="img"`,
    ` aria-labelledby="${idPlaceholder}-title" aria-describedby="${idPlaceholder}-desc">`,
    `<title id="${idPlaceholder}-title">${escapeXml(plainText(title))}</title>`,
    `<desc id="${idPlaceholder}-desc">${escapeXml(plainText(description))}</desc>${content}</svg>`,
  ].join('')
}

/** What an author wrote, without the letters that this file gives a meaning. */
function plainText(text: string): string {
  return cleanText(text.replace(/[\ue000-\uf8ff]/g, ''))
}

interface Context {
  /** New ids of the elements that something refers to. */
  readonly ids: Map<string, string>
  readonly unused: ReadonlySet<Element>
}

function write(element: Element, context: Context): string {
  const name = element.localName
  // A link or a switch is only a group here.
  if (name === 'a' || name === 'switch') return writeChildren(element, context)
  if (!elements.has(name) || isUnused(element) || context.unused.has(element)) return ''
  const content = name === 'text' || name === 'tspan' ? writeText(element, context) : writeChildren(element, context)
  if (content === '' && (name === 'g' || name === 'text' || name === 'tspan' || name === 'defs')) return ''
  const written = `<${name}${writeAttributes(element, context)}`
  return content === '' ? `${written}/>` : `${written}>${content}</${name}>`
}

function writeChildren(element: Element, context: Context): string {
  return Array.from(element.children, (child) => write(child, context)).join('')
}

/** Text keeps its order; tspans that change nothing leave only their text. */
function writeText(element: Element, context: Context): string {
  return Array.from(element.childNodes, (node) => {
    if (node.nodeType === node.TEXT_NODE) return escapeXml(keepSpaces(node.textContent ?? ''))
    // Of the children of a text only elements are left now, and only those have a name.
    const child = node as Element
    if (child.localName !== 'tspan') return ''
    const isPlain = child.classList.contains('text-inner-tspan') && !isEmphasised(child)
    return isPlain ? writeText(child, context) : write(child, context)
  }).join('')
}

/** `cleanText` trims, but the words of a label follow each other as stretches with a leading space. */
function keepSpaces(text: string): string {
  return `${/^\s/.test(text) ? ' ' : ''}${plainText(text)}${/\S\s+$/.test(text) ? ' ' : ''}`
}

function isEmphasised(tspan: Element): boolean {
  return tspan.getAttribute('font-style') === 'italic' || /bold/.test(tspan.getAttribute('font-weight') ?? '')
}

function writeAttributes(element: Element, { ids }: Context): string {
  const pairs = new Map<string, string>()
  if (element.localName === 'marker' || element.localName === 'clipPath') pairs.set('id', newId(element.id, ids))
  for (const { name, value } of element.attributes) {
    if (!attributes.has(name) || value === '') continue
    const kept = name === 'class' ? keepClasses(value) : value.startsWith('url(') ? reference(value, ids) : value
    if (kept) pairs.set(name, name === 'class' ? kept : shorten(kept))
  }
  const styles = inlineStyles(element.getAttribute('style'))
  for (const property of ['fill', 'stroke']) {
    const value = styles.get(property) ?? element.getAttribute(property)
    if (value === 'none' || value === 'transparent') pairs.set(property, 'none')
  }
  for (const property of shapeProperties) {
    const value = styles.get(property) ?? element.getAttribute(property)
    if (value && /^[\d.,\spx]+$/.test(value)) pairs.set(property, value.replace(/px/g, ''))
  }
  if (element.localName === 'text')
    for (const property of textProperties) {
      const value = styleOf(element, property)
      if (value && /^[\w.-]+$/.test(value) && value !== 'auto') pairs.set(property, fontWeight(value))
    }
  if (element.localName === 'tspan' && element.hasAttribute('alignment-baseline')) {
    // Browsers read the baseline of a tspan from here.
    pairs.set('dominant-baseline', 'central')
  }
  if (element.localName === 'tspan' && isEmphasised(element)) pairs.set('class', emphasisOf(element))
  return Array.from(pairs, ([name, value]) => ` ${name}="${escapeXml(value)}"`).join('')
}

/** The typeface is measured in two weights. */
function fontWeight(value: string): string {
  return value.startsWith('bold') ? '600' : value
}

function emphasisOf(tspan: Element): string {
  return tspan.getAttribute('font-style') === 'italic' ? 'm-italic' : 'm-bold'
}

/** An author may name classes; only those that the sheet knows get into the page. */
function keepClasses(value: string): string {
  return [...new Set(value.split(/\s+/))].filter((name) => allowedClasses.has(name)).join(' ')
}

function reference(value: string, ids: Map<string, string>): string {
  const [, id] = /#([^)"']+)/.exec(value) ?? []
  return id ? `url(#${newId(id, ids)})` : ''
}

function newId(id: string, ids: Map<string, string>): string {
  const known = ids.get(id) ?? `${idPlaceholder}-${ids.size + 1}`
  ids.set(id, known)
  return known
}

/** Numbers with at most two decimals. */
function shorten(text: string): string {
  return text.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100))
}

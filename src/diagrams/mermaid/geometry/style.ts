/**
 * The few properties that decide how large text is and where it stands. jsdom computes none of them: what counts here is
 * the attribute, the style attribute and those rules of mermaid's style sheets that place text.
 */

export type Property =
  'font-size' | 'font-weight' | 'text-anchor' | 'dominant-baseline' | 'alignment-baseline' | 'display'

/** Size of all text that says nothing else; `mermaid.css` has the same. */
export const defaultFontSize = 14

const inherited: ReadonlySet<Property> = new Set(['font-size', 'font-weight', 'text-anchor', 'dominant-baseline'])

/**
 * Rules of mermaid's own style sheets by which text is placed, by the id under which a kind is drawn. What they decide is
 * written into the drawing as attributes.
 */
const rules: readonly { readonly selector: string; readonly set: Partial<Record<Property, string>> }[] = [
  { selector: '#drawing-flowchart .node .label text', set: { 'text-anchor': 'middle' } },
  { selector: '#drawing-class .edgeTerminals', set: { 'font-size': '11px' } },
  { selector: '#drawing-gantt .taskText', set: { 'text-anchor': 'middle' } },
  { selector: '#drawing-gantt .taskTextOutsideLeft', set: { 'text-anchor': 'end' } },
  { selector: '#drawing-gantt .titleText', set: { 'text-anchor': 'middle', 'font-size': '18px' } },
]

/** Value of a property, inherited where it is. */
export function styleOf(element: Element, property: Property): string | undefined {
  for (let at: Element | null = element; at && at.localName !== 'svg'; at = at.parentElement) {
    const value = ownStyle(at, property)
    if (value !== undefined && value !== 'inherit') return value
    if (!inherited.has(property)) return undefined
  }
  return undefined
}

function ownStyle(element: Element, property: Property): string | undefined {
  const inline = inlineStyles(element.getAttribute('style')).get(property)
  if (inline !== undefined) return inline
  const rule = rules.findLast(({ selector, set }) => set[property] !== undefined && element.matches(selector))
  return rule?.set[property] ?? element.getAttribute(property) ?? undefined
}

/** Declarations of a `style` attribute. */
export function inlineStyles(text: string | null): ReadonlyMap<string, string> {
  const declarations = (text ?? '').split(';').flatMap((declaration): [string, string][] => {
    const colon = declaration.indexOf(':')
    if (colon === -1) return []
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim()
    return [[declaration.slice(0, colon).trim().toLowerCase(), value]]
  })
  return new Map(declarations)
}

/** A length in pixels. */
export function toPixels(value: string | null | undefined, fontSize = defaultFontSize): number {
  if (!value) return 0
  const length = Number.parseFloat(value)
  if (Number.isNaN(length)) return 0
  if (value.endsWith('rem')) return length * 16
  if (value.endsWith('em')) return length * fontSize
  if (value.endsWith('ex')) return (length * fontSize) / 2
  if (value.endsWith('pt')) return (length * 4) / 3
  return length
}

/** Font of an element. */
export function fontOf(element: Element): { size: number; weight: 400 | 600 } {
  const size = styleOf(element, 'font-size')
  const weight = styleOf(element, 'font-weight') ?? ''
  const isBold = weight.startsWith('bold') || Number(weight) >= 550
  return { size: size === undefined ? defaultFontSize : toPixels(size), weight: isBold ? 600 : 400 }
}

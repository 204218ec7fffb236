import type { Element, ElementContent, Properties } from 'hast'

type Child = ElementContent | string | undefined | readonly Child[]

/** Builds an element; strings become text, `undefined` and nesting vanish. */
export function h(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  return { type: 'element', tagName, properties, children: toContent(children) }
}

function toContent(children: readonly Child[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child === undefined) return []
    if (typeof child === 'string') return [{ type: 'text', value: child }]
    // A readonly array is no `Array` to the compiler's type guard, but it is one.
    return Array.isArray(child) ? toContent(child as readonly Child[]) : [child as ElementContent]
  })
}

/** Markup that our own code produced and that is written out as it is; content never gets this mark. */
export function raw(value: string): ElementContent {
  return { type: 'raw', value, data: { ours: true } }
}

/** Whether `raw` made the node, not an author. */
export function isOurs(node: ElementContent): boolean {
  return node.type === 'raw' && node.data !== undefined && 'ours' in node.data
}

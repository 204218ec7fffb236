/** One walk over the tree for what may stand anywhere: quotes, fences, comments, elements. */
import type { Blockquote, Code, Nodes, Root } from 'mdast'

export type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>
export type Expression = Extract<Nodes, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>

/** Nodes by kind, in document order. */
export interface Scattered {
  /** Outermost blockquotes. */
  readonly quotes: readonly Blockquote[]
  readonly fences: readonly Code[]
  readonly expressions: readonly Expression[]
  readonly html: readonly Extract<Nodes, { type: 'html' }>[]
  /** `<Assumption>` and `<Evidence>`. */
  readonly elements: readonly Element[]
}

/** Collect them without recursion: a tree may be deeper than the call stack. */
export function walkTree(tree: Root): Scattered {
  const found = {
    quotes: [] as Blockquote[],
    fences: [] as Code[],
    expressions: [] as Expression[],
    html: [] as Extract<Nodes, { type: 'html' }>[],
    elements: [] as Element[],
  }
  const stack: { readonly node: Nodes; readonly quoted: boolean }[] = [{ node: tree, quoted: false }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node } = next
    if (node.type === 'text') continue
    if (node.type === 'blockquote' && !next.quoted) found.quotes.push(node)
    else if (node.type === 'code') found.fences.push(node)
    else if (node.type === 'html') found.html.push(node)
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') found.expressions.push(node)
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') found.elements.push(node)
    if (!('children' in node)) continue
    const quoted = next.quoted || node.type === 'blockquote'
    // Last first, so that the stack gives them in document order.
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child && child.type !== 'text') stack.push({ node: child, quoted })
    }
  }
  return found
}

/** A literal attribute of an element. */
export function attributeOf(element: Element, name: string): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name && typeof attribute.value === 'string') {
      return attribute.value
    }
  }
  return undefined
}

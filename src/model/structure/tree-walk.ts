/** One walk over the tree for what may stand anywhere: quotes, fences, comments, elements. */
import type { Blockquote, Code, Html, Nodes, Root } from 'mdast'
import { spanOfNode } from './block-text.ts'

export type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>
export type Expression = Extract<Nodes, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>

/** Nodes by kind, in document order. */
export interface Scattered {
  /** Outermost blockquotes. */
  readonly quotes: readonly Blockquote[]
  readonly fences: readonly Code[]
  readonly expressions: readonly Expression[]
  readonly html: readonly Html[]
  /** `<Assumption>` and `<Evidence>`. */
  readonly elements: readonly Element[]
}

/** Collect them without recursion: a tree may be deeper than the call stack. */
export function walkTree(tree: Root): Scattered {
  const quotes: Blockquote[] = []
  const fences: Code[] = []
  const expressions: Expression[] = []
  const html: Html[] = []
  const elements: Element[] = []
  /** Where the blockquote ends that the walk is in. */
  let quoteEnd = 0
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'blockquote') {
      const { start, end } = spanOfNode(node)
      if (start >= quoteEnd) quotes.push(node)
      quoteEnd = Math.max(quoteEnd, end)
    } else if (node.type === 'code') fences.push(node)
    else if (node.type === 'html') html.push(node)
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') expressions.push(node)
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') elements.push(node)
    if (!('children' in node)) continue
    // Last first, so that the stack gives them in document order.
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child && child.type !== 'text') stack.push(child)
    }
  }
  return { quotes, fences, expressions, html, elements }
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

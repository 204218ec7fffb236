/** The fault tree as it is drawn: one top event, texts cleaned, size limited. */
import type { FaultNode } from '#model/structure-types'
import { cleanText } from '../text/clean.ts'
import type { FaultTreeInput } from '../input.ts'

export interface TreeNode {
  readonly text: string
  readonly gate: 'and' | 'or' | undefined
  readonly children: readonly TreeNode[]
}

export interface Tree {
  readonly top: TreeNode
  readonly count: number
  readonly depth: number
  readonly omitted: number
}

const mostNodes = 80

/** Several top events hang below the title. */
export function toTree({ title, nodes }: FaultTreeInput): Tree {
  const budget = { left: mostNodes }
  const roots = nodes.flatMap((node) => toNode(node, budget))
  const [first, ...others] = roots
  const top = first && others.length === 0 ? first : { text: cleanText(title), gate: undefined, children: roots }
  const total = nodes.reduce((sum, node) => sum + countOf(node), 0)
  const drawn = mostNodes - budget.left
  return { top, count: drawn, depth: depthOf(top), omitted: total - drawn }
}

function toNode({ text, gate, children }: FaultNode, budget: { left: number }): TreeNode[] {
  if (budget.left === 0) return []
  budget.left -= 1
  return [{ text: cleanText(text.text), gate, children: children.flatMap((child) => toNode(child, budget)) }]
}

function countOf({ children }: FaultNode): number {
  return children.reduce((sum, child) => sum + countOf(child), 1)
}

function depthOf({ children }: TreeNode): number {
  return 1 + Math.max(0, ...children.map(depthOf))
}

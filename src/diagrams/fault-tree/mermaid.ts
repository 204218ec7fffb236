/** A fault tree as Mermaid source, to copy into an issue or a chat. */
import type { FaultTreeInput } from '../input.ts'
import { quoted } from '../text/mermaid-text.ts'
import { toTree, type TreeNode } from './nodes.ts'

/** A `flowchart` from the top event down; gates are nodes of their own. */
export function faultTreeMermaid(input: FaultTreeInput): string {
  const lines = ['flowchart TB']
  addNode(lines, toTree(input).top, 'n')
  return `${lines.join('\n')}\n`
}

function addNode(lines: string[], { text, gate, children }: TreeNode, id: string): void {
  lines.push(`    ${id}[${quoted(text)}]`)
  const from = gate && children.length > 0 ? `${id}g` : id
  if (from !== id) lines.push(`    ${id} --> ${from}{{${quoted(gate?.toUpperCase() ?? '')}}}`)
  for (const [index, child] of children.entries()) {
    const childId = `${id}_${index}`
    addNode(lines, child, childId)
    lines.push(`    ${from} --> ${childId}`)
  }
}

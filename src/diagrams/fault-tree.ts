/** The fault tree: which conditions had to hold together, and which each on its own. */
import { layoutIndented } from './fault-tree/indented.ts'
import { toTree } from './fault-tree/nodes.ts'
import { deepestWide, layoutWide } from './fault-tree/wide.ts'
import type { DiagramOptions, FaultTreeInput } from './input.ts'
import { addNote } from './svg/note.ts'
import { printScene } from './svg/print.ts'

export { faultTreeMermaid } from './fault-tree/mermaid.ts'

/** An inline SVG, or an empty string when there is no node. */
export function faultTreeSvg(input: FaultTreeInput, { id, variant }: DiagramOptions): string {
  if (input.nodes.length === 0) return ''
  const tree = toTree(input)
  const isTidy = variant === 'wide' && tree.depth <= deepestWide
  const scene = isTidy ? layoutWide(tree) : layoutIndented(tree, variant === 'wide' ? 720 : 344)
  return printScene(addNote(scene, tree.omitted, 'conditions'), {
    id,
    classes: `diagram-fault-tree diagram-${variant}`,
    title: `Fault tree: ${tree.top.text}`,
    description: `Top event: ${tree.top.text}. ${tree.count} conditions on ${tree.depth} levels.`,
  })
}

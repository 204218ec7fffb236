/** The fault tree: which conditions had to hold together, and which each on its own. */
import { layoutIndented } from './fault-tree/indented.ts'
import { toTree, type Tree } from './fault-tree/nodes.ts'
import { deepestWide, layoutWide } from './fault-tree/wide.ts'
import type { DiagramOptions, FaultTreeInput, Variant } from './input.ts'
import { addNote } from './svg/note.ts'
import { printScene } from './svg/print.ts'
import type { Scene } from './svg/scene.ts'

export { faultTreeMermaid } from './fault-tree/mermaid.ts'

/** An inline SVG, or an empty string when there is no node. */
export function faultTreeSvg(input: FaultTreeInput, { id, variant }: DiagramOptions): string {
  if (input.nodes.length === 0) return ''
  const tree = toTree(input)
  return printScene(addNote(layoutFaultTree(tree, variant), tree.omitted, 'conditions'), {
    id,
    classes: `diagram-fault-tree diagram-${variant}`,
    title: `Fault tree: ${tree.top.text}`,
    description: `Top event: ${tree.top.text}. ${tree.count} conditions on ${tree.depth} levels.`,
  })
}

/** A tidy tree where there is room for one, else an indented list. */
export function layoutFaultTree(tree: Tree, variant: Variant): Scene {
  if (variant === 'narrow') return layoutIndented(tree, 344)
  return tree.depth <= deepestWide ? layoutWide(tree) : layoutIndented(tree, 720)
}

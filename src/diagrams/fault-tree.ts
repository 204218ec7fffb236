import type { DiagramOptions, FaultTreeInput } from './input.ts'

/** A first draft: an empty frame. */
export function faultTreeSvg(_input: FaultTreeInput, { id, variant }: DiagramOptions): string {
  return `<svg class="diagram diagram-fault-tree diagram-${variant}" viewBox="0 0 100 40" width="100" height="40" role="img" aria-labelledby="${id}-title"><title id="${id}-title">FaultTree</title></svg>`
}

/** A first draft. */
export function faultTreeMermaid(_input: FaultTreeInput): string {
  return 'flowchart LR'
}

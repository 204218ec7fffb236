import type { DiagramOptions, WhysInput } from './input.ts'

/** A first draft: an empty frame. */
export function whysSvg(_input: WhysInput, { id, variant }: DiagramOptions): string {
  return `<svg class="diagram diagram-whys diagram-${variant}" viewBox="0 0 100 40" width="100" height="40" role="img" aria-labelledby="${id}-title"><title id="${id}-title">Whys</title></svg>`
}

/** A first draft. */
export function whysMermaid(_input: WhysInput): string {
  return 'flowchart LR'
}

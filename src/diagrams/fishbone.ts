import type { DiagramOptions, FishboneInput } from './input.ts'

/** A first draft: an empty frame. */
export function fishboneSvg(_input: FishboneInput, { id, variant }: DiagramOptions): string {
  return `<svg class="diagram diagram-fishbone diagram-${variant}" viewBox="0 0 100 40" width="100" height="40" role="img" aria-labelledby="${id}-title"><title id="${id}-title">Fishbone</title></svg>`
}

/** A first draft. */
export function fishboneMermaid(_input: FishboneInput): string {
  return 'flowchart LR'
}

import type { DiagramOptions, TimelineInput } from './input.ts'

/** A first draft: an empty frame. */
export function timelineSvg(_input: TimelineInput, { id, variant }: DiagramOptions): string {
  return `<svg class="diagram diagram-timeline diagram-${variant}" viewBox="0 0 100 40" width="100" height="40" role="img" aria-labelledby="${id}-title"><title id="${id}-title">Timeline</title></svg>`
}

/** A first draft. */
export function timelineMermaid(_input: TimelineInput): string {
  return 'flowchart LR'
}

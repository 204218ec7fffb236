/** The timeline of an incident: an axis to scale beside the events, in two widths. */
import type { DiagramOptions, TimelineInput } from './input.ts'
import { printScene } from './svg/print.ts'
import { toChart } from './timeline/chart.ts'
import { describeTimeline } from './timeline/describe.ts'
import { layoutNarrow } from './timeline/narrow.ts'
import { layoutWide } from './timeline/wide.ts'

export { timelineMermaid } from './timeline/mermaid.ts'

/** An inline SVG, or an empty string when there is no event. */
export function timelineSvg(input: TimelineInput, { id, variant }: DiagramOptions): string {
  if (input.events.length === 0) return ''
  const chart = toChart(input)
  const scene = variant === 'wide' ? layoutWide(chart) : layoutNarrow(chart)
  return printScene(scene, {
    id,
    classes: `diagram-timeline diagram-${variant}`,
    title: `Timeline: ${input.title}`,
    description: describeTimeline(chart),
  })
}

/** The inline nodes that stand in a range of the source, so that a part of a paragraph keeps its markup. */
import type { PhrasingContent } from 'mdast'
import type { Span } from '#model/span'

/** Nodes within the range; a text node that crosses its border is cut. */
export function sliceInline(nodes: readonly PhrasingContent[], span: Span, source: string): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined || end <= span.start || start >= span.end) return []
    if (start >= span.start && end <= span.end) return [node]
    // The span of a text begins behind the marks of its first node, so a node belongs where most of it does.
    if (node.type !== 'text') return start >= span.start || (start + end) / 2 >= span.start ? [node] : []
    const from = Math.max(start, span.start)
    const to = Math.min(end, span.end)
    // Where escapes or entities make the text shorter than its source, the source itself is the honest fallback.
    const exact = node.value.length === end - start
    return [{ type: 'text', value: exact ? node.value.slice(from - start, to - start) : source.slice(from, to) }]
  })
}

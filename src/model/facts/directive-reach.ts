/** Which text a directive covers, worked out while the text is there. */
import type { Directive } from '#model/directive-types'
import type { ParsedDocument } from '#model/document'
import type { DirectiveReach } from '#model/facts-types'

type Source = Pick<ParsedDocument, 'source' | 'frontmatter' | 'locate' | 'directives'>

/** The directives of a document in the order of their places, each with its reach. */
export function directiveReach({ directives, ...document }: Source): readonly DirectiveReach[] {
  if (directives.length === 0) return []
  const sorted = directives.toSorted((a, b) => a.span.start - b.span.start)
  const from = startsOf(document, sorted)
  const lines = nextLines(document, sorted)
  return sorted.map((directive, index) => {
    const line = lines.get(directive)
    return { ...directive, from: from[index] ?? directive.span.end, ...(line !== undefined && { line }) }
  })
}

/** Offset from which each directive counts: a `disable` right below the frontmatter covers the frontmatter too. */
function startsOf({ frontmatter, source }: Omit<Source, 'directives'>, sorted: readonly Directive[]): number[] {
  let lead = frontmatter.span?.end ?? 0
  return sorted.map(({ span }) => {
    if (lead > span.start || source.slice(lead, span.start).trim() !== '') {
      lead = Infinity
      return span.end
    }
    lead = span.end
    return 0
  })
}

/** The line that each `disable-next-line` means; several in a row mean the same one. */
function nextLines(
  { source, locate }: Omit<Source, 'directives'>,
  sorted: readonly Directive[],
): Map<Directive, number> {
  const lines = new Map<Directive, number>()
  let following: { readonly start: number; readonly target: number } | undefined

  // Backwards, each looking only as far as the one below, so that the whole is linear.
  for (const directive of sorted.filter(({ action }) => action === 'disable-next-line').toReversed()) {
    const { start, end } = directive.span
    const between = source.slice(end, following?.start)
    const lineEnd = between.indexOf('\n')
    const text = lineEnd < 0 ? -1 : between.slice(lineEnd).search(/\S/)
    const target = text < 0 ? (following?.target ?? source.length) : end + lineEnd + text
    lines.set(directive, locate(target).line)
    following = { start, target }
  }

  return lines
}

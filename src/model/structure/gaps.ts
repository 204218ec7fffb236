/** Stated gaps: `[TBD: gateway request log 09:00–10:00 — from @team-gateway]`, in the body and in the frontmatter. */
import type { InlineText } from '#model/inline'
import type { Passage } from '#model/prose-types'
import type { Span } from '#model/span'
import type { Gap } from '#model/structure-types'

const mark = /\bTBD\b/gi

/** Read the gaps of the prose; quotes are verbatim and have none. */
export function readGaps(passages: readonly Passage[], frontmatter: Span | undefined, source: string): readonly Gap[] {
  const written = passages.filter(({ quoted, masked }) => !quoted && /TBD/i.test(masked))
  return [
    ...(frontmatter ? frontmatterGaps(frontmatter, source) : []),
    ...written.flatMap((passage) => gapsOf(passage, source)),
  ]
}

function gapsOf(inline: InlineText, source: string): readonly Gap[] {
  const { masked } = inline
  const gaps: Gap[] = []
  let end = 0
  for (const { index } of masked.matchAll(mark)) {
    if (index < end) continue
    const place = inline.spanOf(index, index + 3)
    if (masked.charAt(index - 1) === '[') {
      end = closingBracket(masked, index)
      const inner = inline.text.slice(index + 3, masked.charAt(end - 1) === ']' ? end - 1 : end)
      gaps.push({ ...partsOf(inner), span: inline.spanOf(index - 1, end) })
    } else if (source.charAt(place.start - 1) === '[' && source.charAt(place.end) === ']') {
      // A document that defines `[TBD]: …` turns the mark into a link.
      gaps.push({ span: { start: place.start - 1, end: place.end + 1 } })
    }
  }
  return gaps
}

/** A gap is a phrase; farther away no bracket is looked for, so that many open ones stay cheap. */
const LONGEST_GAP = 500

/** End of the bracket that opened before `from`; a bracket left open holds only its mark. */
function closingBracket(text: string, from: number): number {
  if (!text.slice(from, from + LONGEST_GAP).includes(']')) return from + 3
  let open = 1
  for (let at = from; at < Math.min(text.length, from + LONGEST_GAP); at++) {
    const character = text.charAt(at)
    if (character === '[') open++
    else if (character === ']' && --open === 0) return at + 1
  }
  return from + 3
}

const fromWhom = /\s[\u2014\u2013-]{1,2}\sfrom\s|\s[\u2014\u2013]\s(?=@)|,\sfrom\s(?=@)/g

/** What is missing, and from whom after the last `— from`. */
function partsOf(inner: string): Pick<Gap, 'missing' | 'from'> {
  const text = inner.replace(/^\s?[:\u2014\u2013-]?/, '')
  const last = [...text.matchAll(fromWhom)].at(-1)
  const missing = text.slice(0, last?.index).trim()
  const whom = last ? text.slice(last.index + last[0].length).trim() : ''
  return { ...(missing !== '' && { missing }), ...(whom !== '' && { from: whom }) }
}

/** YAML is no prose: the marks are read from its source, each on one line. */
function frontmatterGaps({ start, end }: Span, source: string): readonly Gap[] {
  const block = source.slice(start, end)
  return [...block.matchAll(/\[TBD\b([^\][\n]{0,400})\]/g)].map((match) => ({
    ...partsOf(match[1] ?? ''),
    span: { start: start + match.index, end: start + match.index + match[0].length },
  }))
}

/** Parts of a block as Markdown, to be written elsewhere without touching their meaning. */
import type { Span } from '#model/span'

/** The Markdown of a part: its text with the marks that touch it, on one line. */
export function markdownOf(part: Span, block: Span, source: string): string {
  const { start, end } = markdownSpan(part, block, source)
  return onOneLine(source.slice(start, end))
}

/** A part with the marks that touch it. */
export function markdownSpan(part: Span, block: Span, source: string): Span {
  let { start } = part
  if (start === part.end) return part
  while (start > block.start && opening.has(source.charAt(start - 1))) start--
  return { start, end: closingEnd(source, part.end, block.end) }
}

/** Markdown without its soft line breaks. */
function onOneLine(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
}

const opening = new Set(['*', '_', '~', '`', '[', '!', '<'])
const closing = new Set(['*', '_', '~', '`', ']', '>'])

/** After closing marks and the target of a link. */
function closingEnd(source: string, from: number, limit: number): number {
  let end = from
  while (end < limit && closing.has(source.charAt(end))) {
    end++
    if (source.charAt(end - 1) !== ']') continue
    const target = linkTarget(source.slice(end, Math.min(limit, end + LONGEST_TARGET)))
    end += target
  }
  return end
}

const LONGEST_TARGET = 2000

function linkTarget(text: string): number {
  return /^\([^()\s]*\)|^\[[^[\]]*\]/.exec(text)?.[0].length ?? 0
}

/** No mark opens in this part and closes in another. */
export function isBalanced(markdown: string): boolean {
  const plain = markdown.replace(/\\./g, '').replace(/(`{1,9})[^`]*\1/g, '')
  const count = (mark: string) => plain.split(mark).length - 1
  return (
    !plain.includes('`') &&
    count('**') % 2 === 0 &&
    count('*') % 2 === 0 &&
    count('~~') % 2 === 0 &&
    count('[') === count(']') &&
    count('(') === count(')')
  )
}

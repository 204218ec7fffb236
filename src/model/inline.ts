/**
 * Inline Markdown as a reader hears it, with an exact map back to the source: markup gone, references decoded, escapes
 * resolved, soft and hard breaks a space. `masked` hides what is not the author's own prose.
 */
import type { Nodes } from 'mdast'
import { MASK } from './prose-types.ts'
import type { Span } from './span.ts'
import { alignText } from './prose/align.ts'
import { quotations } from './prose/quotations.ts'
import { TextBuilder } from './prose/source-map.ts'

export interface InlineText {
  readonly text: string
  /** As long as `text`; code, URLs, JSX, image alternatives and quoted spans are replaced by `MASK`. */
  readonly masked: string
  /** Source range of `text.slice(from, to)`. */
  spanOf(from: number, to: number): Span
}

/** Plain text of inline nodes. Block nodes among them are read in order, a space between two. */
export function readInline(nodes: readonly Nodes[], source: string): InlineText {
  const builder = new TextBuilder()
  for (const node of nodes) write(node, source, builder)
  const { text } = builder
  const start = nodes[0]?.position?.start.offset ?? 0
  const spans = builder.spans({ start, end: nodes.at(-1)?.position?.end.offset ?? start })
  return { text, masked: mask(text, builder.masked), spanOf: spans }
}

function write(node: Nodes, source: string, to: TextBuilder): void {
  const { start, end } = placeOf(node)
  switch (node.type) {
    case 'text':
      alignText(node.value, source, start, end, to)
      return
    case 'inlineCode':
      to.mask(() => writeCode(node.value, source, start, end, to))
      return
    case 'break':
      to.replaced(' ', start, end)
      return
    case 'html':
      if (/^<br\b/i.test(node.value)) to.replaced(' ', start, end)
      return
    case 'image':
    case 'imageReference':
      to.mask(() => writeAlternative(node.alt ?? '', source, start, end, to))
      return
    case 'link':
      // An address that stands for itself is written as it reads: nothing in it is an escape or a reference.
      if (node.children[0]?.position?.start.offset === start) to.mask(() => to.exact(source.slice(start, end), start))
      else if (isAddress(node, node.url)) to.mask(() => writeAll(node.children, source, to))
      else writeAll(node.children, source, to)
      return
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      if (node.name === 'br') to.replaced(' ', start, end)
      else if (verbatim.has(node.name ?? '')) to.mask(() => writeAll(node.children, source, to))
      else if (node.children.length > 0) writeAll(node.children, source, to)
      else writeElement(node, start, end, to)
      return
    default:
      if (!('children' in node)) return
      if (isBlock(node) && to.text !== '' && !/\s$/.test(to.text)) to.replaced(' ', start, start)
      writeAll(node.children, source, to)
  }
}

function writeAll(nodes: readonly Nodes[], source: string, to: TextBuilder): void {
  for (const node of nodes) write(node, source, to)
}

/** Elements that hold what was typed or shown, not prose. */
const verbatim = new Set(['kbd', 'code', 'samp'])

/** A code span without its backticks and the one blank that may pad them. */
function writeCode(value: string, source: string, start: number, end: number, to: TextBuilder): void {
  let ticks = 0
  while (source.charAt(start + ticks) === '`' && start + ticks < end) ticks++
  const from = start + ticks
  const until = Math.max(from, end - ticks)
  const padded = isBlank(source, from) && isBlank(source, until - 1) && value.trim() !== ''
  const length = source.startsWith('\r\n', from) ? 2 : 1
  alignText(value, source, padded ? from + length : from, until, to, 'code')
}

function isBlank(source: string, at: number): boolean {
  return /[ \r\n]/.test(source.charAt(at))
}

/** The alternative text of an image: exact where it stands as written after `![`. */
function writeAlternative(alt: string, source: string, start: number, end: number, to: TextBuilder): void {
  if (alt === '') return
  if (source.startsWith(alt, start + 2)) to.exact(alt, start + 2)
  else to.replaced(alt, start, end)
}

/** An element without content is heard as what it stands for: an evidence id, a duration. */
function writeElement(
  node: Extract<Nodes, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>,
  start: number,
  end: number,
  to: TextBuilder,
): void {
  if (node.name === 'Duration') to.mask(() => to.replaced('duration', start, end))
  if (node.name !== 'Evidence') return
  const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value
  if (typeof id === 'string' && id !== '') to.mask(() => to.replaced(id, start, end))
}

function isAddress(node: Extract<Nodes, { type: 'link' }>, url: string): boolean {
  const only = node.children.length === 1 ? node.children[0] : undefined
  if (only?.type !== 'text') return false
  return (
    only.value === url || `mailto:${only.value}` === url || /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+$/i.test(only.value)
  )
}

const blocks = new Set(['paragraph', 'heading', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell'])

function isBlock(node: Nodes): boolean {
  return blocks.has(node.type)
}

function placeOf(node: Nodes): Span {
  const start = node.position?.start.offset ?? 0
  return { start, end: node.position?.end.offset ?? start }
}

const addresses = /(?:\b[a-z][a-z0-9+.-]{0,30}:\/\/|\bwww\.)[^\s<>"`]+/gi

function mask(text: string, hidden: readonly Span[]): string {
  const half = hide(text, hidden)
  const urls = half.includes('://') || half.includes('www.') ? [...half.matchAll(addresses)] : []
  const bare = hide(
    half,
    urls.map((match) => ({ start: match.index, end: match.index + match[0].replace(/[.,;:!?)\]]{1,9}$/, '').length })),
  )
  return hide(bare, quotations(bare))
}

/** Replace the spans (in order, not overlapping but maybe nested) letter by letter. */
function hide(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const { start, end } of spans) {
    if (end <= at) continue
    const from = Math.max(start, at)
    parts.push(text.slice(at, from), MASK.repeat(end - from))
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

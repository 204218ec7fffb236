/** What a block cites: evidence ids, links and bare addresses, each with its place. */
import type { Nodes } from 'mdast'
import type { InlineText } from '#model/inline'
import type { Span } from '#model/span'
import { spanOfNode } from './block-text.ts'
import { citations } from './cited.ts'

interface Cited {
  readonly value: string
  readonly start: number
}

const bareAddress = /\bhttps?:\/\/[^\s<>"`|]{1,2000}/gi

/** The sources of one block; read once, so that a long paragraph of many lines is not read again for each. */
export class Sources {
  readonly #ids: readonly Cited[]
  readonly #links: readonly Cited[]

  /** `bare` reads ids without brackets too, as in a cell of their own. */
  constructor(node: Nodes | undefined, inline: InlineText, source: string, bare = false) {
    this.#ids = citations(inline, source, bare).map(({ id, span }) => ({ value: id, start: span.start }))
    const targets: Cited[] = []
    if (node) collect(node, targets)
    const links = inline.text.includes('://') ? [...targets, ...addresses(inline)] : targets
    this.#links = links.length > 1 ? links.toSorted((a, b) => a.start - b.start) : links
  }

  /** Ids, then links, that begin inside a place; each once. */
  within(place: Span): readonly string[] {
    if (this.#ids.length === 0 && this.#links.length === 0) return []
    return [...new Set([...slice(this.#ids, place), ...slice(this.#links, place)])]
  }

  all(): readonly string[] {
    return this.within({ start: 0, end: Infinity })
  }
}

function slice(sorted: readonly Cited[], { start, end }: Span): readonly string[] {
  const values: string[] = []
  for (let at = firstFrom(sorted, start); ; at++) {
    const each = sorted[at]
    if (!each || each.start >= end) return values
    values.push(each.value)
  }
}

function firstFrom(sorted: readonly Cited[], start: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? Infinity) < start) low = middle + 1
    else high = middle
  }
  return low
}

function collect(node: Nodes, links: Cited[]): void {
  if (node.type === 'link') links.push({ value: node.url, start: spanOfNode(node).start })
  else if ('children' in node) for (const child of node.children) collect(child, links)
}

function addresses(inline: InlineText): readonly Cited[] {
  return [...inline.text.matchAll(bareAddress)].map((match) => ({
    value: match[0].replace(/[.,;:!?)\]]{1,9}$/, ''),
    start: inline.spanOf(match.index, match.index + 1).start,
  }))
}

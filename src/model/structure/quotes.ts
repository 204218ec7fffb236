/** Quotes: a blockquote whose last line names role and evidence, `— on-call engineer, E4`. */
import type { Blockquote, Nodes, Paragraph } from 'mdast'
import type { InlineText } from '#model/inline'
import type { EvidenceReference, Quote, TextAt } from '#model/structure-types'
import { type Blocks, lineStarts, spanOfNode, textAt } from './block-text.ts'
import { citations, unique } from './cited.ts'

export interface QuoteReading {
  readonly quote: Quote
  /** The evidence that its last line cites without brackets. */
  readonly references: readonly EvidenceReference[]
}

/** Read one blockquote; a note such as `> [!NOTE]` is none. */
export function readQuote(node: Blockquote, blocks: Blocks): QuoteReading | undefined {
  const paragraphs = paragraphsOf(node, 0)
  const read = paragraphs.map((paragraph) => blocks.read(paragraph))
  const last = read.at(-1)
  if (!last || /^\s{0,9}\[!\w{1,20}\]/.test(read[0]?.text ?? '')) return undefined
  const from = attributionStart(last, blocks.source)
  const attribution = from === undefined ? undefined : readAttribution(last, from, blocks)
  const references = attribution?.references ?? []
  const quote: Quote = {
    text: quotedText(read, from ?? last.text.length),
    ...(attribution?.role && { role: attribution.role }),
    evidence: unique(references),
    span: spanOfNode(node),
  }
  return { quote, references: references.filter(({ span }) => blocks.source.charAt(span.start - 1) !== '[') }
}

/** Quotes in quotes are part of the outer one, to a depth that a person writes. */
const DEEPEST = 20

function paragraphsOf(node: Nodes, depth: number): readonly Paragraph[] {
  if (node.type === 'paragraph') return [node]
  if (depth > DEEPEST || !('children' in node)) return []
  return node.children.flatMap((child) => paragraphsOf(child, depth + 1))
}

const dash = /[\u2014\u2013\u2015-]{1,3}\s*(?=\S)/y

/** The last line, when a dash opens it. */
function attributionStart(inline: InlineText, source: string): number | undefined {
  const start = lineStarts(inline, source).at(-1) ?? 0
  dash.lastIndex = start
  return dash.test(inline.text) ? start : undefined
}

function readAttribution(inline: InlineText, from: number, blocks: Blocks) {
  dash.lastIndex = from
  const after = from + (dash.exec(inline.text)?.[0].length ?? 0)
  const mark = inline.text.slice(after).search(/[\s,;([]*\bE\d{1,4}\b/)
  const role = textAt(inline, after, mark === -1 ? inline.text.length : after + mark)
  const line: InlineText = {
    text: inline.text.slice(after),
    masked: inline.masked.slice(after),
    spanOf: (start, end) => inline.spanOf(start + after, end + after),
  }
  return { ...(role.text !== '' && { role }), references: citations(line, blocks.source, true) }
}

/** All paragraphs, a line break between two, without the attribution. */
function quotedText(read: readonly InlineText[], lastEnd: number): TextAt {
  const texts = read.map((inline, index) => textAt(inline, 0, index === read.length - 1 ? lastEnd : undefined))
  const told = texts.filter(({ text }) => text !== '')
  const [first, last] = [told[0] ?? texts[0], told.at(-1) ?? texts[0]]
  return {
    text: told.map(({ text }) => text).join('\n'),
    span: { start: first?.span.start ?? 0, end: last?.span.end ?? first?.span.end ?? 0 },
  }
}

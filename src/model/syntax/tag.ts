/** One tag, read letter by letter: linear, and no longer than a tag can be. */
import type { Span } from '#model/span'

export interface Tag {
  readonly name: string
  readonly isClosing: boolean
  readonly isSelfClosing: boolean
  readonly attributes: readonly TagAttribute[]
  readonly span: Span
  /** Something that no literal tag has: `{` as a value or `{...x}`. */
  readonly fault?: { readonly code: 'attribute-expression' | 'spread'; readonly span: Span }
}

export interface TagAttribute {
  readonly name: string
  readonly nameSpan: Span
  readonly value: string | undefined
  /** Without quotation marks. */
  readonly valueSpan: Span
}

const longest = 1000
const nameAt = /[A-Za-z][\w.:-]*/y
const attributeAt = /[A-Za-z_:@][\w.:-]*/y
const blanks = /[ \t]*(?:\r\n|\r|\n)?[ \t]*/y

/** The tag that begins at `start`, or `undefined` where none does. */
export function readTag(source: string, start: number): Tag | undefined {
  const end = Math.min(source.length, start + longest)
  const isClosing = source.charAt(start + 1) === '/'
  const name = match(nameAt, source, start + (isClosing ? 2 : 1))
  if (name === undefined || name.length > 60) return undefined
  const attributes: TagAttribute[] = []
  let at = start + (isClosing ? 2 : 1) + name.length
  const tag = (to: number, isSelfClosing: boolean, fault?: Tag['fault']): Tag => ({
    name,
    isClosing,
    isSelfClosing,
    attributes,
    span: { start, end: to },
    ...(fault ? { fault } : {}),
  })
  const faulty = (code: 'attribute-expression' | 'spread', from: number): Tag => {
    const to = closeOf(source, from, end)
    return tag(to, source.startsWith('/>', to - 2), { code, span: { start: from, end: from + 1 } })
  }
  while (at < end) {
    const gap = match(blanks, source, at)?.length ?? 0
    at += gap
    const letter = source.charAt(at)
    if (letter === '>') return tag(at + 1, false)
    if (letter === '/' && source.charAt(at + 1) === '>') return tag(at + 2, true)
    if (gap === 0) return undefined
    if (letter === '{') return faulty('spread', at)
    const key = match(attributeAt, source, at)
    if (key === undefined) return undefined
    const nameSpan = { start: at, end: at + key.length }
    at = nameSpan.end
    if (source.charAt(at) !== '=') {
      attributes.push({ name: key, nameSpan, value: undefined, valueSpan: { start: at, end: at } })
      continue
    }
    const mark = source.charAt(at + 1)
    if (mark === '{') return faulty('attribute-expression', at + 1)
    if (mark !== '"' && mark !== "'") return undefined
    const close = source.slice(at + 2, end).indexOf(mark)
    if (close < 0) return undefined
    const value = source.slice(at + 2, at + 2 + close)
    // A blank line ends the paragraph, and with it the tag.
    if (/\n[ \t>]*\r?\n/.test(value)) return undefined
    attributes.push({ name: key, nameSpan, value, valueSpan: { start: at + 2, end: at + 2 + close } })
    at += close + 3
  }
  return undefined
}

/** For a message: the rest of the tag up to its `>`, on the same line. */
function closeOf(source: string, from: number, end: number): number {
  const rest = /[^>\r\n]*>?/y
  rest.lastIndex = from
  return Math.min(from + (rest.exec(source)?.[0].length ?? 0), end)
}

function match(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0]
}

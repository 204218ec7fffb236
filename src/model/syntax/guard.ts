/**
 * The linear scan that stands before the native parser. The format allows no expression and only listed elements, so
 * of all `{` and `<` the parser gets to see those of comments and of listed, balanced elements. Every other one is
 * replaced by a private letter in a copy of the same length, wherever it stands: in text, where it becomes a
 * finding, and in code, where it is restored afterwards. The same goes for `import` and `export` at the start of a line.
 */
import type { Span } from '#model/span'
import { attributesOf } from './elements.ts'
import { readTag } from './tag.ts'
import type { Tag } from './tag.ts'

export interface Mark {
  readonly at: number
  /** `hidden` says nothing: an escape, or part of what is explained or fine as a whole. */
  readonly kind: 'angle' | 'brace' | 'escape' | 'hidden' | 'word'
}

export interface Guarded {
  /** As long as the source. */
  readonly text: string
  /** What was replaced, in order. */
  readonly marks: readonly Mark[]
  readonly letters: Letters
}

/** The private letter that stands for each hidden one. */
export type Letters = ReadonlyMap<string, string>

const masked = ['<', '{', '\\', 'i', 'e'] as const
/** Private letters: no punctuation and no blank to Markdown, and allowed in addresses. `MASK` is none of them. */
const candidates = Array.from({ length: 128 }, (_, index) => String.fromCharCode(0xe000 + index))

/** Letters that the source does not contain itself; `undefined` when it leaves too few. */
export function freeLetters(source: string): Letters | undefined {
  const free: string[] = []
  for (const letter of candidates) {
    if (free.length === masked.length) break
    if (!source.includes(letter)) free.push(letter)
  }
  return free.length < masked.length ? undefined : new Map(masked.map((letter, index) => [letter, free[index] ?? '']))
}

/** Hide what the parser must not see. With `strict`, comments and elements are hidden too, and nothing is left to fail on. */
export function guard(source: string, letters: Letters, strict: boolean): Guarded {
  const marks = strict ? new Scanner(source).everything() : new Scanner(source).scan()
  return { text: replace(source, marks, letters), marks, letters }
}

/** Whether there is anything to hide. */
export function isTame(source: string): boolean {
  return !source.includes('{') && !source.includes('<') && !words.test(source)
}

/** A byte order mark at the start of the file is no letter to the parser. */
const words = /(?:^|^\uFEFF)(?:import|export)(?![\w$])/m
const allWords = /(?<=^|^\uFEFF)(?:import|export)(?![\w$])/gm
const openers = /[{<]/g

function replace(source: string, marks: readonly Mark[], letters: Letters): string {
  const parts: string[] = []
  let at = 0
  for (const mark of marks) {
    parts.push(source.slice(at, mark.at), letters.get(source.charAt(mark.at)) ?? ' ')
    at = mark.at + 1
  }
  parts.push(source.slice(at))
  return parts.join('')
}

/** Open elements deeper than this are not documents. */
const deepest = 20

interface Open {
  readonly tag: Tag
  readonly isRefused: boolean
}

class Scanner {
  readonly #source: string
  readonly #marks: Mark[] = []
  /** Open listed elements, outermost first. */
  readonly #open: Open[] = []
  /** Where the next end of a comment stands, as far as it was looked for. */
  #commentEnd = -2

  constructor(source: string) {
    this.#source = source
  }

  /** The marks of `scan`, and silent ones for all that it keeps. */
  everything(): readonly Mark[] {
    const marked = new Set(this.scan().map(({ at }) => at))
    for (const { index } of this.#source.matchAll(openers)) {
      if (!marked.has(index)) this.#marks.push({ at: index, kind: 'hidden' })
    }
    return this.#marks.toSorted((a, b) => a.at - b.at)
  }

  scan(): readonly Mark[] {
    const next = new RegExp(openers)
    for (let match = next.exec(this.#source); match; match = next.exec(this.#source)) {
      next.lastIndex = this.#read(match.index)
    }
    for (const open of this.#open) this.#unbalanced(open)
    return this.#finish()
  }

  #finish(): readonly Mark[] {
    for (const { index } of this.#source.matchAll(allWords)) this.#marks.push({ at: index, kind: 'word' })
    return this.#marks.toSorted((a, b) => a.at - b.at)
  }

  /** Read what begins at a `{` or `<` and say where to go on. */
  #read(at: number): number {
    if (this.#isEscaped(at)) {
      this.#mark(at)
      return at + 1
    }
    const end = this.#source.charAt(at) === '{' ? this.#comment(at) : this.#element(at)
    if (end !== undefined) return end
    this.#mark(at)
    return at + 1
  }

  /** An escaping backslash is hidden with its letter; in code it is restored, in text it goes. */
  #mark(at: number): void {
    if (this.#isEscaped(at)) this.#marks.push({ at: at - 1, kind: 'escape' }, { at, kind: 'escape' })
    else this.#marks.push({ at, kind: this.#source.charAt(at) === '{' ? 'brace' : 'angle' })
  }

  #isEscaped(at: number): boolean {
    let first = at
    while (this.#source.charAt(first - 1) === '\\' && at - first < 64) first--
    return (at - first) % 2 === 1
  }

  /** `{/* … *​/}` without another comment inside. */
  #comment(at: number): number | undefined {
    if (!this.#source.startsWith('{/*', at)) return undefined
    if (this.#commentEnd !== -1 && this.#commentEnd < at + 3) this.#commentEnd = this.#source.indexOf('*/', at + 3)
    const close = this.#commentEnd
    if (close < 0 || this.#source.charAt(close + 2) !== '}') return undefined
    this.#hideInside({ start: at + 1, end: close })
    return close + 3
  }

  #element(at: number): number | undefined {
    const tag = readTag(this.#source, at)
    if (!tag || !attributesOf(tag.name, 'mdx')) return undefined
    const isRefused = tag.fault !== undefined || !hasListedAttributes(tag)
    if (isRefused && (tag.isSelfClosing || tag.isClosing)) return undefined
    const isBalanced = tag.isSelfClosing || (tag.isClosing ? this.#close(tag) : this.#begin({ tag, isRefused }))
    if (!isBalanced) return undefined
    // Nothing inside a refused tag is certain to be harmless.
    if (isRefused) return at + 1
    for (const { valueSpan } of tag.attributes) this.#hideInside(valueSpan)
    return tag.span.end
  }

  #begin(open: Open): boolean {
    if (this.#open.length >= deepest) return false
    this.#open.push(open)
    if (open.isRefused) this.#marks.push({ at: open.tag.span.start, kind: 'angle' })
    return true
  }

  /** `false` for a closing tag that nothing opened; one that a refused tag opened goes with it. */
  #close(tag: Tag): boolean {
    const index = this.#open.findLastIndex((open) => open.tag.name === tag.name)
    if (index < 0) return false
    const [opened, ...inside] = this.#open.splice(index)
    for (const open of inside) this.#unbalanced(open)
    if (opened?.isRefused) this.#marks.push({ at: tag.span.start, kind: 'hidden' })
    return true
  }

  #unbalanced({ tag, isRefused }: Open): void {
    if (!isRefused) this.#marks.push({ at: tag.span.start, kind: 'angle' })
  }

  #hideInside({ start, end }: Span): void {
    for (const { index } of this.#source.slice(start, end).matchAll(openers)) {
      this.#marks.push({ at: start + index, kind: 'hidden' })
    }
  }
}

/** Whether the element is listed and has only the attributes of its list, once each. */
export function hasListedAttributes(tag: Tag, format: 'mdx' | 'md' = 'mdx'): boolean {
  const listed = attributesOf(tag.name, format)
  if (!listed) return false
  if (tag.isClosing) return tag.attributes.length === 0 && !tag.isSelfClosing
  return tag.attributes.every(
    ({ name }, index) =>
      Object.hasOwn(listed, name) && tag.attributes.findIndex((other) => other.name === name) === index,
  )
}

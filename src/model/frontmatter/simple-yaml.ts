/**
 * The small part of YAML that nearly all frontmatter is written in: block mappings and lists, flow lists and mappings on
 * one line, plain and quoted scalars on one line. Ten times as fast as a whole YAML parser. Whatever is not certain to
 * mean the same there gives `undefined`, and `yaml.ts` reads it; a property test compares the two.
 */
import type { Span } from '#model/span'
import { plainValue } from './nodes.ts'
import type { YamlEntry, YamlMapping, YamlNode, YamlSequence } from './nodes.ts'

interface Line {
  readonly indent: number
  /** Without indentation and blanks at the end. */
  readonly text: string
  /** Offset of `text` in the source. */
  readonly at: number
}

/** Read YAML that stands at `offset`, or say that it is not simple. */
export function readSimpleYaml(source: string, offset: number): YamlMapping | undefined {
  const lines = splitLines(source, offset)
  if (!lines || lines.length === 0) return undefined
  const reader = new SimpleReader(lines)
  const root = reader.mapping(0, 0)
  return root && reader.isAtEnd() ? root : undefined
}

/** Control characters, tabs and byte order marks have rules of their own in YAML. */
const uncommon = /[\0-\x09\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\uFEFF]|\r(?!\n)/

function splitLines(source: string, offset: number): readonly Line[] | undefined {
  if (uncommon.test(source)) return undefined
  const lines: Line[] = []
  let at = offset
  for (const raw of source.split('\n')) {
    const end = trimmedEnd(raw)
    const indent = Math.min(skip(raw, 0), end)
    const text = raw.slice(indent, end)
    if (text !== '' && !text.startsWith('#')) {
      if (indent === 0 && /^(?:---|\.\.\.|%)/.test(text)) return undefined
      lines.push({ indent, text, at: at + indent })
    }
    at += raw.length + 1
  }
  return lines
}

function trimmedEnd(line: string): number {
  let end = line.endsWith('\r') ? line.length - 1 : line.length
  while (line.charAt(end - 1) === ' ') end--
  return end
}

const key = /^([A-Za-z_][A-Za-z0-9_.-]{0,99}):(?: +|$)/

class SimpleReader {
  readonly #lines: readonly Line[]
  #next = 0
  /** A line of which the start has been read: the rest of `- key: value`. */
  #rest: Line | undefined

  constructor(lines: readonly Line[]) {
    this.#lines = lines
  }

  isAtEnd(): boolean {
    return this.#rest === undefined && this.#next >= this.#lines.length
  }

  mapping(indent: number, depth: number): YamlMapping | undefined {
    if (depth > 20) return undefined
    const entries: YamlEntry[] = []
    for (let line = this.#peek(); line && line.indent === indent; line = this.#peek()) {
      const match = key.exec(line.text)
      if (!match) return undefined
      this.#advance()
      const name = match[1] ?? ''
      const keySpan = { start: line.at, end: line.at + name.length }
      const rest = line.text.slice(match[0].length)
      const value =
        rest === '' ? this.#below(indent, keySpan.end, depth) : readInlineValue(rest, line.at + match[0].length)
      if (!value) return undefined
      entries.push({ key: name, keySpan, value })
    }
    const first = entries[0]
    const last = entries.at(-1)
    if (!first || !last) return undefined
    return { type: 'mapping', entries, span: { start: first.keySpan.start, end: last.value.span.end } }
  }

  /** What stands under `key:`: a deeper block, a list at the same indentation, or nothing. */
  #below(indent: number, end: number, depth: number): YamlNode | undefined {
    const line = this.#peek()
    if (line && isItem(line) && line.indent >= indent) return this.#sequence(line.indent, depth + 1)
    if (line && line.indent > indent) return key.test(line.text) ? this.mapping(line.indent, depth + 1) : undefined
    return { type: 'scalar', value: null, text: '', quoted: false, span: { start: end, end } }
  }

  #sequence(indent: number, depth: number): YamlSequence | undefined {
    if (depth > 20) return undefined
    const items: YamlNode[] = []
    const start = this.#peek()?.at ?? 0
    for (let line = this.#peek(); line && line.indent === indent && isItem(line); line = this.#peek()) {
      this.#advance()
      const skipped = skip(line.text, 1)
      const text = line.text.slice(skipped)
      const item = key.test(text)
        ? this.#compactMapping({ indent: indent + skipped, text, at: line.at + skipped }, depth)
        : text === ''
          ? undefined
          : readInlineValue(text, line.at + skipped)
      if (!item) return undefined
      items.push(item)
    }
    const last = items.at(-1)
    return last && { type: 'sequence', items, span: { start, end: last.span.end } }
  }

  #compactMapping(first: Line, depth: number): YamlMapping | undefined {
    this.#rest = first
    return this.mapping(first.indent, depth + 1)
  }

  #peek(): Line | undefined {
    return this.#rest ?? this.#lines[this.#next]
  }

  #advance(): void {
    if (this.#rest) this.#rest = undefined
    else this.#next++
  }
}

function isItem(line: Line): boolean {
  return line.text.startsWith('- ') || line.text === '-'
}

/** A scalar, flow list or flow mapping that ends on its line. */
function readInlineValue(text: string, at: number): YamlNode | undefined {
  if (text.startsWith('[') || text.startsWith('{')) return readFlow(text, at)
  const scalar = text.startsWith('"') || text.startsWith("'") ? readQuoted(text, at, 0) : readPlain(text, at)
  return scalar && scalar.span.end === at + text.length ? scalar : undefined
}

/** No indicator at the start, nothing inside that could begin a comment or a mapping. */
function readPlain(text: string, at: number): YamlNode | undefined {
  if (!/^[^\s\-?:,[\]{}#&*!|>'"%@`]/.test(text) || /: |:$| #/.test(text)) return undefined
  return scalar(text, at)
}

function scalar(text: string, at: number): YamlNode {
  return { type: 'scalar', value: plainValue(text), text, quoted: false, span: { start: at, end: at + text.length } }
}

/** A quoted scalar without escapes that starts at `from` of `text`. */
function readQuoted(text: string, at: number, from: number): YamlNode | undefined {
  const mark = text.charAt(from)
  const end = text.indexOf(mark, from + 1)
  if (end < 0 || text.charAt(end + 1) === mark) return undefined
  const value = text.slice(from + 1, end)
  if (value.includes('\\') && mark === '"') return undefined
  return { type: 'scalar', value, text: value, quoted: true, span: { start: at + from, end: at + end + 1 } }
}

/** A colon stands inside only where it is surely no mapping, as in a time or an address. */
const flowPlain = /[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^,[\]{}#:]|:(?=[\w/.-]))*/y

/** `[a, "b"]` or `{a: b, c: d}` without nesting. */
function readFlow(text: string, at: number): YamlNode | undefined {
  const isList = text.startsWith('[')
  const close = isList ? ']' : '}'
  const span: Span = { start: at, end: at + text.length }
  const items: YamlNode[] = []
  const entries: YamlEntry[] = []
  let index = skip(text, 1)
  while (text.charAt(index) !== close) {
    const head = isList ? undefined : flowKey(text, index)
    if (!isList && !head) return undefined
    if (head) index = head.next
    const item = flowScalar(text, at, index)
    if (!item) return undefined
    if (head)
      entries.push({
        key: head.name,
        keySpan: { start: at + head.at, end: at + head.at + head.name.length },
        value: item,
      })
    else items.push(item)
    index = skip(text, item.span.end - at)
    if (text.charAt(index) === ',') index = skip(text, index + 1)
    else if (text.charAt(index) !== close) return undefined
  }
  if (index !== text.length - 1) return undefined
  return isList ? { type: 'sequence', items, span } : { type: 'mapping', entries, span }
}

function flowKey(text: string, at: number): { name: string; at: number; next: number } | undefined {
  const match = /^([A-Za-z_][A-Za-z0-9_.-]{0,99}): +/.exec(text.slice(at, at + 200))
  return match ? { name: match[1] ?? '', at, next: at + match[0].length } : undefined
}

/** A scalar inside a flow list or mapping. */
function flowScalar(text: string, at: number, from: number): YamlNode | undefined {
  const mark = text.charAt(from)
  if (mark === '"' || mark === "'") return readQuoted(text, at, from)
  flowPlain.lastIndex = from
  const written = flowPlain.exec(text)?.[0]
  if (written === undefined || /[:#]/.test(text.charAt(from + written.length))) return undefined
  return scalar(written.slice(0, trimmedEnd(written)), at + from)
}

function skip(text: string, from: number): number {
  let at = from
  while (text.charAt(at) === ' ') at++
  return at
}

/** YAML by the `yaml` package: everything that `simple-yaml` leaves, and every message about broken syntax. */
import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml'
import type { Node, Pair, YAMLError, YAMLWarning } from 'yaml'
import type { Problem } from '#model/problem'
import type { Span } from '#model/span'
import type { YamlEntry, YamlNode } from './nodes.ts'

export interface YamlReading {
  readonly root: YamlNode | undefined
  readonly problems: readonly Problem[]
  /** Keys may be missing only because the text could not be read to its end. */
  readonly broken: boolean
}

/** One broken line makes many messages; the first ones say it. */
const mostErrors = 5

/** Read YAML text that stands at `offset` of the source. Never throws. */
export function readYaml(text: string, offset: number): YamlReading {
  const problems: Problem[] = []
  try {
    const { document, masked } = parseAroundColons(text, offset, problems)
    for (const error of document.errors.slice(0, mostErrors)) problems.push(describe(error, text, offset))
    for (const warning of document.warnings.slice(0, mostErrors)) problems.push(describeTag(warning, offset))
    const root = document.contents ? new Converter(offset, problems, masked).convert(document.contents) : undefined
    return { root, problems, broken: document.errors.some((error) => error.code !== 'BAD_SCALAR_START') }
  } catch (error) {
    // Nesting beyond the limits of the package, or a fault in it: a finding, not a crash.
    const note = error instanceof Error ? error.message : String(error)
    problems.push({
      kind: 'frontmatter',
      code: 'yaml-syntax',
      span: { start: offset, end: offset + text.length },
      message: 'Unexpected frontmatter that cannot be read, expected simple `key: value` lines',
      note,
    })
    return { root: undefined, problems, broken: true }
  }
}

/** Stands for a colon that the author forgot to quote, so that the keys after it can be read. */
const colonMask = '\uE0FE'
const mostRepairs = 10

/** Parse; where a colon inside a value breaks it, say so, mask the colon and parse again. */
function parseAroundColons(text: string, offset: number, problems: Problem[]) {
  let readable = text
  let document = parse(readable)
  for (let repairs = 0; repairs < mostRepairs && !text.includes(colonMask); repairs++) {
    const error = document.errors.find(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY')
    const problem = error && colonInside(readable, error.pos[0], offset)
    if (!problem) break
    problems.push(problem)
    const { start, end } = { start: problem.span.start - offset, end: problem.span.end - offset }
    readable =
      readable.slice(0, start) + readable.slice(start, end).replaceAll(': ', `${colonMask} `) + readable.slice(end)
    document = parse(readable)
  }
  return { document, masked: readable !== text }
}

function parse(text: string) {
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    // Found by the readers of fields, in linear time.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
}

class Converter {
  readonly #offset: number
  readonly #problems: Problem[]
  readonly #masked: boolean

  constructor(offset: number, problems: Problem[], masked: boolean) {
    this.#offset = offset
    this.#problems = problems
    this.#masked = masked
  }

  convert(node: Node): YamlNode {
    const span = this.#spanOf(node)
    if (isAlias(node))
      return this.#refuse('alias', node, `Unexpected alias \`*${node.source}\`, expected the value itself`)
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) {
      this.#report('anchor', span, `Unexpected anchor \`&${node.anchor}\`, expected the value alone`)
    }
    if (isScalar(node)) return this.#scalar(node.value, node.source, node.type, span)
    if (isSeq(node)) {
      return { type: 'sequence', span, items: node.items.map((item) => this.#value(item, span)) }
    }
    if (isMap(node)) {
      const entries = node.items.map((pair) => this.#entry(pair, span)).filter((entry) => entry !== undefined)
      return { type: 'mapping', span, entries }
    }
    return nothing(span)
  }

  #scalar(value: unknown, source: string | undefined, type: unknown, span: Span): YamlNode {
    const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
    const kept = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
    const text = source ?? String(kept ?? '')
    if (!this.#masked) return { type: 'scalar', value: kept, text, quoted, span }
    const restored = text.replaceAll(colonMask, ':')
    return {
      type: 'scalar',
      value: typeof kept === 'string' ? kept.replaceAll(colonMask, ':') : kept,
      text: restored,
      quoted,
      span,
    }
  }

  /** A sequence item may be a node, nothing, or a pair without braces. */
  #value(item: unknown, around: Span): YamlNode {
    if (isPair(item)) {
      const entry = this.#entry(item, around)
      return {
        type: 'mapping',
        span: entry ? { start: entry.keySpan.start, end: entry.value.span.end } : around,
        entries: entry ? [entry] : [],
      }
    }
    return isNode(item) ? this.convert(item) : nothing({ start: around.start, end: around.start })
  }

  #entry(pair: Pair, around: Span): YamlEntry | undefined {
    const keySpan = isNode(pair.key) ? this.#spanOf(pair.key) : { start: around.start, end: around.start }
    if (!isScalar(pair.key)) {
      this.#report('complex-key', keySpan, 'Unexpected list or mapping as a key, expected a name')
      return undefined
    }
    const key = pair.key.source ?? String(pair.key.value ?? '')
    if (key === '<<') {
      this.#report('merge-key', keySpan, 'Unexpected merge key `<<`, expected the keys themselves')
      return undefined
    }
    const value = isNode(pair.value) ? this.convert(pair.value) : nothing({ start: keySpan.end, end: keySpan.end })
    return { key, keySpan, value }
  }

  #refuse(code: string, node: Node, message: string): YamlNode {
    const span = this.#spanOf(node)
    this.#report(code, span, message)
    return nothing(span)
  }

  #report(code: string, span: Span, message: string): void {
    this.#problems.push({ kind: 'frontmatter', code, span, message })
  }

  #spanOf(node: Node): Span {
    const [start = 0, end = start] = node.range ?? []
    return { start: start + this.#offset, end: end + this.#offset }
  }
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value)
}

function nothing(span: Span): YamlNode {
  return { type: 'scalar', value: null, text: '', quoted: false, span }
}

/** An error of the package in our words, with a fix where only quotation marks are missing. */
function describe(error: YAMLError, text: string, offset: number): Problem {
  const [from, to] = error.pos
  const at = { start: offset + from, end: offset + Math.max(to, Math.min(from + 1, text.length)) }
  if (error.code === 'BAD_SCALAR_START') return unquoted(text, from, offset)
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') return colonInside(text, from, offset) ?? other(error, at)
  if (error.code === 'TAB_AS_INDENT') {
    const message = 'Unexpected tab at the start of a line, expected spaces'
    return { kind: 'frontmatter', code: 'yaml-tab', span: at, message }
  }
  return other(error, at)
}

function describeTag(warning: YAMLWarning, offset: number): Problem {
  const [from, to] = warning.pos
  const span = { start: offset + from, end: offset + to }
  return {
    kind: 'frontmatter',
    code: 'yaml-tag',
    span,
    message: 'Unexpected YAML tag, expected the value alone',
    note: warning.message,
  }
}

function other(error: YAMLError, span: Span): Problem {
  const message = 'Unexpected YAML syntax, expected `key: value`'
  return { kind: 'frontmatter', code: 'yaml-syntax', span, message, note: error.message }
}

/** `owner: @team` — `@` and the backtick are reserved in YAML. */
function unquoted(text: string, from: number, offset: number): Problem {
  const [written = ''] = /^[^\s,[\]{}#"'\\]*/.exec(text.slice(from, from + 200)) ?? []
  const span = { start: offset + from, end: offset + from + Math.max(written.length, 1) }
  const isWhole =
    written.length > 1 && /^[ \t]*(?:[,\]}\r\n]|$)/.test(text.slice(from + written.length, from + written.length + 200))
  return {
    kind: 'frontmatter',
    code: 'yaml-unquoted',
    span,
    message: `Unexpected \`${text.charAt(from)}\` at the start of a value, expected quotation marks: \`"${written}"\``,
    note: 'YAML reserves this character, so a value that begins with it must be quoted.',
    ...(isWhole ? { fix: `"${written}"` } : {}),
  }
}

/** `title: Search: stale answers` — a colon and a blank begin a mapping. */
function colonInside(text: string, from: number, offset: number): Problem | undefined {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1
  const lineEnd = text.indexOf('\n', from)
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).replace(/\r$/, '')
  if (line.length > 1000) return undefined
  const [, before = '', value = ''] = /^([ ]*(?:- )?[\w.-]+:[ ]+)(\S.*)$/.exec(line) ?? []
  const trimmed = value.trimEnd()
  if (trimmed === '' || !trimmed.includes(': ')) return undefined
  const start = offset + lineStart + before.length
  return {
    kind: 'frontmatter',
    code: 'yaml-colon',
    span: { start, end: start + trimmed.length },
    message: 'Unexpected colon inside a value, expected quotation marks around the whole value',
    note: 'YAML reads a colon and a blank as the start of another `key: value`.',
    ...(/["\\]| #/.test(trimmed) ? {} : { fix: `"${trimmed}"` }),
  }
}

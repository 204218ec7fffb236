/** Readers of single values: YAML in, a typed value or problems out. Each also says what it takes, as JSON Schema. */
import { nearest } from '#model/nearest'
import type { Problem } from '#model/problem'
import type { Span } from '#model/span'
import type { TermList } from '#model/vocabulary'
import type { YamlMapping, YamlNode } from './nodes.ts'

/** The part of JSON Schema that the fields need. */
export interface JsonSchema {
  readonly type?: string
  readonly description?: string
  readonly pattern?: string
  readonly enum?: readonly (string | boolean)[]
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
}

export type Report = (code: string, span: Span, message: string, more?: Pick<Problem, 'note' | 'fix'>) => void

export interface Reader<Value> {
  /** What it takes, to stand after `expected`. */
  readonly expected: string
  readonly schema: JsonSchema
  read(node: YamlNode, report: Report): Value | undefined
}

/** A key of a mapping. */
export interface Field<Value = unknown> {
  readonly reader: Reader<Value>
  readonly description: string
}

export function field<Value>(reader: Reader<Value>, description: string): Field<Value> {
  return { reader, description }
}

/** Text of a pattern; numbers are text here, as in `title: 2024`. */
export function text(expected = 'text', pattern?: RegExp, note?: string): Reader<string> {
  return {
    expected,
    schema: { type: 'string', ...(pattern ? { pattern: pattern.source } : {}) },
    read(node, report) {
      const written = scalarText(node, expected, report)
      if (written === undefined) return undefined
      if (written.length <= 2000 && (!pattern || pattern.test(written))) return written
      report(
        'bad-value',
        node.span,
        `Unexpected ${shown(node)}, expected ${expected}`,
        note === undefined ? {} : { note },
      )
      return undefined
    },
  }
}

/** One of a list of the vocabulary. */
export function choice<Id extends string>(list: TermList<Id>): Reader<Id> {
  const expected = oneOf(list.ids)
  return {
    expected,
    schema: { type: 'string', enum: list.ids },
    read(node, report) {
      const written = scalarText(node, expected, report)
      if (written === undefined) return undefined
      if (list.has(written)) return written
      reportChoice(written, node, list, report)
      return undefined
    },
  }
}

/** A word that is not in a list: with a fix where only the spelling differs, with the nearest one otherwise. */
export function reportChoice(
  written: string,
  node: YamlNode,
  list: TermList,
  report: Report,
  span: Span = node.span,
): void {
  const meant = list.find(written) ?? (list.has(compact(written)) ? list.get(compact(written)) : undefined)
  if (meant) {
    report('bad-value', span, `Unexpected \`${cut(written)}\`, expected \`${meant.id}\``, { fix: meant.id })
    return
  }
  const near = nearest(written, list.ids)
  const wanted = near === undefined ? oneOf(list.ids) : `\`${near}\``
  report(
    'bad-value',
    span,
    `Unexpected \`${cut(written)}\`, expected ${wanted}`,
    near === undefined ? {} : { note: `Known: ${oneOf(list.ids)}.` },
  )
}

/** A list; each item is read by itself, so that one bad item does not hide the others. */
export function listOf<Value>(item: Reader<Value>, most = mostItems): Reader<readonly Value[]> {
  const expected = `a list of ${item.expected}`
  return {
    expected,
    schema: { type: 'array', items: item.schema },
    read(node, report) {
      if (node.type !== 'sequence') {
        reportNotList(node, expected, report)
        return undefined
      }
      const values: Value[] = []
      for (const child of node.items.slice(0, most)) {
        const value = item.read(child, report)
        if (value !== undefined) values.push(value)
      }
      return values
    },
  }
}

const mostItems = 1000

function reportNotList(node: YamlNode, expected: string, report: Report): void {
  const isWord = node.type === 'scalar' && node.value !== null && !/[[\]{},"'\n]|: | #/.test(node.text)
  const written = isWord && node.type === 'scalar' ? (node.quoted ? JSON.stringify(node.text) : node.text) : ''
  const fix = isWord ? { fix: `[${written}]` } : {}
  report('not-a-list', node.span, `Unexpected ${shown(node)}, expected ${expected}`, fix)
}

/** A mapping with known keys, all of them optional but `required`. */
export function shape<Value extends object>(
  fields: { readonly [Key in keyof Value]-?: Field<NonNullable<Value[Key]>> },
  required: readonly (keyof Value & string)[],
): Reader<Partial<Value>> {
  const known: ReadonlyMap<string, Field> = new Map(Object.entries<Field>(fields))
  const expected = `keys ${[...known.keys()].map((key) => `\`${key}\``).join(', ')}`
  return {
    expected,
    schema: objectSchema(known, required),
    read(node, report) {
      if (node.type !== 'mapping') {
        report('not-a-mapping', node.span, `Unexpected ${shown(node)}, expected ${expected}`)
        return undefined
      }
      const values = readFields(node, known, report)
      for (const key of required) {
        if (!node.entries.some((entry) => entry.key === key)) {
          const span = { start: node.span.start, end: node.entries[0]?.keySpan.end ?? node.span.end }
          report(
            'missing-key',
            span,
            `Unexpected missing \`${key}\`, expected ${known.get(key)?.reader.expected ?? 'it'}`,
          )
        }
      }
      // Each value was read by the reader of its own key.
      return values as Partial<Value>
    },
  }
}

/** Read each known key; report unknown and repeated ones. */
export function readFields(
  node: YamlMapping,
  known: ReadonlyMap<string, Field>,
  report: Report,
  aliases: Readonly<Record<string, string>> = {},
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  const seen = new Set<string>()
  for (const { key, keySpan, value } of node.entries) {
    const isRepeated = seen.has(key)
    seen.add(key)
    const field = known.get(key)
    if (isRepeated) report('duplicate-key', keySpan, `Unexpected second \`${cut(key)}\`, expected each key once`)
    else if (!field) reportUnknown(key, keySpan, known, seen, report, aliases)
    else if (isEmpty(value)) {
      report('empty-value', keySpan, `Unexpected empty \`${key}\`, expected ${field.reader.expected}`)
    } else {
      const read = field.reader.read(value, report)
      if (read !== undefined) values[key] = read
    }
  }
  return values
}

function isEmpty(node: YamlNode): boolean {
  return node.type === 'scalar' && (node.value === null || (node.quoted && node.text === ''))
}

function reportUnknown(
  key: string,
  span: Span,
  known: ReadonlyMap<string, Field>,
  seen: ReadonlySet<string>,
  report: Report,
  aliases: Readonly<Record<string, string>>,
): void {
  const keys = [...known.keys()]
  const same = keys.find((candidate) => candidate.toLowerCase() === key.replace(/[-_\s]/g, '').toLowerCase())
  const alias = aliases[key.toLowerCase()]
  const near = same ?? (alias !== undefined && known.has(alias) ? alias : nearest(key, keys))
  const wanted = near === undefined ? 'a known key' : `\`${near}\``
  report('unknown-key', span, `Unexpected key \`${cut(key)}\`, expected ${wanted}`, {
    note: `Known keys: ${keys.map((name) => `\`${name}\``).join(', ')}.`,
    ...(same !== undefined && !seen.has(same) ? { fix: same } : {}),
  })
}

export function objectSchema(known: ReadonlyMap<string, Field>, required: readonly string[]): JsonSchema {
  const properties = Object.fromEntries(
    [...known].map(([key, { reader, description }]) => [key, { ...reader.schema, description }]),
  )
  return { type: 'object', properties, required, additionalProperties: false }
}

/** The text of a scalar that is not empty, a boolean or a container. */
export function scalarText(node: YamlNode, expected: string, report: Report): string | undefined {
  if (node.type === 'scalar' && (typeof node.value === 'string' || typeof node.value === 'number')) {
    const written = node.quoted || typeof node.value === 'string' ? String(node.value) : node.text
    if (written.trim() !== '') return written
  }
  const code = node.type === 'scalar' && (node.value === null || node.value === '') ? 'empty-value' : 'bad-value'
  const isBoolean = node.type === 'scalar' && typeof node.value === 'boolean'
  const note = isBoolean ? { note: `YAML reads \`${node.text}\` as a boolean; in quotation marks it is text.` } : {}
  report(code, node.span, `Unexpected ${shown(node)}, expected ${expected}`, note)
  return undefined
}

/** A value as a message shows it. */
export function shown(node: YamlNode): string {
  if (node.type === 'sequence') return 'list'
  if (node.type === 'mapping') return 'mapping'
  return node.value === null || node.text.trim() === '' ? 'empty value' : `\`${cut(node.text)}\``
}

function cut(written: string): string {
  const line = written.replace(/\s+/g, ' ').replaceAll('`', "'")
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

/** `` `a`, `b` or `c` `` */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`
}

function compact(written: string): string {
  return written.replace(/[\s_-]/g, '').toUpperCase()
}

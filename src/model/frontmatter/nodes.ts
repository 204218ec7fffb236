/** YAML as a tree with a place for each key and value, whichever reader made it. */
import type { Span } from '#model/span'

export type YamlNode = YamlScalar | YamlSequence | YamlMapping

export interface YamlScalar {
  readonly type: 'scalar'
  /** By YAML's core schema: `no`, dates and `08:30` are text. */
  readonly value: string | number | boolean | null
  /** The value as written, without quotation marks. */
  readonly text: string
  readonly quoted: boolean
  readonly span: Span
}

export interface YamlSequence {
  readonly type: 'sequence'
  readonly items: readonly YamlNode[]
  readonly span: Span
}

export interface YamlMapping {
  readonly type: 'mapping'
  readonly entries: readonly YamlEntry[]
  readonly span: Span
}

export interface YamlEntry {
  readonly key: string
  readonly keySpan: Span
  readonly value: YamlNode
}

/** Plain data; of a key given twice, the first wins. */
export function toData(node: YamlNode): unknown {
  if (node.type === 'scalar') return node.value
  if (node.type === 'sequence') return node.items.map(toData)
  const data: Record<string, unknown> = {}
  for (const { key, value } of node.entries) {
    if (Object.hasOwn(data, key)) continue
    if (key === '__proto__') Object.defineProperty(data, key, { value: toData(value), enumerable: true })
    else data[key] = toData(value)
  }
  return data
}

/** The entry of a key. */
export function entryOf(node: YamlMapping, key: string): YamlEntry | undefined {
  return node.entries.find((entry) => entry.key === key)
}

/** Value and key places along a path, as far as it exists. */
export function locate(root: YamlNode, path: readonly (string | number)[]): { value: Span; key: Span } | undefined {
  let node: YamlNode | undefined = root
  let found: { value: Span; key: Span } | undefined
  for (const step of path) {
    if (node?.type === 'mapping') {
      const entry: YamlEntry | undefined = entryOf(node, String(step))
      if (!entry) return found
      node = entry.value
      found = { value: node.span, key: entry.keySpan }
    } else if (node?.type === 'sequence') {
      const item: YamlNode | undefined = node.items[Number(step)]
      if (!item) return found
      node = item
      found = { value: node.span, key: node.span }
    } else return found
  }
  return found
}

/** What a plain scalar means by the core schema of YAML 1.2. */
export function plainValue(text: string): YamlScalar['value'] {
  if (/^(?:~|null|Null|NULL)?$/.test(text)) return null
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (/^(?:false|False|FALSE)$/.test(text)) return false
  if (/^[-+]?[0-9]+$/.test(text)) return Number(text)
  if (/^0o[0-7]+$/.test(text)) return Number(text)
  if (/^0x[0-9a-fA-F]+$/.test(text)) return Number(text)
  if (/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?$/.test(text)) return Number.parseFloat(text)
  if (/^[-+]?[0-9]+[eE][-+]?[0-9]+$/.test(text)) return Number.parseFloat(text)
  if (/^(?:\.nan|\.NaN|\.NAN)$/.test(text)) return Number.NaN
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity
  return text
}

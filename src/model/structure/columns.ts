/** Tables with named columns: which cell of a row holds what, found by header, order free. */
import type { Nodes, Table, TableCell, TableRow } from 'mdast'
import type { InlineText } from '#model/inline'
import type { TextAt } from '#model/structure-types'
import { type Blocks, spanOfNode, textAt } from './block-text.ts'

/** A column's name with the header patterns that mean it, the surest first. */
export type ColumnPatterns<Name extends string> = Readonly<Record<Name, readonly RegExp[]>>

export type Columns<Name extends string> = Partial<Readonly<Record<Name, number>>>

/** The header texts of a table, trimmed. */
export function headersOf(table: Table, blocks: Blocks): readonly string[] {
  return (table.children[0]?.children ?? []).map((cell) => blocks.read(cell).text.trim())
}

/** Assign each header to at most one name; names are tried in order, each with its surest pattern first. */
export function findColumns<Name extends string>(
  headers: readonly string[],
  patterns: ColumnPatterns<Name>,
): Columns<Name> {
  const found: Partial<Record<Name, number>> = {}
  const taken = new Set<number>()
  // Object.keys forgets the key type; the patterns are a record of exactly these names.
  for (const name of Object.keys(patterns) as Name[]) {
    const index = firstMatch(headers, patterns[name], taken)
    if (index === undefined) continue
    found[name] = index
    taken.add(index)
  }
  return found
}

function firstMatch(headers: readonly string[], patterns: readonly RegExp[], taken: ReadonlySet<number>) {
  for (const pattern of patterns) {
    const index = headers.findIndex((header, at) => !taken.has(at) && pattern.test(header))
    if (index !== -1) return index
  }
  return undefined
}

export interface Cell {
  readonly node: TableCell | undefined
  readonly inline: InlineText
  readonly text: TextAt
}

/** A cell of a row by column number; a missing one is empty, at the end of the row. */
export function cellAt(row: TableRow, column: number | undefined, blocks: Blocks): Cell {
  const node = column === undefined ? undefined : row.children[column]
  const inline = blocks.read(node ?? { type: 'tableCell', children: [] })
  if (node && node.children.length > 0) return { node, inline, text: textAt(inline) }
  const offset = node ? emptyPlace(node, blocks.source) : spanOfNode(row).end
  return { node, inline, text: { text: '', span: { start: offset, end: offset } } }
}

/** Where text would be written into an empty cell: after the bar and the blank that opens it. */
function emptyPlace(cell: TableCell, source: string): number {
  const { start, end } = spanOfNode(cell)
  const bar = source.charAt(start) === '|' ? start + 1 : start
  return source.charAt(bar) === ' ' && bar < end ? bar + 1 : Math.min(bar, end)
}

/** The rows below the header that hold anything. */
export function bodyRows(table: Table): readonly TableRow[] {
  return table.children.slice(1).filter((row) => row.children.some((cell) => cell.children.length > 0))
}

export function isTable(node: Nodes): node is Table {
  return node.type === 'table'
}

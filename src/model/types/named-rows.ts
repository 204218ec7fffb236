/** Tables with named columns: alerts, objectives, drift monitors and the like. */
import type { Table } from 'mdast'
import type { SectionKind } from '#model/section-kinds'
import type { Span } from '#model/span'
import { type Blocks, spanOfNode } from '#model/structure/block-text'
import {
  bodyRows,
  cellAt,
  type ColumnPatterns,
  type Columns,
  findColumns,
  headersOf,
  isTable,
} from '#model/structure/columns'
import type { SectionPart, SectionParts } from '#model/structure/section-blocks'
import { linksIn, type LinkedText } from './line.ts'

/** A row by column name; a column that the table lacks is absent, an empty cell is an empty text. */
export type NamedRow<Name extends string> = Readonly<Partial<Record<Name, LinkedText>>> & {
  /** The row in the source. */
  readonly span: Span
  /** The header row of its table. */
  readonly header: Span
}

/** Those of some columns that the table of a row lacks. */
export function absentColumns<Name extends string>(row: NamedRow<Name>, names: readonly Name[]): readonly Name[] {
  return names.filter((name) => row[name] === undefined)
}

/** Those of some columns in which a row says nothing: empty, a dash, `n/a`, `TBD`. */
export function emptyCells<Name extends string>(row: NamedRow<Name>, names: readonly Name[]): readonly Name[] {
  return names.filter((name) => row[name] !== undefined && saysNothing(row[name].text))
}

/** Whether a cell is empty or holds what stands for nothing. */
export function saysNothing(text: string): boolean {
  return /^(?:[-\u2013\u2014?]{1,3}|n\/?a|tb[cd]|todo|none)?[.!]?$/i.test(text.trim())
}

/** Read the rows of a section's tables that have the needed columns. */
export function readNamedRows<Name extends string>(
  parts: SectionParts,
  blocks: Blocks,
  kind: SectionKind,
  patterns: ColumnPatterns<Name>,
  needed: readonly NoInfer<Name>[],
): readonly NamedRow<Name>[] {
  return parts.of(kind).flatMap((part) => readPartRows(part, blocks, patterns, needed))
}

/** The same for what stands under one heading. */
export function readPartRows<Name extends string>(
  { section }: SectionPart,
  blocks: Blocks,
  patterns: ColumnPatterns<Name>,
  needed: readonly NoInfer<Name>[],
): readonly NamedRow<Name>[] {
  return section.content.filter(isTable).flatMap((table) => {
    const columns = findColumns(headersOf(table, blocks), patterns)
    return needed.some((name) => columns[name] === undefined) ? [] : readTable(table, columns, blocks)
  })
}

function readTable<Name extends string>(
  table: Table,
  columns: Columns<Name>,
  blocks: Blocks,
): readonly NamedRow<Name>[] {
  const header = spanOfNode(table.children[0] ?? table)
  // Object.keys forgets the key type; the columns are a record of exactly these names.
  const names = Object.keys(columns) as Name[]
  return bodyRows(table).map((row) => {
    const cells = names.map((name) => {
      const { node, text } = cellAt(row, columns[name], blocks)
      return [name, { ...text, links: node ? linksIn([node]) : [] }] as const
    })
    // A record of the names that the table has; the rest stays absent.
    const byName = Object.fromEntries(cells) as Partial<Record<Name, LinkedText>>
    return { ...byName, span: spanOfNode(row), header }
  })
}

/** A table with named columns, as several rules ask for one: said once for the table, then per row. */
import type { ParsedDocument } from '#model/document'
import type { SectionKind } from '#model/section-kinds'
import type { Span } from '#model/span'
import { absentColumns, emptyCells, type NamedRow } from '#model/types/named-rows'

export interface WantedTable<Name extends string> {
  readonly kind: SectionKind
  /** What a row is, as a message says it. */
  readonly noun: string
  /** The column that names a row, with its title. */
  readonly key: readonly [name: Name, title: string]
  /** The columns that every row fills, with their titles. */
  readonly columns: readonly (readonly [name: Name, title: string])[]
  /** Text that makes the table unnecessary. */
  readonly instead?: RegExp
}

export type TableMessage = 'table' | 'columns' | 'row'

/** A problem as a rule yields it. */
export interface TableProblem {
  readonly messageId: TableMessage
  readonly span: Span
  readonly data: Readonly<Record<string, string>>
}

/** The messages of `checkTable`, for the rules that use it. */
export const tableMessages = {
  table: 'Unexpected section without a table, expected a row with {columns} for each {noun}',
  columns: 'Unexpected table without {missing}, expected a column for each',
  row: 'Unexpected {noun} `{name}` without {missing}, expected a value for each',
} as const satisfies Readonly<Record<TableMessage, string>>

/** A table that is not there, columns that it lacks, and rows with empty cells. An empty section is another rule. */
export function* checkTable<Name extends string>(
  { sections, source }: ParsedDocument,
  rows: readonly NamedRow<Name>[],
  { kind, noun, key, columns, instead }: WantedTable<Name>,
): Iterable<TableProblem> {
  const section = sections.find((each) => each.kind === kind)
  if (!section) return
  const [first] = rows
  if (!first) {
    const text = source.slice(section.body.start, section.body.end)
    if (text.trim() === '' || instead?.test(text)) return
    const titles = [key, ...columns].map(([, title]) => `\`${title}\``).join(', ')
    yield { messageId: 'table', span: section.heading, data: { noun, columns: titles } }
    return
  }
  const names = columns.map(([name]) => name)
  const titled = (missing: readonly Name[]): string =>
    columns.flatMap(([name, title]) => (missing.includes(name) ? [`\`${title}\``] : [])).join(', ')

  const absent = absentColumns(first, names)
  if (absent.length > 0) yield { messageId: 'columns', span: first.header, data: { missing: titled(absent) } }
  for (const row of rows) {
    const empty = emptyCells(row, names)
    if (empty.length === 0) continue
    const cell = row[key[0]]
    const isNamed = cell !== undefined && cell.text !== ''
    const data = { noun, name: isNamed ? cell.text : 'of this row', missing: titled(empty) }
    yield { messageId: 'row', span: isNamed ? cell.span : row.span, data }
  }
}

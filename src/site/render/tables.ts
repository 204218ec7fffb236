/** Tables that can be read on a telephone: every cell carries its column's name, and rows become blocks there. */
import type { Element, ElementContent } from 'hast'
import type { Nodes, Table, TableRow } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import type { RenderContext } from './context.ts'
import { h } from './h.ts'
import { linkBareIds } from './references.ts'
import { textOf } from './text-of.ts'

/** Columns whose values come from a short list and are set as labels. */
const labelled = new Set(['phase', 'result'])
const cited = new Set(['source', 'sources', 'evidence', 'basis'])

/** A table as hast; `kind` becomes a class that the style sheet knows. */
export function renderTable(state: State, table: Table, context: RenderContext, kind?: string): ElementContent {
  const [head, ...rows] = table.children
  const names = (head?.children ?? []).map((cell) => textOf(cell))
  const body = rows.map((row) => renderRow(state, row, names, context))
  const className = ['table', ...(kind ? [`table-${kind}`] : []), `table-${names.length}`]
  return h(
    'table',
    { className },
    h(
      'thead',
      {},
      h('tr', {}, ...(head?.children ?? []).map((cell) => h('th', { scope: 'col' }, ...inline(state, cell)))),
    ),
    h('tbody', {}, ...body),
  )
}

function renderRow(state: State, row: TableRow, names: readonly string[], context: RenderContext): Element {
  return h(
    'tr',
    {},
    ...row.children.map((cell, index) => {
      const name = names[index] ?? ''
      const column = name.toLowerCase()
      const text = textOf(cell)
      const properties = { dataLabel: name, className: [`cell-${column.replaceAll(/[^a-z]+/g, '-')}`] }
      if (labelled.has(column)) return h('td', properties, h('span', { dataValue: text.trim().toLowerCase() }, text))
      if (cited.has(column) && cell.children.every(({ type }) => type === 'text')) {
        return h('td', properties, ...linkBareIds(text, context.evidenceIds))
      }
      return h('td', properties, ...inline(state, cell))
    }),
  )
}

function inline(state: State, node: Nodes): ElementContent[] {
  return 'children' in node ? state.all(node) : []
}

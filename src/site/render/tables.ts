/** Tables that can be read on a telephone: every cell carries its column's name, and rows become blocks there. */
import type { Element, ElementContent } from 'hast'
import type { Nodes, Table, TableRow } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { pagePath } from '../page-path.ts'
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
  const className = ['table', ...(kind ? [`table-${kind}`] : []), `table-${names.length}`]
  const isGrouped = /^layer\b/i.test(names[0] ?? '')
  const headers = (head?.children ?? []).slice(isGrouped ? 1 : 0)
  const render = (row: TableRow) => renderRow(state, row, names, context)
  const bodies = isGrouped ? groupRows(rows, render) : [h('tbody', {}, rows.map(render))]
  return h(
    'table',
    { className },
    h('thead', {}, h('tr', {}, ...headers.map((cell) => h('th', { scope: 'col' }, ...inline(state, cell))))),
    bodies,
  )
}

/** Rows that share their first cell stand together, below it: the layers of a system. */
function groupRows(rows: readonly TableRow[], render: (row: TableRow) => Element): readonly Element[] {
  const groups: { readonly name: string; readonly rows: Element[] }[] = []
  for (const row of rows) {
    const name = textOf(row).trim() === '' ? '' : textOf(row.children[0] ?? row).trim()
    const group = groups.at(-1)
    if (group && (group.name === name || name === '')) group.rows.push(render(row))
    else groups.push({ name, rows: [render(row)] })
  }
  return groups.map(({ name, rows }) => {
    const width = rows[0]?.children.length ?? 1
    const title = h('tr', { className: ['row-group'] }, h('th', { scope: 'rowgroup', colSpan: width - 1 }, name))
    return h('tbody', {}, title, rows.map(withoutFirstCell))
  })
}

function withoutFirstCell(row: Element): Element {
  return { ...row, children: row.children.slice(1) }
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
      if (
        column === 'runbook' &&
        context.runbooks.has(text.trim()) &&
        cell.children.every(({ type }) => type === 'text')
      ) {
        return h('td', properties, h('a', { href: `${context.base}${pagePath('runbooks', text.trim())}` }, text))
      }
      return h('td', properties, ...inline(state, cell))
    }),
  )
}

function inline(state: State, node: Nodes): ElementContent[] {
  return 'children' in node ? state.all(node) : []
}

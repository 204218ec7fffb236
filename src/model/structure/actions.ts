/** The action items of a document, from lists; a foreign table of actions is read as far as its columns tell. */
import type { List, ListItem, Nodes, Table, TableRow } from 'mdast'
import type { ActionItem } from '#model/structure-types'
import { dayOf, readActionText } from './action-grammar.ts'
import { type Blocks, spanOfNode } from './block-text.ts'
import { bodyRows, type Cell, cellAt, type Columns, findColumns, headersOf } from './columns.ts'
import type { SectionParts } from './section-blocks.ts'

type Unnumbered = Omit<ActionItem, 'id'>

/** Read the actions, numbered by position. */
export function readActions(parts: SectionParts, blocks: Blocks): readonly ActionItem[] {
  return parts
    .content('actions')
    .flatMap((node) => readNode(node, blocks))
    .map((action, index) => ({ id: `A${index + 1}`, ...action }))
}

function readNode(node: Nodes, blocks: Blocks): readonly Unnumbered[] {
  if (node.type === 'list') return readList(node, blocks)
  return node.type === 'table' ? readTable(node, blocks) : []
}

function readList(list: List, blocks: Blocks): readonly Unnumbered[] {
  return list.children.flatMap((item) => readItem(item, blocks) ?? [])
}

/** One item; nested lists and further paragraphs are notes. */
function readItem(item: ListItem, blocks: Blocks): Unnumbered | undefined {
  const paragraph = item.children[0]
  if (paragraph?.type !== 'paragraph') return undefined
  const { box, ...action } = readActionText(blocks.read(paragraph), blocks.source)
  const { start, end } = spanOfNode(paragraph)
  const checked = typeof item.checked === 'boolean'
  const bracket = checked ? blocks.source.indexOf('[', spanOfNode(item).start) : start
  return {
    ...action,
    done: checked ? (item.checked ?? undefined) : box,
    passage: blocks.passage(paragraph),
    span: { start: bracket === -1 ? start : Math.min(bracket, start), end },
  }
}

const patterns = {
  description: [
    /^(?:corrective |preventive )?action(?: items?)?$/i,
    /^(?:action|task|to-?do|what|description|item)\b/i,
  ],
  owner: [/^owner|^who$|^assignee|^responsible|^dri$/i],
  due: [/^due|deadline|target date|^when$|^eta$/i],
  priority: [/^prio/i],
  verification: [/^verif|success criteri|done when/i],
  status: [/^status|^state$|^done/i],
} as const

function readTable(table: Table, blocks: Blocks): readonly Unnumbered[] {
  const columns = findColumns(headersOf(table, blocks), patterns)
  if (columns.description === undefined) return []
  return bodyRows(table).flatMap((row) => readRow(row, columns, blocks) ?? [])
}

function readRow(row: TableRow, columns: Columns<keyof typeof patterns>, blocks: Blocks): Unnumbered | undefined {
  const cell = (name: keyof typeof patterns): Cell | undefined => {
    const read = columns[name] === undefined ? undefined : cellAt(row, columns[name], blocks)
    return read?.text.text === '' ? undefined : read
  }
  const description = cell('description')
  if (!description?.node) return undefined
  const { box: _box, ...action } = readActionText(description.inline, blocks.source)
  const [owner, due, verification] = [cell('owner')?.text, cell('due')?.text, cell('verification')?.text]
  const dueAt = due && dayOf(due.text)
  const priority = cell('priority')?.text
  const known = /^p[012]$/i.exec(priority?.text ?? '')?.[0].toUpperCase()
  return {
    ...(owner && { owner }),
    ...(due && { due }),
    ...(dueAt !== undefined && { dueAt }),
    ...(verification && { verification }),
    ...(priority && { priorityText: priority }),
    ...((known === 'P0' || known === 'P1' || known === 'P2') && { priority: known }),
    ...action,
    done: doneOf(cell('status')?.text.text),
    passage: blocks.passage(description.node),
    span: spanOfNode(row),
  }
}

function doneOf(status: string | undefined): boolean | undefined {
  if (status === undefined) return undefined
  return (
    /\bdone\b|\bcompleted?\b|\bclosed\b|\bresolved\b|\bmerged\b|\u2705|\u2714/i.test(status) && !/\bnot\b/i.test(status)
  )
}

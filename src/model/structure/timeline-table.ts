/** The canonical form: a table with a row per event. */
import type { Table, TableRow } from 'mdast'
import type { InlineText } from '#model/inline'
import type { TimelineEvent } from '#model/structure-types'
import { type Blocks, spanOfNode } from './block-text.ts'
import { bodyRows, type Cell, cellAt, type Columns, findColumns, headersOf } from './columns.ts'
import type { Carry } from './resolve-time.ts'
import { Sources } from './sources.ts'
import { changeOf, phaseOf, timeOfCell } from './timeline-event.ts'
import { startsWithTime } from './timed-line.ts'
import { zoneIn } from './zone.ts'

const patterns = {
  time: [/\btime\b|\btimestamp|\bwhen\b/i, /\bdate\b|^day$/i, /^(?:at|hour|clock)\b/i],
  date: [/\bdate\b/i],
  phase: [/^phase\b|^stage\b/i],
  source: [/^sources?\b/i, /\bevidence\b|\breferences?\b|^refs?\b|^links?\b|^proof\b/i],
  event: [
    /^events?\b/i,
    /what happened|description|\bdetails?\b|happening/i,
    /\baction|\bactivity|\bwhat\b|\bnotes?\b|\bupdate|\bmessage|\bentry\b|\bimpact\b|\bcomments?\b/i,
  ],
} as const

type TimelineColumns = Columns<keyof typeof patterns>

/** Read the rows of a table, or nothing when no column of it holds times. */
export function readTimelineTable(table: Table, blocks: Blocks, carry: Carry) {
  const headers = headersOf(table, blocks)
  const rows = bodyRows(table)
  const columns = withoutHeaders(findColumns(headers, patterns), headers, rows, blocks)
  if (columns?.time === undefined) return { events: [], carry }
  const header = table.children[0]
  const time = header ? cellAt(header, columns.time, blocks).inline : undefined
  return readRows(rows, columns, blocks, withHeader(carry, time, headers[columns.date ?? -1]))
}

function readRows(rows: readonly TableRow[], columns: TimelineColumns, blocks: Blocks, start: Carry) {
  const events: TimelineEvent[] = []
  let carry = start
  for (const row of rows) {
    const read = readRow(row, columns, blocks, carry)
    carry = read.carry
    events.push(read.event)
  }
  return { events, carry }
}

/** Foreign tables: the first column holds times though its header does not say so, the event is the next free one. */
function withoutHeaders(
  found: TimelineColumns,
  headers: readonly string[],
  rows: readonly TableRow[],
  blocks: Blocks,
): TimelineColumns | undefined {
  const first = rows[0] && cellAt(rows[0], 0, blocks).text.text
  const time = found.time ?? (first !== undefined && startsWithTime(first) ? 0 : undefined)
  if (time === undefined) return undefined
  if (found.event !== undefined) return { ...found, time }
  const taken = new Set([time, found.date, found.phase, found.source])
  const event = headers.findIndex((_, index) => index > time && !taken.has(index))
  return event === -1 ? { ...found, time } : { ...found, time, event }
}

function withHeader(carry: Carry, time: InlineText | undefined, date = ''): Carry {
  const zone = (time && zoneIn(time)) ?? carry.zone
  const year = /\b(?:19|20)\d{2}\b/.exec(`${time?.text ?? ''} ${date}`)?.[0]
  return { ...carry, ...(zone && { zone }), ...(year !== undefined && { year: Number(year) }) }
}

function readRow(row: TableRow, columns: TimelineColumns, blocks: Blocks, before: Carry) {
  const time = cellAt(row, columns.time, blocks)
  const event = cellAt(row, columns.event, blocks)
  const source = columns.source === undefined ? undefined : cellAt(row, columns.source, blocks)
  const phase = columns.phase === undefined ? undefined : cellAt(row, columns.phase, blocks)
  const hasDate = columns.date !== undefined && cellAt(row, columns.date, blocks).text.text !== ''
  const { time: resolved, carry } = timeOfCell(timeText(row, time, columns, blocks), before)
  const read: TimelineEvent = {
    time: time.text,
    ...resolved,
    ...(resolved.day === 'written' && hasDate && { day: 'column' }),
    ...phaseOf(phase?.text),
    event: event.text,
    ...changeOf(event.text.text),
    sources: new Sources((source ?? event).node, (source ?? event).inline, blocks.source, source !== undefined).all(),
    ...(source && { source: source.text }),
    span: spanOfNode(row),
  }
  return { event: read, carry }
}

/** Date and clock of one row may stand in two columns. */
function timeText(row: TableRow, time: Cell, columns: TimelineColumns, blocks: Blocks): string {
  if (columns.date === undefined) return time.text.text
  const date = cellAt(row, columns.date, blocks).text.text
  return date === '' ? time.text.text : `${date}, ${time.text.text}`
}

/**
 * Limits on text that a parser may see. Each stands far above what people write and below where a parser was measured
 * to become slow or large; the measures are in `limits.test.ts`.
 */
import type { Problem } from '#model/problem'

interface Limit {
  readonly code: string
  readonly most: number
  readonly what: string
  readonly note: string
}

const split = 'Split the document, or move the raw material into an evidence file.'

export const limits = {
  size: { code: 'size', most: 1_048_576, what: 'characters', note: split },
  lines: { code: 'lines', most: 20_000, what: 'lines', note: split },
  nesting: {
    code: 'nesting',
    most: 100,
    what: 'levels of nesting',
    note: 'Lists and quotes this deep are not readable.',
  },
  emphasis: { code: 'emphasis', most: 20_000, what: 'signs of emphasis (`*`, `_`, `~`)', note: split },
  references: {
    code: 'references',
    most: 4_000,
    what: 'character references (`&…;`)',
    note: 'Write the characters themselves.',
  },
  brackets: { code: 'brackets', most: 40_000, what: 'brackets', note: split },
  elements: { code: 'elements', most: 5_000, what: 'signs `<` outside plain text', note: split },
  comments: { code: 'comments', most: 1_000, what: 'comments', note: 'Remove comments that nobody needs.' },
  addresses: { code: 'addresses', most: 10_000, what: 'addresses', note: split },
  footnotes: { code: 'footnotes', most: 1_000, what: 'footnotes', note: split },
  cells: { code: 'cells', most: 100_000, what: 'table cells', note: 'Keep large tables as evidence files.' },
  longLines: {
    code: 'long-lines',
    most: 200_000_000,
    what: 'steps to read long lines',
    note: 'Break long lines; a line of tens of thousands of characters is slow to read for every tool.',
  },
} as const satisfies Record<string, Limit>

/** Shorter text cannot be slow, whatever it holds, but for its tables; nesting is measured on the tree. */
const harmless = 16_384

/** The first limit that a text exceeds, for a parser that takes a share of each. */
export function exceededLimit(source: string, capacity: number): Problem | undefined {
  if (source.length > limits.size.most * capacity) return refuse(limits.size, source.length, capacity)
  if (source.length <= harmless * capacity && !mayHaveManyCells(source)) return undefined
  const seen = count(source)
  for (const [name, limit] of Object.entries(limits)) {
    const amount = seen[name] ?? 0
    if (amount > limit.most * (name === 'nesting' ? 1 : capacity)) return refuse(limit, amount, capacity)
  }
  return undefined
}

/** Rows are filled up to the width of their table, so that a short text can mean many cells. */
function mayHaveManyCells(source: string): boolean {
  const pipes = source.split('|').length
  const lines = source.split('\n').length + source.split('\r').length
  return pipes > 20 && (pipes / 2) * lines > limits.cells.most
}

/** The problem of a file that was not parsed. */
export function refuse({ code, most, what, note }: Limit, amount: number, capacity = 1): Problem {
  const message = `Unexpected ${format(amount)} ${what}, expected at most ${format(Math.floor(most * capacity))}`
  return { kind: 'limit', code, span: { start: 0, end: 0 }, message, note: `The file was not read. ${note}` }
}

function format(amount: number): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Signs that begin an inline node. */
const inlineSigns = /[*_`~[\]!<&:@{\\]/g

function count(source: string): Readonly<Record<string, number>> {
  const seen = {
    emphasis: occurrences(source, /[*_~]/g),
    references: occurrences(source, /&[#\w]/g),
    brackets: occurrences(source, /\[/g),
    elements: occurrences(source, /</g),
    comments: occurrences(source, /\{\/\*|<!--/g),
    addresses: occurrences(source, /:\/\/|www\.|@/g),
    footnotes: occurrences(source, /\[\^/g),
    lines: 0,
    nesting: 0,
    cells: 0,
    longLines: 0,
  }
  let columns = 0
  for (const line of source.split(/\r\n|\n|\r/)) {
    seen.lines++
    const nesting = containerMarks(line)
    if (nesting > seen.nesting) seen.nesting = nesting
    columns = tableColumns(line, columns)
    seen.cells += columns
    // The native parser counts from the start of the line for each node after a letter beyond ASCII, and the guard
    // puts such letters in the place of some signs.
    if (line.length > 2000 && /[^\0-\x7F]|[{<]/.test(line))
      seen.longLines += line.length * occurrences(line, inlineSigns)
  }
  return seen
}

function occurrences(text: string, pattern: RegExp): number {
  let found = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) found++
  return found
}

const containers = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y

/** Quote and list marks at the start of a line. */
function containerMarks(line: string): number {
  let found = 0
  containers.lastIndex = 0
  while (containers.test(line)) found++
  return found
}

/** Columns of the table that a line belongs to: set by its delimiter row, ended by a blank line. */
function tableColumns(line: string, columns: number): number {
  if (!/\S/.test(line)) return 0
  return /^[ \t>|:-]*$/.test(line) && line.includes('-') && line.includes('|') ? line.split('|').length : columns
}

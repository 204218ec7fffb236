import { printable } from '#report/printable'
import { parseArguments } from '../arguments.ts'
import { palette, wantsColor } from '../color.ts'
import type { Command } from '../command.ts'
import { contentFolder } from '../content-folder.ts'
import { toInstant } from '../instant.ts'
import type { Io } from '../io.ts'
import { everyCollection, openDocument, shortPath } from '../named-document.ts'
import { ask, type PrintedReview } from '../review/asked.ts'
import { formatMarkdown } from '../review/markdown.ts'
import { formatText } from '../review/text.ts'
import { UsageError } from '../usage-error.ts'

const flags = {
  format: { type: 'string', short: 'f', value: 'NAME', help: 'text (default), json, or markdown for a comment' },
  content: { type: 'string', value: 'FOLDER', help: 'Folder of the documents, default content' },
  now: { type: 'string', value: 'INSTANT', help: 'The date for what is overdue, default now' },
  color: { type: 'boolean', help: 'Colour the questions, or not' },
} as const

/** `afterword check <file>` */
export const check: Command = {
  name: 'check',
  usage: '<path|id>',
  description: [
    'Asks what a good facilitator would ask of one document: evidence that is missing, assumptions that are open,',
    'sections that say little, actions without proof; each question with its line. It judges nobody and counts nothing.',
    'Exit status: 0 whatever is open, 2 could not read the document.',
  ].join('\n'),
  flags,
  examples: [
    'check content/postmortems/2026-03-02-retired-refund-policy/index.mdx',
    'check 2026-03-02-retired-refund-policy --format markdown',
  ],
  async run(args, io) {
    const { values, positionals } = parseArguments(args, flags)
    const [name, ...others] = positionals
    if (name === undefined || others.length > 0) throw new UsageError('check takes one document, by path or id')
    const print = printerFor(values.format, values.color, io)

    const content = await contentFolder(values.content, io)
    const document = await openDocument(name, { cwd: io.cwd, content, collections: everyCollection })
    const now = values.now === undefined ? io.now : toInstant(values.now)
    io.stdout.write(print(ask(document, shortPath(document.path, io.cwd), now)))
    return 0
  },
}

function printerFor(format = 'text', color: boolean | undefined, io: Io): (review: PrintedReview) => string {
  if (format === 'json') return (review) => `${JSON.stringify(review, undefined, 2)}\n`
  if (format === 'markdown') return formatMarkdown
  if (format !== 'text') throw new UsageError(`unknown format \`${printable(format)}\`, expected text, json, markdown`)
  const { isTerminal, width } = io.stdout
  const context = { palette: palette(wantsColor(color, io.env, isTerminal)), width: isTerminal ? width : 100 }
  return (review) => formatText(review, context)
}

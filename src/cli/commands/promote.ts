import { writeFileSync } from 'node:fs'
import type { ParsedDocument } from '#model/document'
import { printable } from '#report/printable'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { contentFolder } from '../content-folder.ts'
import type { Io } from '../io.ts'
import { openDocument, shortPath } from '../named-document.ts'
import { toHandle } from '../new/values.ts'
import { type Promotion, promote } from '../promote/promotion.ts'
import { UsageError } from '../usage-error.ts'

const flags = {
  'dry-run': { type: 'boolean', short: 'n', help: 'Print the draft and write nothing' },
  author: { type: 'string', value: '@HANDLE', help: 'Where the declaration names none; default your account' },
  content: { type: 'string', value: 'FOLDER', help: 'Folder of the documents, default content' },
} as const

/** `afterword promote <declaration>` */
export const promoteDeclaration: Command = {
  name: 'promote',
  usage: '<path|id>',
  description: [
    'Makes a full draft of a declaration (`status: declared`) once the incident is over.',
    'What was written stays as it is and moves under its section; what is missing is added as a gap, in template order.',
  ].join('\n'),
  flags,
  examples: ['promote 2026-03-02-refund-answers-wrong --dry-run'],
  async run(args, io) {
    const { values, positionals } = parseArguments(args, flags)
    const [name, ...others] = positionals
    if (name === undefined || others.length > 0) throw new UsageError('promote takes one declaration, by path or id')

    const content = await contentFolder(values.content, io)
    const document = await openDocument(name, { cwd: io.cwd, content, collections: ['postmortems'] })
    refuseOthers(document, io)
    const promotion = promote(document, () => toHandle(values.author))
    if (values['dry-run']) io.stdout.write(promotion.text)
    else save(document, promotion, io)
    return 0
  },
}

function refuseOthers({ meta, path, collection }: ParsedDocument, { cwd }: Io): void {
  const isPostmortem = collection === undefined || collection === 'postmortems'
  if (isPostmortem && meta.status === 'declared') return
  const seen = isPostmortem
    ? meta.status === undefined
      ? 'has no status that can be read'
      : `has status \`${printable(meta.status)}\``
    : `is one of ${collection}`
  throw new UsageError(`\`${shortPath(path, cwd)}\` ${seen}, promote takes a declaration (\`status: declared\`)`)
}

function save({ path }: ParsedDocument, { text, added }: Promotion, { cwd, stdout }: Io): void {
  const short = shortPath(path, cwd)
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw new UsageError(`cannot write \`${short}\``, { cause: error })
  }
  stdout.write(
    [
      `promoted ${short} to a draft`,
      ...(added.length > 0 ? [`added as gaps: ${added.join(', ')}`] : []),
      '',
      '1. Move the evidence that was saved into the ledger of the frontmatter.',
      '2. Complete the timeline while people remember; the other sections cite it.',
      `3. Ask what a reviewer would ask: afterword check ${short}`,
      '',
    ].join('\n'),
  )
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nearest } from '#lint/nearest'
import { printable } from '#report/printable'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { packageRoot } from '../package-root.ts'
import { UsageError } from '../usage-error.ts'

/** `afterword explain <rule>` */
export const explain: Command = {
  name: 'explain',
  usage: '<rule>',
  description: 'Says why a rule exists, with wrong and right examples, and when not to use it.',
  flags: {},
  async run(args, io) {
    const [id, ...others] = parseArguments(args, this.flags).positionals
    if (id === undefined || others.length > 0)
      throw new UsageError('explain takes one rule, `afterword rules` lists them')
    const { rules: catalogue } = await import('#rules/index')
    const ids = catalogue.map((rule) => rule.id)
    if (!ids.includes(id)) throw new UsageError(unknownRule(id, ids))
    io.stdout.write(readPage(id))
    return 0
  },
}

function unknownRule(id: string, ids: readonly string[]): string {
  const guess = nearest(id, ids)
  return `unknown rule \`${printable(id)}\`, ${guess ? `did you mean \`${guess}\`?` : '`afterword rules` lists them'}`
}

/** The page of the rule as it stands in the repository, without the marks of its generated header. */
function readPage(id: string): string {
  const page = readFileSync(join(packageRoot(), 'lint-rules', id, 'rule.md'), 'utf8')
  return page.replaceAll(/^<!--.*-->\n+/gm, '')
}

import { type Flags, commonFlags, parseArguments } from '../arguments.ts'
import { type Command, commands } from '../command.ts'
import { packageVersion } from '../package-root.ts'
import { UsageError } from '../usage-error.ts'

/** `afterword help [command]` */
export const help: Command = {
  name: 'help',
  usage: '[command]',
  description: 'Shows the commands, or one command with its options.',
  flags: {},
  async run(args, io) {
    const [name] = parseArguments(args, this.flags).positionals
    io.stdout.write(name === undefined || name === 'help' ? overview() : await describe(name))
    return 0
  },
}

function overview(): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`)
  return [
    `Afterword ${packageVersion()}: postmortems as code, and a library that teaches`,
    '',
    'Usage: afterword <command> [options]',
    '',
    ...rows,
    '',
    '`afterword help <command>` shows its options; `afterword --version` the version.',
    'Exit status: 0 fine, 1 errors found, 2 could not do what was asked.',
    '',
  ].join('\n')
}

async function describe(name: string): Promise<string> {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!entry) throw new UsageError(`unknown command \`${name}\`, \`afterword help\` lists them`)
  const { usage, description, flags } = await entry.load()
  return [`Usage: afterword ${name} ${usage}`.trimEnd(), '', description, '', ...describeFlags(flags), ''].join('\n')
}

function describeFlags(flags: Flags): string[] {
  const rows = Object.entries({ ...flags, ...commonFlags } satisfies Flags).map(
    ([name, flag]: [string, Flags[string]]) => {
      const short = flag.short ? `-${flag.short}, ` : '    '
      const value = flag.value ? ` ${flag.value}` : ''
      return [`  ${short}--${name}${value}`, flag.help] as const
    },
  )
  const width = Math.max(...rows.map(([left]) => left.length)) + 2
  return rows.map(([left, right]) => `${left.padEnd(width)}${right}`)
}

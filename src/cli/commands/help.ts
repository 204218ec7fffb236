import { nearest } from '#lint/nearest'
import { printable } from '#report/printable'
import type { Palette } from '#report/stylish'
import { wrap } from '#report/wrap'
import { type Flag, type Flags, commonFlags, parseArguments } from '../arguments.ts'
import { palette, wantsColor } from '../color.ts'
import { type Command, commandGroups, commands } from '../command.ts'
import { packageVersion } from '../package-root.ts'
import { UsageError } from '../usage-error.ts'

/** `afterword help [command]` */
export const help: Command = {
  name: 'help',
  usage: '[command]',
  description: 'Shows the commands, or one command with its options.',
  flags: {},
  async run(args, { stdout, env }) {
    const [name] = parseArguments(args, this.flags).positionals
    const colors = palette(wantsColor(undefined, env, stdout.isTerminal))
    const width = stdout.isTerminal ? Math.min(Math.max(stdout.width, 60), 120) : 100
    stdout.write(name === undefined || name === 'help' ? overview(colors, width) : await describe(name, colors, width))
    return 0
  },
}

const examples: readonly (readonly [line: string, what: string])[] = [
  ['new postmortem stale-index --domain retrieval', 'begin while it is fresh'],
  ['check 2026-03-02-stale-index', 'what is still open?'],
  ['lint --fix', 'mend what cannot change the meaning'],
  ['dev', 'the library, while you write'],
]

function overview({ bold, dim, cyan }: Palette, width: number): string {
  const groups = commandGroups.flatMap((group) => {
    const members = Object.entries(commands).filter(([, entry]) => entry.group === group)
    const rows = members.map(([name, { summary }]) => [name, summary] as const)
    return [bold(group), ...columns(rows, { left: 10, width, paint: cyan }), '']
  })
  const longest = Math.max(...examples.map(([line]) => line.length)) + 2
  return [
    `${bold('Afterword')} ${packageVersion()}: postmortems as code, and a library that teaches`,
    '',
    `${bold('Usage')}  afterword <command> [options]`,
    '',
    ...groups,
    bold('For example'),
    ...examples.map(([line, what]) => `  afterword ${line.padEnd(longest)}${dim(what)}`),
    '',
    dim('`afterword help <command>` shows its options, `afterword --version` the version.'),
    dim('Exit status: 0 fine, 1 errors found, 2 could not do what was asked.'),
    '',
  ].join('\n')
}

async function describe(name: string, colors: Palette, width: number): Promise<string> {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!entry) {
    const guess = nearest(name, Object.keys(commands))
    const hint = guess ? `did you mean \`${guess}\`?` : '`afterword help` lists them'
    throw new UsageError(`unknown command \`${printable(name)}\`, ${hint}`)
  }
  const { usage, description, flags, examples: lines = [] } = await entry.load()
  const forms = typeof usage === 'string' ? [usage] : usage
  return [
    ...forms.map((form, index) => `${index === 0 ? 'Usage:' : '      '} afterword ${name} ${form}`.trimEnd()),
    '',
    description,
    '',
    ...describeFlags(flags, colors, width),
    ...(lines.length > 0 ? [colors.bold('For example'), ...lines.map((line) => `  afterword ${line}`), ''] : []),
  ].join('\n')
}

/** Options that belong to no group come first, `--help` last of them. */
function describeFlags(flags: Flags, { bold, cyan }: Palette, width: number): readonly string[] {
  const all = Object.entries<Flag>({ ...flags, ...commonFlags })
  const rows = all.map(([name, flag]) => ({
    group: flag.group ?? 'Options',
    row: [spell(name, flag), flag.help] as const,
  }))
  const left = Math.max(...rows.map(({ row: [spelling] }) => spelling.length)) + 2
  const groups = Map.groupBy(rows, ({ group }) => group)
  return [...groups].flatMap(([group, members]) => [
    bold(group),
    ...columns(
      members.map(({ row }) => row),
      { left, width, paint: cyan },
    ),
    '',
  ])
}

function spell(name: string, { short, value }: Flag): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`
}

interface Layout {
  readonly left: number
  readonly width: number
  readonly paint: (text: string) => string
}

/** Two columns, the right one wrapped. */
function columns(rows: readonly (readonly [string, string])[], { left, width, paint }: Layout): readonly string[] {
  return rows.flatMap(([name, text]) =>
    wrap(text, Math.max(30, width - left - 2)).map((line, index) =>
      index === 0
        ? `  ${paint(name)}${' '.repeat(Math.max(1, left - name.length))}${line}`
        : ' '.repeat(left + 2) + line,
    ),
  )
}

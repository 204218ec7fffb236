import { printable } from '#report/printable'
import { type Command, commands } from './command.ts'
import { type Io, processIo } from './io.ts'
import { UsageError } from './usage-error.ts'

/** Run one command line and give its exit status: 0 fine, 1 findings, 2 could not do what was asked. */
export async function runCommandLine(args: readonly string[], io: Io = processIo()): Promise<number> {
  endCleanly()
  try {
    const [verb = 'help', ...rest] = args
    if (verb === '--version' || verb === '-v') return await printVersion(io)
    const name = verb === '--help' || verb === '-h' ? 'help' : verb
    const command = await loadCommand(name)
    return rest.includes('--help') || rest.includes('-h') ? await printHelp(name, io) : await command.run(rest, io)
  } catch (error) {
    io.stderr.write(`afterword: ${explain(error, io)}\n`)
    return 2
  }
}

async function loadCommand(name: string): Promise<Command> {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (entry) return entry.load()

  const { nearest } = await import('#lint/nearest')
  const guess = nearest(name, Object.keys(commands))
  const hint = guess ? `did you mean \`${guess}\`?` : '`afterword help` lists them'
  throw new UsageError(`unknown command \`${printable(name)}\`, ${hint}`)
}

async function printVersion(io: Io): Promise<number> {
  const { packageVersion } = await import('./package-root.ts')
  io.stdout.write(`${packageVersion()}\n`)
  return 0
}

async function printHelp(name: string, io: Io): Promise<number> {
  const { help } = await import('./commands/help.ts')
  return help.run([name], io)
}

/** A usage error is one line; anything else is a bug of ours, whose stack a report needs. */
function explain(error: unknown, io: Io): string {
  if (error instanceof UsageError) return error.message
  if (!(error instanceof Error)) return printable(String(error))
  if (io.env['AFTERWORD_DEBUG']) return error.stack ?? error.message
  const [line = ''] = error.message.split('\n')
  return `unexpected failure: ${printable(line)} (set AFTERWORD_DEBUG=1 to see where)`
}

/** However the process ends, `exit` is emitted, so that a supervised child never outlives it. */
function endCleanly(): void {
  process.once('SIGTERM', () => process.exit(143))
  process.once('SIGHUP', () => process.exit(129))
  process.once('uncaughtException', (error) => {
    // `afterword lint | head` closes the pipe early; that is no failure.
    if ('code' in error && error.code === 'EPIPE') process.exit()
    process.stderr.write(`afterword: unexpected failure: ${printable(error.message)}\n`)
    process.exit(2)
  })
}

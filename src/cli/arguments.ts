import { parseArgs } from 'node:util'
import { nearest } from '#lint/nearest'
import { printable } from '#report/printable'
import { UsageError } from './usage-error.ts'

/** One flag: how it is parsed, and how `help` describes it. */
export interface Flag {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  readonly multiple?: boolean
  /** Placeholder of the value in the help, e.g. `FILE`. */
  readonly value?: string
  readonly help: string
  /** Heading in the help for options that belong together. */
  readonly group?: string
}

export type Flags = Readonly<Record<string, Flag>>

/** Every command understands `--help`. */
export const commonFlags = { help: { type: 'boolean', short: 'h', help: 'Show this help' } } as const satisfies Flags

/** Parse the arguments of a command; a flag that is unknown or misused is a usage error that names the nearest one. */
export function parseArguments<const F extends Flags>(args: readonly string[], flags: F) {
  const options = { ...flags, ...commonFlags }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, allowNegative: true })
  } catch (error) {
    throw new UsageError(explainMisuse(args, options, error), { cause: error })
  }
}

function explainMisuse(args: readonly string[], flags: Flags, error: unknown): string {
  const { tokens } = parseArgs({ args: [...args], options: flags, strict: false, allowNegative: true, tokens: true })
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name in flags) continue
    // `--no-x` of a known flag reaches us under its plain name; another spelling does not.
    const known = Object.keys(flags).map((name) => `--${name}`)
    const guess = nearest(token.rawName, [...known, ...known.map((name) => name.replace('--', '--no-'))])
    return `unknown option ${printable(token.rawName)}${guess ? `, did you mean ${guess}?` : ', `afterword help <command>` lists them'}`
  }
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return printable(line)
}

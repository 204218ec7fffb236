import { printable } from '#report/printable'
import { parseArguments } from '../arguments.ts'
import { toInstant } from '../instant.ts'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import { lintFlags } from './flags.ts'

const formats = ['stylish', 'json', 'github'] as const
export type Format = (typeof formats)[number]

/** One report: where it goes is standard output when no file is named. */
export interface Output {
  readonly format: Format
  readonly file: string | undefined
}

/** What `afterword lint` was asked to do. */
export interface LintRequest {
  /** Paths and globs; none means the folder of the content. */
  readonly patterns: readonly string[]
  readonly outputs: readonly Output[]
  readonly fix: 'write' | 'report' | undefined
  readonly configFile: string | undefined
  readonly profile: string | undefined
  readonly rules: readonly string[]
  readonly isQuiet: boolean
  readonly maxWarnings: number
  /** The path that standard input stands for; `undefined` when files are read. */
  readonly stdinPath: string | undefined
  readonly inlineConfiguration: boolean
  readonly reportUnusedDirectives: boolean
  /** Compare documents with the others of their content folder. */
  readonly comparesLibrary: boolean
  readonly scheduled: boolean
  readonly printConfig: string | undefined
  readonly stats: boolean
  readonly now: number
  readonly cacheFile: string | undefined
  readonly color: boolean | undefined
}

const defaultCacheFile = 'node_modules/.cache/afterword/lint.json'

/** Read the arguments; whatever contradicts itself is a usage error. */
export function toRequest(args: readonly string[], io: Io): LintRequest {
  const { values, positionals } = parseArguments(args, lintFlags)
  if (values.stdin && positionals.length > 0) throw new UsageError('--stdin takes no paths')
  if (values.stdin && values.fix)
    throw new UsageError('--stdin cannot be fixed in place, use --fix-dry-run with --format json')
  if (values['stdin-filename'] !== undefined && !values.stdin) throw new UsageError('--stdin-filename needs --stdin')

  return {
    patterns: positionals,
    outputs: toOutputs(values.format, values.output, io),
    fix: values['fix-dry-run'] ? 'report' : values.fix ? 'write' : undefined,
    configFile: values.config,
    profile: values.profile,
    rules: values.rule ?? [],
    isQuiet: values.quiet ?? false,
    maxWarnings: toCount(values['max-warnings']),
    stdinPath: values.stdin ? (values['stdin-filename'] ?? 'stdin.mdx') : undefined,
    inlineConfiguration: values['inline-config'] ?? true,
    reportUnusedDirectives: values['report-unused-disable-directives'] ?? true,
    comparesLibrary: values.library ?? true,
    scheduled: values.scheduled ?? false,
    printConfig: values['print-config'],
    stats: values.stats ?? false,
    now: values.now === undefined ? io.now : toInstant(values.now),
    cacheFile: toCacheFile(values.cache, values['cache-location']),
    color: values.color,
  }
}

function toOutputs(given: readonly string[] | undefined, file: string | undefined, io: Io): Output[] {
  const texts = given ?? [io.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'stylish']
  const outputs = texts.map(toOutput)
  const plain = outputs.filter((output) => output.file === undefined)
  if (plain.length > 1)
    throw new UsageError('only one format can go to standard output, write the others as FORMAT=FILE')
  if (file !== undefined && plain.length === 0) throw new UsageError('--output has no format left to write')
  return outputs.map((output) => (output.file === undefined ? { ...output, file } : output))
}

function toOutput(text: string): Output {
  const [name = '', ...rest] = text.split('=')
  const format = formats.find((known) => known === name)
  if (!format) throw new UsageError(`unknown format \`${printable(name)}\`, expected ${formats.join(', ')}`)
  if (rest.length === 0) return { format, file: undefined }
  const file = rest.join('=')
  if (!file) throw new UsageError(`--format ${name}= names no file`)
  return { format, file }
}

function toCount(text: string | undefined): number {
  if (text === undefined) return Infinity
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--max-warnings expects a whole number, got \`${printable(text)}\``)
  return Number(text)
}

function toCacheFile(isOn: boolean | undefined, location: string | undefined): string | undefined {
  return isOn === true || (isOn === undefined && location !== undefined) ? (location ?? defaultCacheFile) : undefined
}

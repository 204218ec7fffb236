/** Writes the reports that were asked for, each to its file or to standard output. */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { FileResult } from '#report/file-result'
import { printable } from '#report/printable'
import { palette, wantsColor } from '../color.ts'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import type { LintRequest, Output } from './request.ts'

/** Write every report, and the job summary where GitHub offers one. */
export async function writeReports(results: readonly FileResult[], request: LintRequest, io: Io): Promise<void> {
  for (const output of request.outputs) {
    const text = await render(results, output, request, io)
    if (output.file === undefined) io.stdout.write(text)
    else writeReport(resolve(io.cwd, output.file), text)
  }
  await writeJobSummary(results, request, io)
}

async function render(
  results: readonly FileResult[],
  { format, file }: Output,
  { color }: LintRequest,
  io: Io,
): Promise<string> {
  const shortPath = (path: string) => shorten(path, io.cwd)
  if (format === 'json') return (await import('#report/json')).formatJson(results)
  if (format === 'github') return (await import('#report/github')).formatGithub(results, { shortPath })

  const { formatStylish } = await import('#report/stylish')
  const isTerminal = file === undefined && io.stdout.isTerminal
  return formatStylish(results, {
    shortPath,
    palette: palette(wantsColor(color, io.env, isTerminal)),
    width: isTerminal ? io.stdout.width : 100,
  })
}

function shorten(path: string, cwd: string): string {
  const short = relative(cwd, path)
  return (short.startsWith('..') ? path : short).replaceAll(sep, '/')
}

function writeReport(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  } catch (error) {
    throw new UsageError(`cannot write \`${printable(file)}\``, { cause: error })
  }
}

async function writeJobSummary(results: readonly FileResult[], { outputs }: LintRequest, io: Io): Promise<void> {
  const file = io.env['GITHUB_STEP_SUMMARY']
  if (!file || !outputs.some(({ format }) => format === 'github')) return
  const { formatGithubSummary } = await import('#report/github')
  appendFileSync(file, formatGithubSummary(results, { shortPath: (path) => shorten(path, io.cwd) }))
}

import { type FileResult, totalsOf } from '#report/file-result'
import type { Command } from '../command.ts'
import type { Io } from '../io.ts'
import { lintFlags } from '../lint/flags.ts'
import { writeReports } from '../lint/output.ts'
import { type LintRequest, toRequest } from '../lint/request.ts'
import { type LintRun, runLint } from '../lint/run.ts'

/** `afterword lint [paths|globs]` */
export const lint: Command = {
  name: 'lint',
  usage: '[paths|globs]',
  description: [
    'Checks the documents in the given files, folders and globs (`!` excludes); the folder `content` if none is given.',
    'Exit status: 0 no errors, 1 errors or too many warnings, 2 could not do what was asked.',
  ].join('\n'),
  flags: lintFlags,
  async run(args, io) {
    const request = toRequest(args, io)
    if (request.printConfig !== undefined) {
      const { printConfiguration } = await import('../lint/print-configuration.ts')
      return printConfiguration(request.printConfig, request, io)
    }

    const run = await runLint(request, io)
    await writeReports(request.isQuiet ? run.results.map(errorsOnly) : run.results, request, io)
    if (request.stats) writeStatistics(run, io)
    return exitStatus(run.results, request)
  },
}

function exitStatus(results: readonly FileResult[], { maxWarnings }: LintRequest): number {
  const { errors, warnings } = totalsOf(results)
  return errors > 0 || warnings > maxWarnings ? 1 : 0
}

function errorsOnly(result: FileResult): FileResult {
  return { ...result, findings: result.findings.filter((finding) => finding.severity === 'error') }
}

function writeStatistics({ results, times }: LintRun, io: Io): void {
  const slowest = [...times].toSorted(([, a], [, b]) => b - a).slice(0, 5)
  const total = [...times.values()].reduce((sum, time) => sum + time, 0)
  io.stderr.write(`${results.length} files, ${times.size} read, ${total.toFixed(0)} ms in rules and parser\n`)
  for (const [path, time] of slowest) io.stderr.write(`${time.toFixed(1).padStart(9)} ms  ${path}\n`)
}

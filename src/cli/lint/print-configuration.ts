import { resolve } from 'node:path'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import type { LintRequest } from './request.ts'
import { toLintSettings } from './run.ts'

/** `--print-config FILE`: levels by status and options of every rule, as they count for a file. */
export async function printConfiguration(file: string, request: LintRequest, io: Io): Promise<number> {
  const { resolveForRun } = await import('./linter.ts')
  const given = await toLintSettings(request, io)
  const { settings, problems } = await resolveForRun(given)
  if (problems.length > 0) throw new UsageError(problems.join('; '))

  const rules = settings.rules.map(({ rule, levels: [draft, inReview, published], options }) => [
    rule.id,
    { draft, 'in-review': inReview, published, options },
  ])
  const printed = {
    file: resolve(io.cwd, file),
    configuration: given.configurationPath ?? null,
    directives: settings.directives,
    unusedDirectives: settings.unusedDirectives,
    docs: settings.docs,
    rules: Object.fromEntries(rules),
  }
  io.stdout.write(`${JSON.stringify(printed, undefined, 2)}\n`)
  return 0
}

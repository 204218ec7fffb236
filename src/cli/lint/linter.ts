/** Wires model, rules and engine for one run: settings once, then file by file. Runs in the supervised child. */
import { resolveSettings } from '#lint/config'
import { fixSource } from '#lint/fix'
import type { LintResult } from '#lint/result'
import { lintDocument } from '#lint/run'
import { parseDocument } from '#model/parse'
import type { FileResult } from '#report/file-result'
import { rules } from '#rules/index'
import { profiles } from '#rules/presets'
import { type FileProblem, fileFinding } from './file-finding.ts'
import { maxFindings } from './limits.ts'
import type { Input, Settings } from './protocol.ts'
import { readDocument } from './read-document.ts'

export interface Linter {
  lint(input: Input): FileResult
}

/** A linter for these settings, or why there can be none. */
export async function createLinter(settings: Settings): Promise<Linter | { readonly refused: string }> {
  const { problems, settings: resolved } = await resolveForRun(settings)
  if (problems.length > 0) return { refused: problems.join('; ') }

  const lintText = (source: string, path: string): LintResult =>
    lintDocument(parseDocument(source, path), { settings: resolved, now: settings.now })

  return {
    lint({ path, text }) {
      const reading = text === undefined ? readDocument(path) : { text }
      if ('problem' in reading) return failed(path, reading.problem)
      try {
        return lintReading(reading.text, path, settings.fix, lintText)
      } catch (error) {
        return failed(path, internalProblem(error))
      }
    },
  }
}

/** The settings of the engine for what the command line was given. */
export function resolveForRun(settings: Settings): ReturnType<typeof resolveSettings> {
  return resolveSettings({
    rules,
    profiles,
    configuration: settings.configuration,
    profile: settings.profile,
    ruleLevels: settings.rules,
    directives: settings.inlineConfiguration,
    unusedDirectives: settings.reportUnusedDirectives ? undefined : 'off',
  })
}

function lintReading(
  source: string,
  path: string,
  fix: boolean,
  lintText: (source: string, path: string) => LintResult,
): FileResult {
  const first = lintText(source, path)
  const isFixable = first.findings.some((finding) => finding.fix)
  if (!isFixable) return { path, ...cap(first) }
  if (!fix) return { path, ...cap(first), source }

  const { output } = fixSource(source, (text) => (text === source ? first : lintText(text, path)).findings)
  if (output === source) return { path, ...cap(first), source }
  return { path, ...cap(lintText(output, path)), source: output, output }
}

/** The first findings, and one that says how many more there are. */
function cap(result: LintResult): LintResult {
  const { findings, suppressed } = result
  if (findings.length <= maxFindings && suppressed.length <= maxFindings) return result
  const hidden = findings.slice(maxFindings)
  const severity = hidden.some((finding) => finding.severity === 'error') ? 'error' : 'warn'
  return {
    ...result,
    findings: [
      ...findings.slice(0, maxFindings),
      ...(hidden.length > 0 ? [{ ...fileFinding(tooMany(findings.length)), severity } as const] : []),
    ],
    suppressed: suppressed.slice(0, maxFindings),
  }
}

function tooMany(count: number): FileProblem {
  return {
    messageId: 'tooMany',
    message: `Unexpected ${count} findings in one file, expected at most ${maxFindings}; the others are not listed`,
    note: 'Mend the first ones; most of the others are usually of the same kind.',
  }
}

function failed(path: string, problem: FileProblem): FileResult {
  return { path, findings: [fileFinding(problem)], suppressed: [], notices: [] }
}

function internalProblem(error: unknown): FileProblem {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return {
    messageId: 'internal',
    message: `Unexpected failure inside Afterword (${reason.slice(0, 200)}), expected findings for this file`,
    note: 'This is a bug of ours, not of the document. Please report it with the file, or the part of it that causes this.',
  }
}

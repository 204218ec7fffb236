/**
 * Wires model, rules and engine for one run: settings once, then file by file, then all together. Runs in the supervised
 * child.
 */
import { resolveSettings } from '#lint/config'
import { fixSource } from '#lint/fix'
import type { LintResult } from '#lint/result'
import { lintDocument } from '#lint/run'
import type { ParsedDocument } from '#model/document'
import { toFacts } from '#model/facts'
import type { DocumentFacts } from '#model/facts-types'
import { factsOfPath } from '#model/facts/of-path'
import { parseDocument } from '#model/parse'
import type { FileResult } from '#report/file-result'
import { rules } from '#rules/index'
import { profiles } from '#rules/presets'
import { toDeclared } from './declared.ts'
import { compareDocuments, comparesDocuments } from './compare.ts'
import { type FileProblem, fileFinding } from './file-finding.ts'
import { maxFindings } from './limits.ts'
import type { Input, Known, Settings } from './protocol.ts'
import { readDocument } from './read-document.ts'
import { readEvidence } from './read-evidence.ts'

/** What one file gave. */
export interface FileReading {
  readonly result: FileResult
  /** Present where documents are compared. */
  readonly facts?: DocumentFacts
}

export interface Linter {
  lint(input: Input): FileReading
  /** The results that comparing all documents changes. */
  compare(known: readonly Known[]): readonly FileResult[]
}

/** A linter for these settings, or why there can be none. `withFacts`: the caller will ask to compare documents. */
export async function createLinter(
  settings: Settings,
  withFacts: boolean,
): Promise<Linter | { readonly refused: string }> {
  const { problems, settings: resolved } = await resolveForRun(settings)
  if (problems.length > 0) return { refused: problems.join('; ') }

  const { now, fix } = settings
  const compares = withFacts && comparesDocuments(resolved)
  const factsOf = (document: ParsedDocument) => (compares ? { facts: toFacts(document) } : {})
  const declaredFor = toDeclared(settings.declared)
  const parse = (source: string, path: string) => parseDocument(source, path, declaredFor(path))
  const lintText: LintText = (source, path) => {
    const document = parse(source, path)
    const { texts, files } = readEvidence(document)
    return { document, files, found: lintDocument(document, { settings: resolved, now, evidence: texts }) }
  }
  const read = ({ path, text, factsOnly }: Input): FileReading => {
    const reading = text === undefined ? readDocument(path) : { text }
    if ('problem' in reading) return { result: failed(path, reading.problem), facts: factsOfPath(path) }
    if (factsOnly) return { result: nothingFound(path), ...factsOf(parse(reading.text, path)) }
    const { document, result } = lintReading(reading.text, path, fix, lintText)
    return { result, ...factsOf(document) }
  }

  return {
    lint(input) {
      const { path, factsOnly } = input
      if (factsOnly && !compares) return { result: nothingFound(path), facts: factsOfPath(path) }
      try {
        return read(input)
      } catch (error) {
        return { result: failed(path, internalProblem(error)), facts: factsOfPath(path) }
      }
    },
    compare: (known) => (compares ? compareDocuments(known, resolved, now) : []),
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
    scheduled: settings.scheduled,
  })
}

type LintText = (
  source: string,
  path: string,
) => {
  readonly document: ParsedDocument
  readonly files: readonly string[]
  readonly found: LintResult
}

/** The result of a text, and the document that it is about: after fixes, the fixed one. */
function lintReading(
  source: string,
  path: string,
  fix: boolean,
  lintText: LintText,
): { readonly document: ParsedDocument; readonly result: FileResult } {
  const first = lintText(source, path)
  const { document, found, files } = first
  const about = { path, ...(files.length > 0 && { evidence: files }) }
  const isFixable = found.findings.some((finding) => finding.fix)
  if (!isFixable) return { document, result: { ...about, ...cap(found) } }
  if (!fix) return { document, result: { ...about, ...cap(found), source } }

  const { output } = fixSource(source, (text) => (text === source ? first : lintText(text, path)).found.findings)
  if (output === source) return { document, result: { ...about, ...cap(found), source } }
  const last = lintText(output, path)
  return { document: last.document, result: { ...about, ...cap(last.found), source: output, output } }
}

function nothingFound(path: string): FileResult {
  return { path, findings: [], suppressed: [], notices: [] }
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

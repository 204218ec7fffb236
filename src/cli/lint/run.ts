/** From a request to results: cached ones first, the others from the supervised child, all in order. */
import { writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { FileResult } from '#report/file-result'
import { printable } from '#report/printable'
import { loadConfiguration } from '../configuration.ts'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import { discover } from './discover.ts'
import { fileFinding } from './file-finding.ts'
import { startProgress } from './progress.ts'
import type { Input, Settings } from './protocol.ts'
import { decode } from './read-document.ts'
import type { LintRequest } from './request.ts'
import { supervise } from './supervise.ts'

export interface LintRun {
  readonly results: readonly FileResult[]
  /** Milliseconds per file, for `--stats`; a cached file has none. */
  readonly times: ReadonlyMap<string, number>
}

/** Do what was asked, reports aside. */
export async function runLint(request: LintRequest, io: Io): Promise<LintRun> {
  const settings = await toLintSettings(request, io)
  if (request.stdinPath !== undefined) return lintStdin(request.stdinPath, settings, io)
  return lintPaths(await findDocuments(request, settings, io), settings, request, io)
}

/** What the configuration says of where documents stand; the engine checks its form later. */
async function findDocuments(request: LintRequest, settings: Settings, { cwd }: Io): Promise<string[]> {
  const { configurationPath, configuration } = settings
  const ignoreRoot = configurationPath === undefined ? cwd : dirname(configurationPath)
  const content = textOf(configuration, 'content')
  const fallback = content === undefined ? 'content' : resolve(ignoreRoot, content)
  return discover(request.patterns.length > 0 ? request.patterns : [fallback], {
    cwd,
    ignore: textsOf(configuration, 'ignore'),
    ignoreRoot,
  })
}

function textOf(configuration: unknown, key: string): string | undefined {
  const value: unknown =
    typeof configuration === 'object' && configuration ? Reflect.get(configuration, key) : undefined
  return typeof value === 'string' ? value : undefined
}

function textsOf(configuration: unknown, key: string): string[] {
  const value: unknown =
    typeof configuration === 'object' && configuration ? Reflect.get(configuration, key) : undefined
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}

/** What shapes the findings of a run. */
export async function toLintSettings(request: LintRequest, io: Io): Promise<Settings> {
  const configuration = await loadConfiguration(request.configFile, io.cwd)
  return {
    configuration: configuration?.content,
    configurationPath: configuration?.path,
    profile: request.profile,
    rules: request.rules,
    inlineConfiguration: request.inlineConfiguration,
    reportUnusedDirectives: request.reportUnusedDirectives,
    now: request.now,
    fix: request.fix !== undefined,
  }
}

async function lintStdin(name: string, settings: Settings, io: Io): Promise<LintRun> {
  const path = resolve(io.cwd, name)
  const reading = decode(await io.readStdin())
  if ('text' in reading) return lintInputs([{ path, text: reading.text }], settings, io)
  const result = { path, findings: [fileFinding(reading.problem)], suppressed: [], notices: [] }
  return { results: [result], times: new Map() }
}

async function lintPaths(
  paths: readonly string[],
  settings: Settings,
  { cacheFile, fix }: LintRequest,
  io: Io,
): Promise<LintRun> {
  // A fix needs the text, so a run that fixes looks at every file.
  const cache =
    cacheFile === undefined || fix
      ? undefined
      : (await import('./cache.ts')).openCache(resolve(io.cwd, cacheFile), settings)
  const known = new Map<string, FileResult>()
  for (const path of paths) {
    const result = cache?.lookUp(path)
    if (result) known.set(path, result)
  }

  const inputs = paths.filter((path) => !known.has(path)).map((path): Input => ({ path }))
  const fresh = await lintInputs(inputs, settings, io)
  for (const result of fresh.results) {
    known.set(result.path, result)
    cache?.remember(result)
    if (fix === 'write' && result.output !== undefined) writeFixed(result.path, result.output)
  }
  cache?.save()
  return { results: paths.flatMap((path) => known.get(path) ?? []), times: fresh.times }
}

function writeFixed(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw new UsageError(`cannot write \`${printable(path)}\``, { cause: error })
  }
}

async function lintInputs(inputs: readonly Input[], settings: Settings, io: Io): Promise<LintRun> {
  const results: FileResult[] = []
  const times = new Map<string, number>()
  const progress = startProgress(inputs.length, io.stderr)
  await supervise({ settings, inputs }, (result, milliseconds) => {
    results.push(result)
    times.set(result.path, milliseconds)
    progress.step()
  })
  progress.end()
  return { results, times }
}

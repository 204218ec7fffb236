/** From a request to results: cached ones first, the others from the supervised child, all in order. */
import { writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { FileResult } from '#report/file-result'
import { printable } from '#report/printable'
import { loadConfiguration } from '../configuration.ts'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import type { Cache } from './cache.ts'
import { readDeclared } from './declared.ts'
import { discover } from './discover.ts'
import { fileFinding } from './file-finding.ts'
import { libraryPaths } from './library-paths.ts'
import { lintJob } from './lint-job.ts'
import type { Input, Known, Settings } from './protocol.ts'
import { decode } from './read-document.ts'
import type { LintRequest } from './request.ts'

export interface LintRun {
  readonly results: readonly FileResult[]
  /** Milliseconds per file, for `--stats`; a cached file has none. */
  readonly times: ReadonlyMap<string, number>
}

/** Do what was asked, reports aside. */
export async function runLint(request: LintRequest, io: Io): Promise<LintRun> {
  const given = await toLintSettings(request, io)
  if (request.stdinPath !== undefined) {
    const path = resolve(io.cwd, request.stdinPath)
    return lintStdin(path, await withDeclared(given, [path], io), request, io)
  }
  const paths = await findDocuments(request, given, io)
  return lintPaths(paths, await withDeclared(given, paths, io), request, io)
}

async function withDeclared(settings: Settings, paths: readonly string[], { cwd }: Io): Promise<Settings> {
  return { ...settings, declared: await readDeclared(paths, cwd) }
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

/** What shapes the findings of a run, the documents aside. */
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
    scheduled: request.scheduled,
    declared: {},
  }
}

async function lintStdin(path: string, settings: Settings, request: LintRequest, io: Io): Promise<LintRun> {
  const reading = decode(await io.readStdin())
  if ('problem' in reading) {
    const result = { path, findings: [fileFinding(reading.problem)], suppressed: [], notices: [] }
    return { results: [result], times: new Map() }
  }
  const others = await othersOf([path], request)
  const cache = others && (await openCacheOf(request, settings, [path, ...others], io))
  const { inputs, known } = toReadings([{ path, text: reading.text }], others, cache)
  const { results, times } = await lintJob({ settings, inputs, ...(known && { known }) }, io, cache)
  cache?.save()
  return { results: [...results.values()], times }
}

async function lintPaths(paths: readonly string[], settings: Settings, request: LintRequest, io: Io): Promise<LintRun> {
  const { fix } = request
  const others = await othersOf(paths, request)
  // A fix needs the text, so a run that fixes looks at every file.
  const cache = fix ? undefined : await openCacheOf(request, settings, others ? [...paths, ...others] : [], io)
  const remembered = new Map(paths.map((path) => [path, cache?.lookUp(path)]))
  const isFresh = (path: string) => remembered.get(path) === undefined
  if (!paths.some(isFresh)) return { results: paths.flatMap((path) => remembered.get(path) ?? []), times: new Map() }

  // One changed document can change what is said of any other, so all that are compared take part.
  const asked = others ? paths : paths.filter(isFresh)
  const { inputs, known } = toReadings(
    asked.map((path) => ({ path })),
    others,
    cache,
  )
  const { results, times } = await lintJob({ settings, inputs, ...(known && { known }) }, io, cache)
  if (fix === 'write')
    for (const { path, output } of results.values()) if (output !== undefined) writeFixed(path, output)
  cache?.save()
  return { results: paths.flatMap((path) => results.get(path) ?? remembered.get(path) ?? []), times }
}

/** The other documents that these are compared with; `undefined` where each is looked at alone. */
async function othersOf(
  paths: readonly string[],
  { comparesLibrary }: LintRequest,
): Promise<readonly string[] | undefined> {
  return comparesLibrary ? libraryPaths(paths) : undefined
}

async function openCacheOf(
  { cacheFile }: LintRequest,
  settings: Settings,
  documents: readonly string[],
  { cwd }: Io,
): Promise<Cache | undefined> {
  if (cacheFile === undefined) return undefined
  const { openCache } = await import('./cache.ts')
  return openCache(resolve(cwd, cacheFile), settings, documents)
}

/** What has to be read, and what is known already of the documents that are compared. */
function toReadings(
  asked: readonly Input[],
  others: readonly string[] | undefined,
  cache: Cache | undefined,
): { readonly inputs: readonly Input[]; readonly known?: readonly Known[] } {
  if (!others) return { inputs: asked }
  const wanted = [...asked, ...others.map((path): Input => ({ path, factsOnly: true }))]
  const known = new Map(
    wanted.map((input) => {
      const { path, text, factsOnly = false } = input
      return [input, text === undefined ? cache?.known(path, !factsOnly) : undefined]
    }),
  )
  return {
    inputs: wanted.filter((input) => !known.get(input)),
    known: [...known.values()].filter((each) => each !== undefined),
  }
}

function writeFixed(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw new UsageError(`cannot write \`${printable(path)}\``, { cause: error })
  }
}

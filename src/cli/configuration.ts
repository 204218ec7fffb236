/** Finds and reads the configuration file. What stands in it is checked by the engine, not here. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { printable } from '#report/printable'
import { UsageError } from './usage-error.ts'

const names = ['ts', 'js', 'mjs', 'json'].map((extension) => `afterword.config.${extension}`)

export interface ConfigurationFile {
  readonly path: string
  readonly content: unknown
}

/**
 * The named file, or the nearest one upward from a folder.
 *
 * A `.ts`, `.js` or `.mjs` configuration is code and runs with the rights of the caller. It is the repository's own,
 * like any other build script; a check of untrusted pull requests should name a JSON file or one of the base branch.
 */
export async function loadConfiguration(
  named: string | undefined,
  cwd: string,
): Promise<ConfigurationFile | undefined> {
  const path = named === undefined ? findUpward(cwd) : resolve(cwd, named)
  if (path === undefined) return undefined
  if (!existsSync(path)) throw new UsageError(`cannot find the configuration \`${printable(named ?? path)}\``)
  try {
    return { path, content: extname(path) === '.json' ? readJson(path) : await importDefault(path) }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`cannot read the configuration \`${printable(path)}\`: ${reason(error)}`, { cause: error })
  }
}

function findUpward(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const path = names.map((name) => join(folder, name)).find((candidate) => existsSync(candidate))
    if (path !== undefined || dirname(folder) === folder) return path
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

async function importDefault(path: string): Promise<unknown> {
  const module: unknown = await import(pathToFileURL(path).href)
  if (typeof module === 'object' && module !== null && 'default' in module) return module.default
  throw new UsageError(`the configuration \`${printable(path)}\` has no default export`)
}

function reason(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return printable(line)
}

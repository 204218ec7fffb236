/** From what was asked for to the list of documents. */
import { type Stats, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { extname, join, matchesGlob, relative, resolve, sep } from 'node:path'
import { printable } from '#report/printable'
import { UsageError } from '../usage-error.ts'

const extensions = new Set(['.md', '.mdx'])
const skippedFolders = new Set(['node_modules', 'dist'])

export interface DiscoverOptions {
  readonly cwd: string
  /** Globs from the configuration, and the folder that they are relative to. */
  readonly ignore?: readonly string[]
  readonly ignoreRoot?: string
}

/** Absolute paths of the documents, each once, sorted within what was asked for. */
export async function discover(patterns: readonly string[], options: DiscoverOptions): Promise<string[]> {
  const { cwd, ignore = [], ignoreRoot = cwd } = options
  const excluded = patterns.filter((pattern) => isExclusion(pattern, cwd)).map((pattern) => pattern.slice(1))
  const found = new Set<string>()
  for (const pattern of patterns) {
    if (isExclusion(pattern, cwd)) continue
    for (const path of await expand(pattern, cwd)) found.add(path)
  }
  return [...found].filter((path) => !matchesAny(path, excluded, cwd) && !matchesAny(path, ignore, ignoreRoot))
}

function isExclusion(pattern: string, cwd: string): boolean {
  return pattern.startsWith('!') && !kindOf(resolve(cwd, pattern))
}

/** A glob that names a folder means everything below it. */
function matchesAny(path: string, globs: readonly string[], root: string): boolean {
  if (globs.length === 0) return false
  const short = portable(relative(root, path))
  return globs.some((glob) => {
    const clean = portable(glob).replace(/^\.\//, '').replace(/\/$/, '')
    return matchesGlob(short, clean) || matchesGlob(short, `${clean}/**`)
  })
}

/** Globs are written with `/` everywhere. */
function portable(path: string): string {
  return sep === '\\' ? path.replaceAll(sep, '/') : path
}

async function expand(pattern: string, cwd: string): Promise<string[]> {
  const path = resolve(cwd, pattern)
  const kind = kindOf(path)
  if (kind === 'file') return [path]
  if (kind === 'folder') return documentsBelow(path)
  if (kind === 'other') throw new UsageError(`cannot read ${quoted(pattern)}: not a regular file`)
  if (!isGlob(pattern)) throw new UsageError(notFound(pattern))
  return expandGlob(pattern, cwd)
}

function kindOf(path: string): 'file' | 'folder' | 'other' | undefined {
  const stats = look(path)
  if (stats === undefined) return undefined
  if (stats.isFile()) return 'file'
  return stats.isDirectory() ? 'folder' : 'other'
}

/** What stands at a path, if anything; a link in circles or a name beyond the system's limits is a usage error. */
function look(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new UsageError(`cannot read ${quoted(path)} (${code})`, { cause: error })
  }
}

function isGlob(pattern: string): boolean {
  return /[*?[\]{}()!]/.test(pattern)
}

async function expandGlob(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const paths = await glob(portable(pattern), {
    cwd,
    ignore: ['**/node_modules/**', '**/dist/**'],
    absolute: true,
    followSymbolicLinks: false,
  })
  const documents = paths.map((path) => resolve(path)).filter((path) => extensions.has(extname(path)))
  if (documents.length === 0) throw new UsageError(`no document matches ${quoted(pattern)}`)
  return documents.toSorted()
}

/**
 * Documents in a folder and below. Links are followed to files inside the folder only: a library is text that
 * strangers propose, and a link must not pull another file of this machine into a report.
 */
function documentsBelow(root: string): string[] {
  const realRoot = realpathSync(root)
  const walk = (folder: string): string[] => {
    const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))
    const hasDocument = entries.some((entry) => /^index\.mdx?$/.test(entry.name))
    return entries.flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.name.startsWith('.')) return []
      if (entry.isDirectory()) {
        // Evidence beside a document is cited verbatim, not linted.
        const isEvidence = hasDocument && entry.name === 'evidence'
        return isEvidence || skippedFolders.has(entry.name) ? [] : walk(path)
      }
      if (!extensions.has(extname(entry.name))) return []
      return entry.isSymbolicLink() && !leadsToFileWithin(path, realRoot) ? [] : [path]
    })
  }
  return walk(root)
}

function leadsToFileWithin(path: string, realRoot: string): boolean {
  try {
    return realpathSync(path).startsWith(realRoot + sep) && lstatSync(realpathSync(path)).isFile()
  } catch {
    // A dangling or circular link names no document.
    return false
  }
}

function notFound(pattern: string): string {
  if (pattern === 'content')
    return 'no folder `content` here: name files or folders, or run `afterword new postmortem <slug>`'
  return `cannot find ${quoted(pattern)}`
}

function quoted(pattern: string): string {
  return `\`${printable(pattern)}\``
}

/** The one document that somebody named on the command line: by its path, or by its id. */
import { readdirSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { nearest } from '#lint/nearest'
import { isUnread } from '#model/derive'
import type { Collection, ParsedDocument } from '#model/document'
import { printable } from '#report/printable'
import { readDocument } from './lint/read-document.ts'
import { UsageError } from './usage-error.ts'

/** Where a document may stand that is named by its id. */
export interface DocumentPlace {
  readonly cwd: string
  /** Absolute. */
  readonly content: string
  readonly collections: readonly Collection[]
}

export const everyCollection: readonly Collection[] = [
  'postmortems',
  'runbooks',
  'game-days',
  'operations',
  'learning-reports',
]

/** Find and read a document; what cannot be found or read is a usage error. */
export async function openDocument(name: string, place: DocumentPlace): Promise<ParsedDocument> {
  const path = pathOf(name, place)
  const reading = readDocument(path)
  if ('problem' in reading) throw new UsageError(`\`${shortPath(path, place.cwd)}\`: ${reading.problem.message}`)
  const { parseDocument } = await import('#model/parse')
  const document = parseDocument(reading.text, path)
  if (!isUnread(document)) return document
  const short = shortPath(path, place.cwd)
  throw new UsageError(`\`${short}\` cannot be read safely, \`afterword lint ${short}\` says where`)
}

/** A path as somebody would type it, safe to print. */
export function shortPath(path: string, cwd: string): string {
  const short = relative(cwd, path)
  return printable((short.startsWith('..') ? path : short).replaceAll(sep, '/'))
}

const endings = ['.mdx', '.md', '/index.mdx', '/index.md']

function pathOf(name: string, { cwd, content, collections }: DocumentPlace): string {
  const named = resolve(cwd, name)
  const inside = collections.map((collection) => join(content, collection, name))
  const candidates = [named, ...[named, ...inside].flatMap((stem) => endings.map((ending) => stem + ending))]
  const path = candidates.find(isFile)
  if (path !== undefined) return path
  const guess = nearest(
    name,
    collections.flatMap((collection) => idsIn(join(content, collection))),
  )
  const hint = guess === undefined ? 'expected a path or an id' : `did you mean \`${printable(guess)}\`?`
  throw new UsageError(`no document \`${printable(name)}\`, ${hint}`)
}

/** A pipe or a device counts: reading it says what is wrong with it. */
function isFile(path: string): boolean {
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    return stats !== undefined && !stats.isDirectory()
  } catch {
    // A name that no file can have, or a folder that may not be entered.
    return false
  }
}

function idsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => name.replace(/\.mdx?$/, ''))
  } catch {
    // A collection without a folder has no documents.
    return []
  }
}

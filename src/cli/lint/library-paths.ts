import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Collection } from '#model/document'
import { contentRootOf } from '#model/path'
import { discover } from './discover.ts'

const collections: readonly Collection[] = ['postmortems', 'runbooks', 'game-days', 'operations', 'learning-reports']

/**
 * The other documents of the libraries that some documents stand in, absolute and sorted: whatever was asked for, its
 * links and likenesses lead anywhere below the same content folder. Globs to ignore are about what is linted, and a
 * document that is not can still be linked to. `undefined` where none of them stands in a library.
 */
export async function libraryPaths(asked: readonly string[]): Promise<readonly string[] | undefined> {
  const roots = new Set(asked.flatMap((path) => contentRootOf(path) ?? []))
  if (roots.size === 0) return undefined
  const folders = [...roots].flatMap((root) => collections.map((collection) => join(root, collection)))
  const known = new Set(asked)
  const all = await discover(folders.filter(isFolder), { cwd: '/' })
  return all.filter((path) => !known.has(path)).toSorted()
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

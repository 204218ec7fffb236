/** Finished drawings on disk, one file for each, named by everything that decides how it looks. */
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import mermaidPackage from 'mermaid/package.json' with { type: 'json' }
import table from '../text/font-metrics.json' with { type: 'json' }
import { settings } from './settings.ts'

/** Raise it when the same source gives another drawing for a reason that the other parts of the key do not show. */
const edition = 1

const base = JSON.stringify([edition, mermaidPackage.version, settings, table])

/** Name of the drawing of a source. */
export function cacheKey(source: string): string {
  return createHash('sha256').update(base).update('\0').update(source).digest('hex')
}

/** The drawing of a key, or `undefined`. */
export async function readDrawing(folder: string, key: string): Promise<string | undefined> {
  try {
    return await readFile(fileOf(folder, key), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Write a drawing; another process that writes the same at the same time does no harm. */
export async function writeDrawing(folder: string, key: string, svg: string): Promise<void> {
  const temporary = `${fileOf(folder, key)}.${randomUUID()}`
  await mkdir(folder, { recursive: true })
  await writeFile(temporary, svg)
  await rename(temporary, fileOf(folder, key))
}

function fileOf(folder: string, key: string): string {
  return join(folder, `${key}.svg`)
}

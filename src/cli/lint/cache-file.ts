/** Reading and writing what is remembered between runs. */
import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { packageRoot, packageVersion } from '../package-root.ts'
import { maxBytes } from './limits.ts'

/** A file of entries by path; under another key it counts as empty. */
export interface Store {
  readonly file: string
  readonly key: string
}

interface Stored<Entry> {
  readonly key: string
  readonly entries: Readonly<Record<string, Entry>>
}

/** The entries of a store; none where there is no such file, a damaged one, or one of another key. */
export function readStored<Entry>({ file, key }: Store): ReadonlyMap<string, Entry> {
  try {
    const stored: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const isOurs = typeof stored === 'object' && stored !== null && 'key' in stored && 'entries' in stored
    if (!isOurs || stored.key !== key) return new Map()
    // The cast is true where the key matches: only this module, in this version, writes that key.
    return new Map(Object.entries((stored as Stored<Entry>).entries))
  } catch {
    // Begin a new one.
    return new Map()
  }
}

/** Write a store whole, so that nobody reads half of it. */
export function writeStored<Entry>({ file, key }: Store, entries: ReadonlyMap<string, Entry>): void {
  const draft = `${file}.${process.pid}.tmp`
  const stored: Stored<Entry> = { key, entries: Object.fromEntries(entries) }
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(draft, JSON.stringify(stored))
    renameSync(draft, file)
  } catch {
    // A read-only checkout lints as well, only not faster.
  }
}

/** One word for all that something depends on. */
export function toKey(value: unknown): string {
  return hash('sha256', JSON.stringify(value))
}

/** Running from sources, the version says nothing: the newest change of any source does. */
export function engineStamp(): string {
  const folders = import.meta.url.endsWith('.ts') ? ['src', 'lint-rules'] : ['dist']
  const changes = folders.flatMap((folder) => {
    const path = join(packageRoot(), folder)
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs)
  })
  return `${packageVersion()} ${Math.max(0, ...changes)}`
}

/** Digest of a file that can be read. */
export function digestOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats?.isFile() && stats.size <= maxBytes ? hash('sha256', readFileSync(path)) : undefined
}

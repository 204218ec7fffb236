/**
 * Findings of files that did not change. An entry counts while the file, the settings, the version of the rules and
 * the date are the same; looked at before any parser is loaded.
 */
import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FileResult } from '#report/file-result'
import { packageRoot, packageVersion } from '../package-root.ts'
import { maxBytes } from './limits.ts'
import type { Settings } from './protocol.ts'

interface Entry {
  readonly digest: string
  readonly result: FileResult
}

interface Stored {
  readonly key: string
  readonly entries: Readonly<Record<string, Entry>>
}

export interface Cache {
  /** Findings of a file, if it is as it was. */
  lookUp(path: string): FileResult | undefined
  remember(result: FileResult): void
  /** Write what is known now; a cache that cannot be written is no failure. */
  save(): void
}

/** Open the cache of one file; one written under other settings or by another version counts as empty. */
export function openCache(file: string, settings: Settings): Cache {
  const key = keyOf(settings)
  const stored = readStored(file)
  const before: Stored['entries'] = stored?.key === key ? stored.entries : {}
  const entries = new Map<string, Entry>()
  const digests = new Map<string, string | undefined>()
  return {
    lookUp(path) {
      const digest = digestOf(path)
      digests.set(path, digest)
      const entry = Object.hasOwn(before, path) ? before[path] : undefined
      if (!entry || entry.digest !== digest) return undefined
      entries.set(path, entry)
      return entry.result
    },
    remember(result) {
      const digest = digests.get(result.path)
      if (digest !== undefined && !isAccident(result)) entries.set(result.path, { digest, result })
    },
    save() {
      writeStored(file, { key, entries: Object.fromEntries(entries) })
    },
  }
}

/** The day is part of the key: some rules compare with the current date. */
function keyOf(settings: Settings): string {
  const day = new Date(settings.now).toISOString().slice(0, 10)
  return hash('sha256', JSON.stringify({ ...settings, now: day, engine: engineStamp() }))
}

/** Running from sources, the version says nothing: the newest change of any source does. */
function engineStamp(): string {
  const folders = import.meta.url.endsWith('.ts') ? ['src', 'lint-rules'] : ['dist']
  const changes = folders.flatMap((folder) => {
    const path = join(packageRoot(), folder)
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs)
  })
  return `${packageVersion()} ${Math.max(0, ...changes)}`
}

function digestOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats?.isFile() && stats.size <= maxBytes ? hash('sha256', readFileSync(path)) : undefined
}

/** What a loaded machine or a lost permission caused may be gone next time. */
function isAccident({ findings }: FileResult): boolean {
  return findings.some(({ messageId }) => ['tooSlow', 'tooHungry', 'crashed', 'unreadable'].includes(messageId))
}

function readStored(file: string): Stored | undefined {
  try {
    const stored: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const isOurs = typeof stored === 'object' && stored !== null && 'key' in stored && 'entries' in stored
    // The cast is true where the key matches: only this module, in this version, writes that key.
    return isOurs ? (stored as Stored) : undefined
  } catch {
    // No cache, or a damaged one: begin a new one.
    return undefined
  }
}

function writeStored(file: string, stored: Stored): void {
  const draft = `${file}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(draft, JSON.stringify(stored))
    renameSync(draft, file)
  } catch {
    // A read-only checkout lints as well, only not faster.
  }
}

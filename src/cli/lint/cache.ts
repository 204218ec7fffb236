/**
 * What is remembered of files that did not change: their findings, and the facts that other documents are compared
 * with. Looked at before any parser is loaded. Findings count while the file, the settings, the version of the rules
 * and the date are the same and, as far as they rest on other documents, while these are; facts while the file is.
 */
import { existsSync } from 'node:fs'
import type { DocumentFacts } from '#model/facts-types'
import { namedFiles } from '#lint/library/library'
import type { FileResult } from '#report/file-result'
import { digestOf, engineStamp, readStored, toKey, writeStored } from './cache-file.ts'
import type { Known, Settings } from './protocol.ts'

interface Entry {
  readonly digest: string
  readonly result: FileResult
  /** State of all documents that it was compared with. */
  readonly library?: string
  /** Whether the files that it names were there. */
  readonly files?: Readonly<Record<string, boolean>>
  /** Digests of the files that its quotes were compared with; empty for one that was not there. */
  readonly evidence?: Readonly<Record<string, string>>
}

interface StoredFacts {
  readonly digest: string
  readonly facts: DocumentFacts
}

export interface Cache {
  /** Findings of a file, if it is as it was and so is all that they rest on. */
  lookUp(path: string): FileResult | undefined
  /** What was read of a file, if it is as it was: its facts, with its findings if these are to be reported. */
  known(path: string, isReported: boolean): Known | undefined
  remember(result: FileResult, facts: DocumentFacts | undefined): void
  rememberFacts(path: string, facts: DocumentFacts): void
  /** Write what is known now; a cache that cannot be written is no failure. */
  save(): void
}

/**
 * Open the cache of one file; one written under other settings or by another version counts as empty. `documents` are
 * all that are compared; none where each file is looked at alone.
 */
export function openCache(file: string, settings: Settings, documents: readonly string[]): Cache {
  const engine = engineStamp()
  const day = new Date(settings.now).toISOString().slice(0, 10)
  const stores = {
    results: { file, key: toKey({ ...settings, now: day, engine }) },
    facts: { file: `${file}.facts`, key: toKey({ engine }) },
  }
  const before = readStored<Entry>(stores.results)
  let factsBefore: ReadonlyMap<string, StoredFacts> | undefined
  const entries = new Map<string, Entry>()
  const facts = new Map<string, StoredFacts>()
  const digests = new Map<string, string | undefined>()
  const digest = (path: string) => {
    if (!digests.has(path)) digests.set(path, digestOf(path))
    return digests.get(path)
  }
  const library =
    documents.length > 0 ? toKey(documents.toSorted().map((path) => [path, digest(path) ?? ''])) : undefined

  const unchanged = <Value extends { readonly digest: string }>(value: Value | undefined, path: string) =>
    value !== undefined && value.digest === digest(path) ? value : undefined
  // Nothing is compared twice while neither the document nor what it quotes has changed.
  const remembered = (path: string) => {
    const entry = unchanged(before.get(path), path)
    const quoted = Object.entries(entry?.evidence ?? {})
    return quoted.every(([file, was]) => (digest(file) ?? '') === was) ? entry : undefined
  }
  const knownFacts = (path: string) => {
    factsBefore ??= readStored<StoredFacts>(stores.facts)
    const stored = facts.get(path) ?? unchanged(factsBefore.get(path), path)
    if (stored) facts.set(path, stored)
    return stored?.facts
  }

  return {
    lookUp(path) {
      const entry = remembered(path)
      if (!entry || entry.library !== library || !areAsBefore(entry.files)) return undefined
      entries.set(path, entry)
      return entry.result
    },
    known(path, isReported) {
      const entry = isReported ? remembered(path) : undefined
      if (isReported && !entry) return undefined
      const its = knownFacts(path)
      return its && { facts: its, ...(entry && { result: entry.result }) }
    },
    remember(result, its) {
      const { path } = result
      const current = digest(path)
      if (current === undefined || isAccident(result)) return
      const files = its && library !== undefined && stateOf(namedFiles(its))
      const quoted = result.evidence?.map((file) => [file, digest(file) ?? ''])
      entries.set(path, {
        digest: current,
        result,
        ...(library !== undefined && { library }),
        ...(files && { files }),
        ...(quoted && { evidence: Object.fromEntries(quoted) }),
      })
      if (its) this.rememberFacts(path, its)
    },
    rememberFacts(path, its) {
      const current = digest(path)
      if (current !== undefined) facts.set(path, { digest: current, facts: its })
    },
    save() {
      // Documents that were only compared with keep their findings for a run that reports them.
      for (const path of documents) {
        const kept = entries.get(path) ?? unchanged(before.get(path), path)
        if (kept) entries.set(path, kept)
      }
      writeStored(stores.results, entries)
      // Where nothing had to be compared, nothing was looked up either.
      if (factsBefore ?? facts.size > 0) writeStored(stores.facts, facts)
    },
  }
}

function stateOf(files: readonly string[]): Readonly<Record<string, boolean>> {
  return Object.fromEntries(files.map((path) => [path, existsSync(path)]))
}

function areAsBefore(files: Entry['files'] = {}): boolean {
  return Object.entries(files).every(([path, wasThere]) => existsSync(path) === wasThere)
}

/** What a loaded machine or a lost permission caused may be gone next time. */
function isAccident({ findings }: FileResult): boolean {
  return findings.some(({ messageId }) => ['tooSlow', 'tooHungry', 'crashed', 'unreadable'].includes(messageId))
}

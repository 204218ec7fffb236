/** One job through the supervised child, with what it gives gathered and remembered. */
import { resolve } from 'node:path'
import type { DocumentFacts } from '#model/facts-types'
import type { FileResult } from '#report/file-result'
import type { Io } from '../io.ts'
import type { Cache } from './cache.ts'
import { startProgress } from './progress.ts'
import type { Job } from './protocol.ts'
import { supervise } from './supervise.ts'

export interface JobResults {
  /** By path: of the inputs that are reported, and of what was known of such. */
  readonly results: ReadonlyMap<string, FileResult>
  /** Milliseconds per file that was read. */
  readonly times: ReadonlyMap<string, number>
}

/** Do a job. What was read from files goes to the cache, a text from elsewhere does not. */
export async function lintJob(job: Job, io: Io, cache: Cache | undefined): Promise<JobResults> {
  const results = new Map<string, FileResult>()
  const facts = new Map<string, DocumentFacts>()
  const times = new Map<string, number>()
  for (const { facts: its, result } of job.known ?? []) {
    if (!result) continue
    results.set(result.path, result)
    facts.set(result.path, its)
  }

  const progress = startProgress(job.inputs.length, io.stderr)
  await supervise(job, {
    onResult(result, milliseconds, its) {
      results.set(result.path, result)
      if (its) facts.set(result.path, its)
      times.set(result.path, milliseconds)
      progress.step()
    },
    onFacts(its) {
      cache?.rememberFacts(resolve(its.path), its)
      progress.step()
    },
    onCompared: (result) => results.set(result.path, result),
  })
  progress.end()

  const texts = new Set(job.inputs.filter(({ text }) => text !== undefined).map(({ path }) => path))
  for (const result of results.values()) if (!texts.has(result.path)) cache?.remember(result, facts.get(result.path))
  return { results, times }
}

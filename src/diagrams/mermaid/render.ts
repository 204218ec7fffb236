/**
 * An author's Mermaid fence as SVG, drawn without a browser.
 *
 * This file and its workers are the only impure part of the diagrams: they read and write the cache.
 */
import { existsSync } from 'node:fs'
import { cacheKey, readDrawing, writeDrawing } from './cache.ts'
import { idPlaceholder } from './finish.ts'
import { createPool, type Pool } from './pool.ts'
import type { MermaidResult } from './result.ts'

export type { MermaidError, MermaidResult } from './result.ts'

/** Options of `renderMermaid`. */
export interface MermaidOptions {
  /** Folder of the cache; one file for each diagram. */
  readonly cacheDir: string
  /** Prefix of the ids in the markup; two fences of one source in one page need different ones. */
  readonly id?: string
  /** Where the drawings come from on a miss; the workers of this process unless a test brings its own. */
  readonly pool?: Pool
}

/**
 * Markup to stand in a page, or the reason why there is none. `timeline` and `ishikawa` give a `.diagram-frame` with two
 * variants, all other kinds one `<svg>` that may be wider than the page.
 */
export async function renderMermaid(source: string, options: MermaidOptions): Promise<MermaidResult> {
  const { cacheDir, pool = sharedPool() } = options
  const key = cacheKey(source)
  const id = options.id ?? `m${key.slice(0, 8)}`
  const cached = await readDrawing(cacheDir, key)
  if (cached !== undefined) return { svg: cached.replaceAll(idPlaceholder, id) }
  const result = await pool.draw(source)
  if ('error' in result) return result
  await writeDrawing(cacheDir, key, result.svg)
  return { svg: result.svg.replaceAll(idPlaceholder, id) }
}

let shared: Pool | undefined

/** One pool for the process, since the limit of threads is that of the machine. */
function sharedPool(): Pool {
  shared ??= createPool({ workerFile: workerFile() })
  return shared
}

/** The worker beside this file: a source in the checkout, an entry point of its own in the package. */
function workerFile(): URL {
  const bundled = new URL('./mermaid-worker.js', import.meta.url)
  return existsSync(bundled) ? bundled : new URL('./worker.ts', import.meta.url)
}

/** Rendered bodies on disk, one file per digest, so that a build renders only what changed. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RenderedDocument } from './render/rendered.ts'

export interface PageCache {
  /** The body kept under a digest, or the one that `render` makes, kept from now on. */
  get(digest: string, render: () => Promise<RenderedDocument>): Promise<RenderedDocument>
  /** Forgets what this build did not ask for. */
  prune(): Promise<void>
}

/** A cache in a folder, which is made when it is first needed. */
export function createPageCache(folder: string): PageCache {
  const used = new Set<string>()
  return {
    async get(digest, render) {
      const name = `${digest}.json`
      const file = join(folder, name)
      used.add(name)
      const kept = await readFile(file, 'utf8').catch(() => undefined)
      // The cast is true: the name is a digest of the code that wrote the file.
      if (kept !== undefined) return JSON.parse(kept) as RenderedDocument
      const rendered = await render()
      await mkdir(folder, { recursive: true })
      // Written aside and renamed, so that a build that is interrupted leaves no half page behind.
      const aside = `${file}.${process.pid}`
      await writeFile(aside, JSON.stringify(rendered))
      await rename(aside, file)
      return rendered
    },
    async prune() {
      const names = await readdir(folder).catch((): string[] => [])
      for (const name of names) if (!used.has(name)) await rm(join(folder, name), { force: true })
    },
  }
}

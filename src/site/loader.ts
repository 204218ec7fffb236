/** Puts what the library keeps of each document into Astro's store. Content is data: nothing of it is ever executed. */
import type { Loader, LoaderContext } from 'astro/loaders'
import { readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { glob } from 'tinyglobby'
import { toEntry } from '#library/entry'
import { parseDocument } from '#model/parse'
import { digestOf } from './digest.ts'
import { mayShow, type ResolvedSiteOptions } from './options.ts'
import { assertReadable } from './render/content-error.ts'

/** A document is a file of the collection's folder or the `index` of a folder in it; evidence beside it is not. */
const patterns = ['*.{md,mdx}', '*/index.{md,mdx}']

/** Loader of one collection below the content folder. */
export function createLoader(collection: string, root: string, options: ResolvedSiteOptions): Loader {
  const folder = `${root}/${options.content}/${collection}`
  return {
    name: 'afterword',
    async load(context) {
      const files = await glob(patterns, { cwd: folder, absolute: true, onlyFiles: true })
      const known = new Map(context.store.values().map((entry) => [entry.filePath, entry]))
      const ids = await Promise.all(files.map((file) => loadFile(file, root, options, context, known)))
      const kept = new Set(ids)
      for (const id of context.store.keys()) if (!kept.has(id)) context.store.delete(id)
      watchFolder(folder, root, options, context)
    },
  }
}

async function loadFile(
  file: string,
  root: string,
  options: ResolvedSiteOptions,
  { store }: Pick<LoaderContext, 'store'>,
  known: ReadonlyMap<string | undefined, { readonly id: string; readonly digest?: number | string }> = new Map(),
): Promise<string | undefined> {
  const source = await readFile(file, 'utf8')
  const path = relative(root, file).replaceAll(sep, '/')
  const digest = digestOf(path, source)
  const before = known.get(path)
  if (before?.digest === digest) return before.id
  const document = parseDocument(source, path)
  assertReadable(document)
  const entry = toEntry(document)
  if (!mayShow(entry.audience, options.audience)) return undefined
  store.set({ id: entry.id, data: { ...entry }, digest, filePath: path })
  return entry.id
}

function watchFolder(folder: string, root: string, options: ResolvedSiteOptions, context: LoaderContext): void {
  const { watcher, logger } = context
  if (!watcher) return
  watcher.add(folder)
  const reload = (file: string) => {
    if (!file.startsWith(folder) || !/\.mdx?$/.test(file)) return
    loadFile(file, root, options, context).catch((error: unknown) => logger.error(String(error)))
  }
  watcher.on('add', reload)
  watcher.on('change', reload)
  watcher.on('unlink', (file) => {
    const path = relative(root, file).replaceAll(sep, '/')
    const gone = context.store.values().find(({ filePath }) => filePath === path)
    if (gone) context.store.delete(gone.id)
  })
}

/** Folder of the root as a path without its final separator. */
export function rootPath(root: URL): string {
  return fileURLToPath(root).replace(/[/\\]$/, '')
}

/** Puts what the library keeps of each document into Astro's store. Content is data: nothing of it is ever executed. */
import type { Loader, LoaderContext } from 'astro/loaders'
import { readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { glob } from 'tinyglobby'
import { toCompanion } from '#library/companion'
import { toEntry } from '#library/entry'
import type { Collection } from '#model/document'
import { parseDocument } from '#model/parse'
import { digestOf } from './digest.ts'
import { mayShow, type ResolvedSiteOptions } from './options.ts'
import type { Registry } from './registry.ts'
import { ContentError, joinErrors, refusal } from './render/content-error.ts'

/** A document is a file of the collection's folder or the `index` of a folder in it; evidence beside it is not. */
const patterns = ['*.{md,mdx}', '*/index.{md,mdx}']

/** Files open at the same time; a system allows a process about a thousand. */
const AT_ONCE = 64

type Store = LoaderContext['store']

/** What the store held before this load, by path. */
type Known = ReadonlyMap<string | undefined, { readonly id: string; readonly digest?: number | string }>

/** Loader of one collection below the content folder of a root. */
export function createLoader(
  collection: Collection,
  root: string,
  options: ResolvedSiteOptions,
  registry: Registry,
): Loader {
  const folder = `${root}/${options.content}/${collection}`
  const load = async (file: string, store: Store, known: Known) => {
    const path = relative(root, file).replaceAll(sep, '/')
    const loaded = await loadFile(file, path, options, store, known)
    if (typeof loaded === 'string') registry.put(collection, path, loaded)
    else registry.remove(collection, path)
    return loaded
  }
  return {
    name: 'afterword',
    async load({ store, watcher, logger }) {
      const files = await glob(patterns, { cwd: folder, absolute: true, onlyFiles: true })
      const known = new Map(store.values().map((entry) => [entry.filePath, entry]))
      const loaded: Awaited<ReturnType<typeof load>>[] = []
      for (let at = 0; at < files.length; at += AT_ONCE) {
        loaded.push(...(await Promise.all(files.slice(at, at + AT_ONCE).map((file) => load(file, store, known)))))
      }
      const errors = loaded.filter((result) => result instanceof ContentError)
      if (errors.length > 0) throw joinErrors(errors)
      const kept = new Set(loaded)
      for (const id of store.keys()) if (!kept.has(id)) store.delete(id)
      if (watcher) watchFolder(watcher, folder, (file) => reload(file, root, store, load, logger))
    },
  }
}

/** The id of the stored entry; `undefined` for a document that these readers may not see; why it is refused. */
async function loadFile(
  file: string,
  path: string,
  options: ResolvedSiteOptions,
  store: Store,
  known: Known,
): Promise<string | ContentError | undefined> {
  const source = await readFile(file, 'utf8')
  const digest = digestOf(path, options.audience, source)
  const before = known.get(path)
  if (before?.digest === digest) return before.id
  const document = parseDocument(source, path)
  const error = refusal(document)
  if (error) return error
  const entry = toCompanion(document) ?? toEntry(document)
  if (!mayShow(entry.audience, options.audience)) return undefined
  store.set({ id: entry.id, data: { ...entry }, digest, filePath: path })
  return entry.id
}

function watchFolder(
  watcher: NonNullable<LoaderContext['watcher']>,
  folder: string,
  changed: (file: string) => Promise<void>,
): void {
  watcher.add(folder)
  const follow = (file: string) => {
    const isDocument = file.replaceAll(sep, '/').startsWith(folder) && /\.mdx?$/.test(file)
    if (isDocument) void changed(file)
  }
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, follow)
}

/** In the development server a document that cannot be shown leaves the list and says why; the others stay. */
async function reload(
  file: string,
  root: string,
  store: Store,
  load: (file: string, store: Store, known: Known) => Promise<string | ContentError | undefined>,
  logger: LoaderContext['logger'],
): Promise<void> {
  const path = relative(root, file).replaceAll(sep, '/')
  const loaded = await load(file, store, new Map()).catch(() => undefined)
  if (loaded instanceof ContentError) logger.error(loaded.message)
  if (typeof loaded === 'string') return
  const gone = store.values().find(({ filePath }) => filePath === path)
  if (gone) store.delete(gone.id)
}

/** The search index, written beside the built pages by Pagefind. */
import { join } from 'node:path'

/** Indexes the built pages of a folder; returns how many have something to find. */
export async function writeSearchIndex(folder: string): Promise<number> {
  // Loaded only here: it starts a process of its own, which no other command needs.
  const pagefind = await import('pagefind')
  try {
    const { index, errors } = await pagefind.createIndex({
      forceLanguage: 'en',
      maxFragments: 1000,
      // What a reader would not search for, and what would only clutter an excerpt.
      excludeSelectors: ['svg', 'thead', '.anchor', '.evidence-ref', '.drawing-source'],
    })
    if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`)
    const added = await index.addDirectory({ path: folder })
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') })
    const failures = [...added.errors, ...written.errors]
    if (failures.length > 0) throw new Error(`The search index could not be written: ${failures.join('; ')}`)
    return added.page_count
  } finally {
    await pagefind.close()
  }
}

/** Rendered bodies on disk, one file per digest, so that a build renders only what changed. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RenderedDocument } from './render/rendered.ts'

/** The body kept under a digest, or the one that `render` makes, kept from now on. */
export async function cached(
  folder: string,
  digest: string,
  render: () => Promise<RenderedDocument>,
): Promise<RenderedDocument> {
  const file = join(folder, `${digest}.json`)
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
}

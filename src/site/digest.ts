/** Keys of our caches: what was read, and the code that read it. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packageFile } from './package-root.ts'

/** Short digest of texts, the same in every process that runs the same code. */
export function digestOf(...texts: readonly string[]): string {
  const hash = createHash('sha256').update(rendererDigest())
  for (const text of texts) hash.update('\0').update(text)
  return hash.digest('base64url').slice(0, 24)
}

/** Sources whose change may change what a page shows; they ship with the package. */
const sources = ['package.json', 'src/model', 'src/library', 'src/diagrams', 'src/site']

let renderer: string | undefined

/** Digest of our own sources, read once: a new version, or an edit in the checkout, forgets every cached page. */
function rendererDigest(): string {
  renderer ??= computeRendererDigest()
  return renderer
}

function computeRendererDigest(): string {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of filesBelow(fileURLToPath(packageFile(source)))) hash.update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesBelow(path: string): readonly string[] {
  if (/\.(?:json|ts)$/.test(path)) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .toSorted()
}

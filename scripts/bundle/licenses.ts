/** The notices of the packages whose code is inside the bundle, as their licences ask. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'

const root = join(import.meta.dirname, '../..')

/** Write `dist/THIRD-PARTY-NOTICES.txt`. */
export function writeLicenses(metafiles: readonly (Metafile | undefined)[]): void {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile?.inputs ?? {}))
  const names = new Set(
    inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(path)?.[1] ?? []),
  )
  const notices = [...names].toSorted().map((name) => `${name}\n${'='.repeat(name.length)}\n\n${noticeOf(name)}`)
  writeFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), notices.join('\n\n'))
}

function noticeOf(name: string): string {
  const folder = join(root, 'node_modules', name)
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (file !== undefined && existsSync(join(folder, file))) return readFileSync(join(folder, file), 'utf8').trim()
  throw new Error(`Unexpected package \`${name}\` without a licence file, expected one to repeat in the bundle`)
}

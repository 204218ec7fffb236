/** The command line as the package ships it. Built when it is missing or older than its sources. */
import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')
export const bundledCli = join(root, 'dist/cli.cjs')

let isChecked = false

/** Path of `dist/cli.cjs`, up to date when a test file first asks. */
export function ensureBundle(): string {
  if (isChecked) return bundledCli
  isChecked = true
  const built = statSync(bundledCli, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (built < newestSource()) execFileSync(process.execPath, ['scripts/bundle.ts'], { cwd: root, stdio: 'inherit' })
  return bundledCli
}

function newestSource(): number {
  const times = ['src', 'lint-rules', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  )
  return Math.max(...times, statSync(join(root, 'package.json')).mtimeMs)
}

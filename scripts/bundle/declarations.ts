/** Type declarations of the entry points, in which every import leads to another declaration of the package. */
import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

const root = join(import.meta.dirname, '../..')
const out = join(root, 'dist/types')

/** Write `dist/types`; false when the sources have type errors. */
export function writeDeclarations(): boolean {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '--project', join(import.meta.dirname, 'tsconfig.json')],
    { cwd: root, stdio: 'inherit' },
  )
  if (status !== 0) return false
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) rewrite(join(entry.parentPath, entry.name))
  }
  return true
}

/** The subpaths of package.json name sources; users get declarations only. */
const folders = new Map([['rules', 'lint-rules']])

function rewrite(file: string): void {
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    text
      .replaceAll(/(['"])#([a-z]+)\/([^'"]+)\1/g, (_, quote: string, name: string, path: string) => {
        const target = join(out, folders.get(name) ?? `src/${name}`, path.replace(/\.ts$/, ''))
        const short = relative(dirname(file), target).split(sep).join('/')
        return `${quote}${short.startsWith('.') ? short : `./${short}`}.js${quote}`
      })
      .replaceAll(/(['"])(\.[^'"]*)\.ts\1/g, '$1$2.js$1'),
  )
}

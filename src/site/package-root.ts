/** Where this package stands: the checkout itself, or below `node_modules` with the integration bundled in `dist/`. */
import { existsSync, readFileSync } from 'node:fs'

/** Folder of our package.json, found upwards from this module. */
function findPackageRoot(): URL {
  let folder = new URL('./', import.meta.url)
  while (!existsSync(new URL('package.json', folder))) {
    const parent = new URL('../', folder)
    if (parent.href === folder.href) throw new Error(`Unexpected module outside a package: ${import.meta.url}`)
    folder = parent
  }
  return folder
}

const packageRoot = findPackageRoot()

/** A file or folder of our package. */
export function packageFile(path: string): URL {
  return new URL(path, packageRoot)
}

/** Version of our package, as its package.json states it. */
export function packageVersion(): string {
  // The cast is true: npm refuses a package without a version.
  const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string }
  return version
}

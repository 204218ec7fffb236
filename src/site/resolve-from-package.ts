/** Two repairs of module resolution for a package that does not stand below the user's folder (run by `npx`). */
import { fileURLToPath } from 'node:url'
import type { AstroUserConfig } from 'astro'
import { packageFile } from './package-root.ts'

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number]

/** Resolves from our own package what cannot be resolved from the user's folder, which may have no `node_modules`. */
export function resolveFromPackage(): VitePlugin {
  const importer = fileURLToPath(packageFile('src/site/integration.ts'))
  return {
    name: 'afterword:resolve-from-package',
    enforce: 'post',
    configEnvironment(name, environment) {
      // What Astro would bundle ahead for its toolbar, which is off, is looked for from the root and not found there.
      if (name === 'client' && environment.optimizeDeps) environment.optimizeDeps.include = []
    },
    async resolveId(source, from, options) {
      if (from === importer || /^[./\0]|^virtual:|^node:/.test(source)) return null
      return this.resolve(source, importer, { ...options, skipSelf: true })
    },
  }
}

/**
 * Keeps the styles and scripts of our components addressable. Astro reads an absolute path that shares no folder with
 * the root as relative to the root; Vite's `/@fs` prefix says that it is not.
 */
export function addressOutsideRoot(root: string): VitePlugin {
  const folder = fileURLToPath(packageFile(''))
  const shared = topFolder(folder) === topFolder(root)
  return {
    name: 'afterword:address-outside-root',
    enforce: 'pre',
    resolveId(source) {
      const path = source.replace(/^\/@fs/, '')
      if (shared || !path.startsWith(folder) || !/\.astro\?astro&/.test(path)) return null
      return `/@fs${path}`
    },
  }
}

function topFolder(path: string): string | undefined {
  return path.split('/')[1]
}

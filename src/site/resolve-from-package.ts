import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { packageFile } from './package-root.ts'

type VitePlugin = NonNullable<
  Parameters<NonNullable<AstroIntegration['hooks']['astro:build:setup']>>[0]['vite']['plugins']
>[number]

/**
 * Resolves what the user's folder cannot. Run by `npx`, the package and Astro stand in npm's cache and the user's
 * folder has no `node_modules` at all; the second try starts from our own package.
 */
export function resolveFromPackage(): VitePlugin {
  const importer = fileURLToPath(packageFile('src/site/integration.ts'))
  return {
    name: 'afterword:resolve-from-package',
    enforce: 'post',
    async resolveId(source, from, options) {
      if (from === importer || /^[./\0]|^virtual:|^node:/.test(source)) return null
      return this.resolve(source, importer, { ...options, skipSelf: true })
    },
  }
}

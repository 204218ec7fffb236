/** The Astro integration: routes, content and search of a library, over any folder that holds `content/`. */
import mdx from '@astrojs/mdx'
import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { createHost } from './create-host.ts'
import { borrowHost, lendHost } from './host.ts'
import { resolveOptions, type SiteOptions } from './options.ts'
import { packageFile } from './package-root.ts'
import { addressOutsideRoot, resolveFromPackage } from './resolve-from-package.ts'
import { writeSearchIndex } from './search-index.ts'

const routes: readonly (readonly [pattern: string, file: string])[] = [
  ['/', 'home.astro'],
  ['/postmortems', 'postmortems.astro'],
  ['/postmortems/page/[page]', 'postmortems-page.astro'],
  ['/postmortems/by/[facet]/[value]/[...page]', 'postmortems-by.astro'],
  ['/postmortems/[...id]', 'postmortem.astro'],
  ['/rules', 'rules.astro'],
  ['/rules/[id]', 'rule.astro'],
  ['/guide/first-postmortem', 'first-postmortem.astro'],
  ['/guide/adopting', 'adopting.astro'],
  ['/accuracy', 'accuracy.astro'],
  ['/search', 'search.astro'],
  ['/guide', 'guide.astro'],
  ['/404', '404.astro'],
  ['/[shelf]/[...page]', 'shelf.astro'],
  ['/[shelf]/[id]', 'companion.astro'],
]

/** `integrations: [afterword()]` is the whole Astro configuration of a library. */
export default function afterword(options: SiteOptions = {}): AstroIntegration {
  return {
    name: 'afterword',
    hooks: {
      'astro:config:setup': ({ config, injectRoute, updateConfig, command }) => {
        for (const [pattern, file] of routes) {
          injectRoute({ pattern, entrypoint: packageFile(`src/site/routes/${file}`), prerender: true })
        }
        updateConfig({
          // Only for the guide pages of this package; documents are data and never reach a compiler.
          integrations: [mdx({ syntaxHighlight: false })],
          srcDir: packageFile('src/site/'),
          publicDir: packageFile('public/'),
          cacheDir: new URL('.afterword/astro/', config.root),
          trailingSlash: 'always',
          compressHTML: true,
          devToolbar: { enabled: false },
          // Every style and script is a file of its own, so that the policy needs neither hashes nor `unsafe-inline`.
          build: { inlineStylesheets: 'never', format: 'directory' },
          vite: {
            cacheDir: fileURLToPath(new URL('.afterword/vite/', config.root)),
            build: { assetsInlineLimit: 0 },
            resolve: { noExternal: ['afterword'] },
            plugins: [addressOutsideRoot(fileURLToPath(config.root)), resolveFromPackage()],
            server: { fs: { allow: [fileURLToPath(packageFile('')), fileURLToPath(config.root)] } },
          },
        })
        if (command !== 'preview') lendHost(createHost(config, resolveOptions(options), command === 'build'))
      },
      'astro:build:done': async ({ dir, logger }) => {
        await borrowHost().prune()
        const pages = await writeSearchIndex(fileURLToPath(dir))
        logger.info(`search index of ${pages} pages written`)
      },
    },
  }
}

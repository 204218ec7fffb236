import type { AstroConfig } from 'astro'
import { readFile } from 'node:fs/promises'
import { parseDocument } from '#model/parse'

import { digestOf } from './digest.ts'
import type { SiteHost } from './host.ts'
import { createLoader, rootPath } from './loader.ts'
import type { ResolvedSiteOptions } from './options.ts'
import { packageVersion } from './package-root.ts'
import { cached } from './page-cache.ts'
import { assertReadable } from './render/content-error.ts'
import { renderDocument, type RenderOptions } from './render/render-document.ts'
import { readRules } from './rule-catalogue.ts'

/** Everything that the routes of one site may ask for. */
export function createHost(config: AstroConfig, options: ResolvedSiteOptions, building: boolean): SiteHost {
  const root = rootPath(config.root)
  const base = config.base.endsWith('/') ? config.base : `${config.base}/`
  const renderOptions: RenderOptions = {
    audience: options.audience,
    base,
    mermaidCache: `${root}/.afterword/mermaid`,
    tolerant: !building,
  }
  const render = async (path: string) => {
    const source = await readFile(`${root}/${path}`, 'utf8')
    const digest = digestOf(path, base, options.audience, source)
    return cached(`${root}/.afterword/pages`, digest, async () => {
      const document = parseDocument(source, path)
      assertReadable(document)
      return renderDocument(document, renderOptions)
    })
  }
  return {
    building,
    loader: (collection) => createLoader(collection, root, options),
    render,
    // The catalogue loads every rule, so it is left until a page of rules is made.
    rules: async () => readRules((await import('#rules/index')).rules),
    renderProse: (markdown, path) => renderDocument(parseDocument(markdown, path), renderOptions),
    site: { title: options.title, tagline: options.tagline, version: packageVersion(), repository: options.repository },
  }
}

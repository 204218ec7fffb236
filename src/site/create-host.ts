import type { AstroConfig } from 'astro'
import { readFile } from 'node:fs/promises'
import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseDocument } from '#model/parse'

import { readAccuracy, type AccuracyRecord } from './accuracy-record.ts'
import { digestOf } from './digest.ts'
import type { SiteHost } from './host.ts'
import { createLoader } from './loader.ts'
import { createRegistry } from './registry.ts'
import type { ResolvedSiteOptions } from './options.ts'
import { packageVersion } from './package-root.ts'
import { createPageCache } from './page-cache.ts'
import { refusal } from './render/content-error.ts'
import { renderDocument, type RenderOptions } from './render/render-document.ts'
import { readRules } from './rule-catalogue.ts'

/** Everything that the routes of one site may ask for. */
export function createHost(config: AstroConfig, options: ResolvedSiteOptions, building: boolean): SiteHost {
  const root = fileURLToPath(config.root).replaceAll(sep, '/').replace(/\/$/, '')
  const base = config.base.endsWith('/') ? config.base : `${config.base}/`
  const registry = createRegistry()
  const renderOptions: RenderOptions = {
    audience: options.audience,
    base,
    mermaidCache: `${root}/.afterword/mermaid`,
    tolerant: !building,
    runbooks: new Set(),
  }
  const pages = createPageCache(`${root}/.afterword/pages`)
  const render = async (path: string) => {
    const source = await readFile(`${root}/${path}`, 'utf8')
    // A page may link to a runbook by its bare name, so it depends on which of them there are.
    const runbooks = registry.ids('runbooks')
    const digest = digestOf(path, base, options.audience, String(building), runbooks.join(' '), source)
    return pages.get(digest, async () => {
      const document = parseDocument(source, path)
      const error = refusal(document)
      if (error) throw error
      return renderDocument(document, { ...renderOptions, runbooks: new Set(runbooks) })
    })
  }
  let accuracy: Promise<AccuracyRecord> | undefined
  return {
    building,
    loader: (collection) => createLoader(collection, root, options, registry),
    has: (collection) => registry.ids(collection).length > 0,
    render,
    prune: () => pages.prune(),
    // The catalogue loads every rule, so it is left until a page of rules is made.
    rules: async () => readRules((await import('#rules/index')).rules),
    accuracy: () => (accuracy ??= readAccuracy()),
    renderProse: (markdown, path) => renderDocument(parseDocument(markdown, path), renderOptions),
    site: { title: options.title, tagline: options.tagline, version: packageVersion(), repository: options.repository },
  }
}

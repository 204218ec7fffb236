/**
 * What the integration lends to the routes.
 *
 * The integration runs in Node's own module graph and may read files, parse and draw; the routes are compiled by Vite
 * and must stay free of all that. Both live in one process but share no module instance, so the global object is the
 * only place where they meet.
 */
import type { Loader } from 'astro/loaders'
import type { AccuracyRecord } from './accuracy-record.ts'
import type { Collection } from '#model/document'
import type { RuleEntry } from './rule-entry.ts'
import type { RenderedDocument, RenderedProse } from './render/rendered.ts'

/** Services of one site. */
export interface SiteHost {
  /** Content-layer loader of one collection. */
  loader(collection: Collection): Loader
  /** Whether a collection has a document that these readers may see. */
  has(collection: Collection): boolean
  /** The body of a document as HTML with what stands beside it. */
  render(filePath: string): Promise<RenderedDocument>
  /** Forgets cached bodies that this build did not use. */
  prune(): Promise<void>
  /** The rules of the linter with their pages, sorted by id. */
  rules(): Promise<readonly RuleEntry[]>
  /** How right the rules that read prose are. */
  accuracy(): Promise<AccuracyRecord>
  /** Short Markdown of the program itself (a rule's page) as HTML. */
  renderProse(markdown: string, path: string): Promise<RenderedProse>
  readonly site: SiteIdentity
  /** Building for readers, not serving to an author. */
  readonly building: boolean
}

/** What the pages say of the site as a whole. */
export interface SiteIdentity {
  readonly title: string
  readonly tagline: string
  readonly version: string
  /** Address of the source repository, for edit and history links. */
  readonly repository: string | undefined
}

const key = Symbol.for('afterword.site-host')

/** Called once by the integration before Astro loads any page. */
export function lendHost(host: SiteHost): void {
  Reflect.set(globalThis, key, host)
}

/** Called by routes and by the content configuration. */
export function borrowHost(): SiteHost {
  // The cast is true: only `lendHost` writes this symbol.
  const host = Reflect.get(globalThis, key) as SiteHost | undefined
  if (!host)
    throw new Error('Unexpected page without the afterword integration, expected `afterword()` in `integrations`')
  return host
}

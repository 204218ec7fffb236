import { resolve } from 'node:path'
import { printable } from '#report/printable'
import type { SiteOptions } from '#site/options.ts'
import type { Flags } from './arguments.ts'
import { UsageError } from './usage-error.ts'

/** Where a library stands and where its site goes; for `build`, `dev` and `preview`. */
export const siteFlags = {
  root: { type: 'string', value: 'FOLDER', help: 'Folder that holds `content`, default the current one' },
  out: { type: 'string', short: 'o', value: 'FOLDER', help: 'Folder of the built site, default `dist` below the root' },
  base: { type: 'string', value: 'PATH', help: 'Path below which the site is published, default /' },
} as const satisfies Flags

/** What the pages say and show; for `build` and `dev`. */
export const pageFlags = {
  content: { type: 'string', value: 'FOLDER', help: 'Folder of the documents below the root, default content' },
  title: { type: 'string', value: 'TEXT', help: 'Name of the library' },
  tagline: { type: 'string', value: 'TEXT', help: 'One line under the name' },
  repository: { type: 'string', value: 'URL', help: 'Address of the repository of the documents, for history links' },
  audience: {
    type: 'string',
    value: 'NAME',
    help: 'restricted, internal (default) or public: documents for fewer are left out',
  },
  site: { type: 'string', value: 'URL', help: 'Public address of the site' },
} as const satisfies Flags

/** For `dev` and `preview`. */
export const serverFlags = {
  port: { type: 'string', short: 'p', value: 'N', help: 'Port, default 4321 or a free one if that is taken' },
  host: { type: 'string', value: 'ADDRESS', help: 'Address to listen on, default 127.0.0.1: this machine only' },
} as const satisfies Flags

type Given<F extends Flags> = { readonly [name in keyof F]?: string | undefined }

/** Absolute root and output folder. */
export function toFolders(values: Given<typeof siteFlags>, cwd: string): { root: string; outDir: string } {
  const root = resolve(cwd, values.root ?? '.')
  return { root, outDir: resolve(root, values.out ?? 'dist') }
}

/** The options of the site that were given. */
export function toSiteOptions(values: Given<typeof pageFlags>): SiteOptions & { readonly site?: string } {
  const { content, title, tagline, repository, site } = values
  const audience = toAudience(values.audience)
  return {
    ...(content !== undefined && { content }),
    ...(title !== undefined && { title }),
    ...(tagline !== undefined && { tagline }),
    ...(repository !== undefined && { repository }),
    ...(site !== undefined && { site }),
    ...(audience !== undefined && { audience }),
  }
}

function toAudience(text: string | undefined): SiteOptions['audience'] {
  if (text === undefined || text === 'restricted' || text === 'internal' || text === 'public') return text
  throw new UsageError(`--audience expects restricted, internal or public, got \`${printable(text)}\``)
}

/** The port of a server; a number between 0 (any free one) and 65535. */
export function toPort(text: string | undefined): number {
  if (text === undefined) return 4321
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new UsageError(`--port expects a number up to 65535, got \`${printable(text)}\``)
  }
  return Number(text)
}

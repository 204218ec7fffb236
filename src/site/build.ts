/** Building, serving and previewing a library: what the command line calls. */
import { build, dev, preview, type AstroInlineConfig } from 'astro'
import { resolve } from 'node:path'
import afterword from './integration.ts'
import type { SiteOptions } from './options.ts'

export interface BuildOptions extends SiteOptions {
  /** Folder that holds `content/`. */
  readonly root: string
  /** Folder of the built site; `dist` below the root by default. */
  readonly outDir?: string
  /** Public address, for canonical links. */
  readonly site?: string
  readonly base?: string
  readonly logLevel?: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

export interface ServeOptions extends BuildOptions {
  /** 0 lets the system choose a free one. */
  readonly port?: number
  readonly host?: string | boolean
}

/** A running server. */
export interface Served {
  readonly url: string
  stop(): Promise<void>
}

/** Builds the site into `outDir`; rejects with a `ContentError` where content cannot be shown. */
export async function buildSite(options: BuildOptions): Promise<void> {
  sendNothing()
  await build(toConfig(options))
}

/** Serves the site while it is being written; pages follow the files. */
export async function devSite(options: ServeOptions): Promise<Served> {
  sendNothing()
  const config = toConfig(options)
  const server = await dev({ ...config, server: { port: options.port ?? 4321, host: options.host ?? false } })
  const url = new URL(config.base ?? '/', `http://${hostName(options.host)}:${server.address.port}`).href
  return { url, stop: () => server.stop() }
}

/** Serves the built site as it is. */
export async function previewSite(options: ServeOptions): Promise<Served> {
  sendNothing()
  const config = toConfig(options)
  const server = await preview({ ...config, server: { port: options.port ?? 4321, host: options.host ?? false } })
  const url = new URL(config.base ?? '/', `http://${hostName(options.host)}:${server.port}`).href
  return { url, stop: () => server.stop() }
}

/** Left to itself, Astro reports each run to its makers and asks a registry for newer versions; both heed these. */
function sendNothing(): void {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true'
}

function hostName(host: string | boolean | undefined): string {
  return typeof host === 'string' ? host : 'localhost'
}

function toConfig({ root, outDir, site, base, logLevel, ...options }: BuildOptions): AstroInlineConfig {
  const { port: _port, host: _host, ...siteOptions } = { port: undefined, host: undefined, ...options }
  return {
    configFile: false,
    root: resolve(root),
    ...(outDir !== undefined && { outDir: resolve(root, outDir) }),
    ...(site !== undefined && { site }),
    ...(base !== undefined && { base }),
    logLevel: logLevel ?? 'warn',
    integrations: [afterword(siteOptions)],
  }
}

/** The library of this repository, built once for a file of tests, served, and open in a browser. */
import axe from 'axe-core'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { buildSite } from '#site/build.ts'
import { launchBrowser } from './browser.ts'
import { serveFolder } from './static-server.ts'

type Options = Parameters<Browser['newContext']>[0]

/** A page with everything that it said or asked for and should not have. */
export interface Opened {
  readonly page: Page
  readonly context: BrowserContext
  readonly faults: string[]
  /** Compressed bytes that the page loaded so far, by kind. */
  weight(): Promise<Weight>
  /** How much of the page has moved since it was loaded. */
  shift(): Promise<number>
}

export interface Weight {
  readonly document: number
  readonly stylesheet: number
  readonly script: number
}

export interface BuiltSite {
  readonly folder: string
  readonly origin: string
  readonly browser: Browser
  open(path: string, options?: Options): Promise<Opened>
  close(): Promise<void>
}

/** Builds, serves and opens the site. */
export async function openBuiltSite(): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-site-'))
  await buildSite({ root: join(import.meta.dirname, '..'), outDir: folder, logLevel: 'error' })
  const server = await serveFolder(folder)
  const browser = await launchBrowser()
  return {
    folder,
    origin: server.origin,
    browser,
    open: (path, options) => openPage(browser, server.origin, path, options),
    async close() {
      await browser.close()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function openPage(browser: Browser, origin: string, path: string, options: Options = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    const expected = path === '/no-such-page/' && message.text().includes('404')
    if (['error', 'warning'].includes(message.type()) && !expected) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`request to ${request.url()}`)
  })
  const weight = weigh(page)
  await page.addInitScript(watchShift)
  await page.goto(origin + path)
  await page.evaluate(() => document.fonts.ready)
  const shift = () => page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0))
  return { page, context, faults, weight, shift }
}

/** Runs in the page. */
function watchShift(): void {
  new PerformanceObserver((list) => {
    const shift = list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0)
    const { dataset } = document.documentElement
    dataset['shift'] = String(Number(dataset['shift'] ?? 0) + shift)
  }).observe({ type: 'layout-shift', buffered: true })
}

function weigh(page: Page): () => Promise<Weight> {
  const weight = { document: 0, stylesheet: 0, script: 0 }
  const bodies: Promise<void>[] = []
  page.on('response', (response) => {
    const type = response.request().resourceType()
    if (type !== 'document' && type !== 'stylesheet' && type !== 'script') return
    // A page that is left gives up the bodies it did not get.
    const add = (body: Buffer) => void (weight[type] += gzipSync(body).length)
    bodies.push(response.body().then(add, () => undefined))
  })
  return async () => {
    await Promise.all(bodies)
    return { ...weight }
  }
}

/** What axe-core finds on a page, with all of its rules or some. */
export async function violationsOf(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    async (only) => {
      // The cast is true: the line above put axe into the page.
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<axe.AxeResults> } }
      return axe.run({ resultTypes: ['violations'], ...(only && { runOnly: only }) })
    },
    rules && [...rules],
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

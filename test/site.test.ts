/** The built library in a real browser: what a reader, a keyboard, a printer and a strict policy meet. */
import axe from 'axe-core'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSite } from '#site/build.ts'
import { launchBrowser } from './browser.ts'
import { serveFolder, type StaticServer } from './static-server.ts'

const root = join(import.meta.dirname, '..')
const incident = '/postmortems/2025-08-05-claude-three-infrastructure-bugs/'

/** One page of each kind. */
const pages = [
  ['home', '/'],
  ['list', '/postmortems/'],
  ['facet', '/postmortems/by/severity/sev1/'],
  ['postmortem', incident],
  ['rules', '/rules/'],
  ['rule', '/rules/mdx-safe/'],
  ['guide', '/guide/'],
  ['search', '/search/?q=rollback'],
  ['not found', '/no-such-page/'],
] as const

const looks = [
  { name: 'wide and light', width: 1280, colorScheme: 'light' },
  { name: 'narrow and dark', width: 390, colorScheme: 'dark' },
] as const

let folder: string
let server: StaticServer
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-site-'))
  await buildSite({ root, outDir: folder, logLevel: 'error' })
  server = await serveFolder(folder)
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

type Options = Parameters<Browser['newContext']>[0]

/** Opens a page; returns it with everything that it said or asked for and should not have. */
async function open(
  path: string,
  options: Options = {},
): Promise<{ page: Page; context: BrowserContext; faults: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    const expected = path === '/no-such-page/' && message.text().includes('404')
    if (['error', 'warning'].includes(message.type()) && !expected) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('request', (request) => {
    if (!request.url().startsWith(server.origin)) faults.push(`request to ${request.url()}`)
  })
  await page.goto(server.origin + path)
  await page.evaluate(() => document.fonts.ready)
  return { page, context, faults }
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(async () => {
    // The cast is true: the line above put axe into the page.
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<axe.AxeResults> } }
    return axe.run({ resultTypes: ['violations'] })
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

describe.each(looks)('every page kind, $name', ({ width, colorScheme }) => {
  test.each(pages)('%s', async (_name, path) => {
    const { page, context, faults } = await open(path, { viewport: { width, height: 900 }, colorScheme })
    expect(await violationsOf(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(faults).toEqual([])
    await context.close()
  })
})

test('every page fits 320 pixels', async () => {
  const { page, context } = await open('/', { viewport: { width: 320, height: 640 } })
  for (const [name, path] of pages) {
    await page.goto(server.origin + path)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow, name).toBeLessThanOrEqual(0)
  }
  await context.close()
})

describe('a postmortem', () => {
  test('says that it is a re-analysis, draws its diagrams and links its evidence', async () => {
    const { page, context } = await open(incident)
    expect(await page.getByText('A re-analysis from public sources').isVisible()).toBe(true)
    expect(await page.locator('figure svg[role="img"]:visible').count()).toBeGreaterThanOrEqual(3)
    const reference = page.locator('.prose a.evidence-ref').first()
    const target = await reference.getAttribute('href')
    expect(await page.locator(`.ledger ${target}`).count()).toBe(1)
    await context.close()
  })

  test('shows the narrow drawing on a telephone and offers its Mermaid source', async () => {
    const { page, context } = await open(incident, { viewport: { width: 390, height: 844 } })
    const timeline = page.locator('.drawing-timeline')
    expect(await timeline.locator('.diagram-narrow').isVisible()).toBe(true)
    expect(await timeline.locator('.diagram-wide').isVisible()).toBe(false)
    await timeline.getByText('as Mermaid source').click()
    expect(await timeline.locator('.drawing-source pre').innerText()).toContain('timeline')
    await context.close()
  })

  test('reads without script', async () => {
    const { page, context } = await open(incident, { javaScriptEnabled: false })
    expect(await page.locator('.prose h2').count()).toBeGreaterThan(10)
    await page.getByText('As text, with sources').first().click()
    expect(await page.locator('.table-timeline, .as-text table').first().isVisible()).toBe(true)
    await context.close()
  })

  test('prints as a report', async () => {
    const { page, context } = await open(incident)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.site-header').isVisible()).toBe(false)
    expect(await page.locator('.toc').isVisible()).toBe(false)
    expect(await page.locator('.as-text table').first().isVisible()).toBe(true)
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000)
    await context.close()
  })

  test('keeps its budgets: 60 KB of HTML and CSS, 15 KB of script, no layout shift', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    const weight = { document: 0, stylesheet: 0, script: 0 }
    page.on('response', async (response) => {
      const type = response.request().resourceType()
      if (type in weight) weight[type as keyof typeof weight] += gzipSync(await response.body()).length
    })
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const shift = list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0)
        document.documentElement.dataset['shift'] = String(
          Number(document.documentElement.dataset['shift'] ?? 0) + shift,
        )
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(server.origin + incident, { waitUntil: 'networkidle' })
    expect(weight.document + weight.stylesheet).toBeLessThan(60 * 1024)
    expect(weight.script).toBeLessThan(15 * 1024)
    expect(await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0))).toBeLessThan(0.005)
    await context.close()
  })
})

describe('the list', () => {
  test('filters at once, counts, and keeps the choice in the address', async () => {
    const { page, context } = await open('/postmortems/')
    const items = page.locator('[data-list] > li:visible')
    const all = await items.count()
    await page.locator('input[data-facet="severity"][value="SEV1"]').check()
    const filtered = await items.count()
    expect(filtered).toBeGreaterThan(0)
    expect(filtered).toBeLessThan(all)
    expect(page.url()).toContain('severity=SEV1')
    expect(await page.getByRole('status').innerText()).toBe(`${filtered} of ${all} incidents`)
    await page.reload()
    await expect.poll(() => items.count()).toBe(filtered)
    await page.getByRole('button', { name: 'Clear the filters' }).click()
    expect(await items.count()).toBe(all)
    await context.close()
  })

  test('narrows by links to pages without script', async () => {
    const { page, context } = await open('/postmortems/', { javaScriptEnabled: false })
    await page.getByRole('link', { name: /^SEV1/ }).click()
    expect(page.url()).toContain('/postmortems/by/severity/sev1/')
    expect(await page.locator('.incident').count()).toBeGreaterThan(0)
    await context.close()
  })
})

describe('search', () => {
  test.each(['/', 'Control+k'])('%s opens the dialog, which finds an incident by keyboard', async (key) => {
    const { page, context, faults } = await open('/')
    await page.keyboard.press(key)
    const dialog = page.getByRole('dialog', { name: 'Search' })
    await dialog.getByRole('searchbox').fill('sycophancy')
    await dialog.locator('.search-result').first().waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/postmortems/**')
    expect(await page.locator('h1').innerText()).toMatch(/GPT-4o/)
    expect(faults).toEqual([])
    await context.close()
  })

  test('says so when nothing is found, and closes with Escape', async () => {
    const { page, context } = await open('/')
    await page.keyboard.press('/')
    const dialog = page.getByRole('dialog', { name: 'Search' })
    await dialog.getByRole('searchbox').fill('xylophonequartet')
    await expect.poll(() => dialog.getByRole('status').innerText()).toMatch(/Nothing found for/)
    await page.keyboard.press('Escape')
    expect(await dialog.isVisible()).toBe(false)
    await context.close()
  })

  test('narrows by facets on its page', async () => {
    const { page, context } = await open('/search/?q=rollback')
    await page.locator('.search-result').first().waitFor()
    await page.getByRole('button', { name: /^SEV1/ }).click()
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/within the chosen filters/)
    expect(page.url()).toContain('Severity=SEV1')
    await context.close()
  })

  test('loads nothing before it is opened', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${server.origin}/`, { waitUntil: 'networkidle' })
    expect(asked.filter((url) => url.includes('pagefind'))).toEqual([])
    await context.close()
  })
})

describe('the policy', () => {
  test('refuses a script that stands in the page', async () => {
    const { page, context } = await open(incident)
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.documentElement.dataset.ran = "yes"'
      document.head.append(script)
      return document.documentElement.dataset['ran']
    })
    expect(ran).toBeUndefined()
    await context.close()
  })

  test('stands in every page, and no page carries a style or a script of its own', async () => {
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'))
    for (const file of files) {
      const html = await readFile(join(folder, file), 'utf8')
      expect(html, file).toContain('http-equiv="content-security-policy"')
      expect(html, file).not.toMatch(/\sstyle="|<style|<script(?![^>]*\ssrc=)|\son[a-z]+="/)
    }
  })
})

test('building sends nothing to anybody', () => {
  expect(process.env).toMatchObject({ ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' })
})

test('remembers the chosen theme without a flash', async () => {
  const { page, context } = await open('/', { colorScheme: 'light' })
  await page.getByRole('button', { name: /^Theme: system/ }).click()
  await page.getByRole('button', { name: /^Theme: light/ }).click()
  await page.goto(`${server.origin}/guide/`)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark')
  expect(await violationsOf(page)).toEqual([])
  await context.close()
})

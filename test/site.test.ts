/** The built library in a real browser: what a reader, a keyboard, a printer and a strict policy meet. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBuiltSite, violationsOf, type BuiltSite } from './built-site.ts'

const incident = '/postmortems/2025-08-05-claude-three-infrastructure-bugs/'

let site: BuiltSite

beforeAll(async () => {
  site = await openBuiltSite()
})

afterAll(() => site?.close())

const open: BuiltSite['open'] = (path, options) => site.open(path, options)

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
    const context = await site.browser.newContext()
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${site.origin}/`, { waitUntil: 'networkidle' })
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
})

test('building sends nothing to anybody', () => {
  expect(process.env).toMatchObject({ ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' })
})

test('remembers the chosen theme without a flash', async () => {
  const { page, context } = await open('/', { colorScheme: 'light' })
  await page.getByRole('button', { name: /^Theme: system/ }).click()
  await page.getByRole('button', { name: /^Theme: light/ }).click()
  await page.goto(`${site.origin}/guide/`)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark')
  expect(await violationsOf(page)).toEqual([])
  await context.close()
})

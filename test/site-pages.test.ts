/** What holds for every kind of page: accessible in each look, within its budget, and no link that leads nowhere. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brokenLinks } from './broken-links.ts'
import { openBuiltSite, violationsOf, type BuiltSite } from './built-site.ts'

const incident = '/postmortems/2025-08-05-claude-three-infrastructure-bugs/'

/** One page of each kind; where an address ends with `*`, the first document of its collection. */
const kinds = [
  ['home', '/'],
  ['list', '/postmortems/'],
  ['facet', '/postmortems/by/severity/sev1/'],
  ['postmortem', incident],
  ['runbooks', '/runbooks/'],
  ['runbook', '/runbooks/*'],
  ['game days', '/game-days/'],
  ['game day', '/game-days/*'],
  ['operations', '/operations/'],
  ['specification', '/operations/*'],
  ['reports', '/reports/'],
  ['report', '/reports/*'],
  ['rules', '/rules/'],
  ['rule', '/rules/mdx-safe/'],
  ['measured rule', '/rules/wording-blame/'],
  ['accuracy', '/accuracy/'],
  ['guide', '/guide/'],
  ['tutorial', '/guide/first-postmortem/'],
  ['search', '/search/?q=rollback'],
  ['not found', '/no-such-page/'],
] as const

/** What a dark page can do wrong that a light one does not is its contrast alone. */
const contrast = ['color-contrast', 'link-in-text-block']
const looks = [
  { name: 'wide and light', width: 1280, colorScheme: 'light', rules: undefined },
  { name: 'wide and dark', width: 1280, colorScheme: 'dark', rules: contrast },
  { name: 'narrow and dark', width: 390, colorScheme: 'dark', rules: contrast },
  { name: 'narrow and light', width: 390, colorScheme: 'light', rules: undefined },
] as const

let site: BuiltSite

beforeAll(async () => {
  site = await openBuiltSite()
})

afterAll(() => site?.close())

async function addressOf(pattern: string): Promise<string> {
  if (!pattern.endsWith('*')) return pattern
  const entries = await readdir(join(site.folder, pattern.slice(0, -1)), { withFileTypes: true })
  const [first] = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted()
  return `${pattern.slice(0, -1)}${first ?? ''}/`
}

/** A page is loaded once and then looked at in every way: loading is what takes the time. */
describe('every page kind is accessible in each look, fits 320 pixels, stands still and keeps its budgets', () => {
  test.each(kinds)('%s', async (name, pattern) => {
    const { page, context, faults, weight, shift } = await site.open(await addressOf(pattern))
    if (name !== 'search') expect(await shift(), 'layout shift').toBeLessThan(0.005)
    for (const { name: look, width, colorScheme, rules } of looks) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      expect(await violationsOf(page, rules), look).toEqual([])
      expect(await overflowOf(page), look).toBeLessThanOrEqual(0)
    }
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await overflowOf(page), '320 pixels').toBeLessThanOrEqual(0)
    expect(faults).toEqual([])
    // Searching loads its engine; that it does so nowhere else is a test of its own.
    if (name !== 'search') {
      const { document, stylesheet, script } = await weight()
      expect(document + stylesheet, 'HTML and CSS').toBeLessThan(60 * 1024)
      expect(script, 'script').toBeLessThan(15 * 1024)
    }
    await context.close()
  })
})

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

test('every link leads to a page and to a place on it', async () => {
  expect(await brokenLinks(site.folder)).toEqual([])
})

test('a link that leads nowhere is found', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-links-'))
  await mkdir(join(folder, 'a'))
  await writeFile(
    join(folder, 'index.html'),
    '<a href="/a/">a</a><a href="/a/#there">b</a><a href="/a/#gone">c</a><a href="/gone/">d</a><a href="https://example.org/">e</a>',
  )
  await writeFile(join(folder, 'a/index.html'), '<p id="there"><a href="../">back</a><a href="#there">here</a>')
  expect(await brokenLinks(folder)).toEqual(['/ → /a/#gone', '/ → /gone/'])
  rmSync(folder, { recursive: true })
})

test('the policy stands in every page, and no page carries a style or a script of its own', async () => {
  const files = (await readdir(site.folder, { recursive: true })).filter((file) => file.endsWith('.html'))
  for (const file of files) {
    const html = await readFile(join(site.folder, file), 'utf8')
    expect(html, file).toContain('http-equiv="content-security-policy"')
    expect(html, file).not.toMatch(/\sstyle="|<style|<script(?![^>]*\ssrc=)|\son[a-z]+="/)
  }
})

describe('a runbook', () => {
  test('shows its steps with what to expect, and the way to its incidents, without script', async () => {
    const { page, context } = await site.open(await addressOf('/runbooks/*'), { javaScriptEnabled: false })
    expect(await page.locator('.list-steps > li .step-expect').count()).toBeGreaterThan(2)
    expect(await page.locator('.list-steps > li .step-if-not').count()).toBeGreaterThan(2)
    await page.locator('.neighbours a[href*="/postmortems/"]').first().click()
    expect(await page.locator('.neighbours a[href*="/runbooks/"]').count()).toBeGreaterThan(0)
    await context.close()
  })

  test('prints its steps and leaves the furniture out', async () => {
    const { page, context } = await site.open(await addressOf('/runbooks/*'))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.site-header').isVisible()).toBe(false)
    expect(await page.locator('.list-steps > li').first().isVisible()).toBe(true)
    expect(await page.locator('.table-quick-reference').isVisible()).toBe(true)
    await context.close()
  })
})

test('the tutorial shows each finding below its line and leads to the rule, without script', async () => {
  const { page, context } = await site.open('/guide/first-postmortem/', { javaScriptEnabled: false })
  expect(await page.locator('.bad .findings li').count()).toBeGreaterThan(45)
  await page.locator('.bad .findings a', { hasText: 'cause-vague' }).first().click()
  expect(await page.locator('h1').innerText()).toBe('cause-vague')
  await context.close()
})

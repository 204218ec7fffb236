/** Our drawings beside those of a real browser: the same mermaid, the same settings, the same typeface. */
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Mermaid } from 'mermaid'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ordinary } from '../fixtures/fences.ts'
import { renderMermaid } from './render.ts'
import { settings } from './settings.ts'

/** A text with its middle, measured from the corner of the drawing. */
interface Place {
  readonly text: string
  readonly x: number
  readonly y: number
}

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const mermaidFolder = dirname(createRequire(import.meta.url).resolve('mermaid/package.json'))

// Runs in the page: no name of this file exists there.
const measure = (markup: string): Place[] => {
  document.body.innerHTML = markup
  const root = document.querySelector('svg')
  const corner = root?.getBoundingClientRect() ?? new DOMRect()
  return Array.from(root?.querySelectorAll('text') ?? [])
    .map((element) => ({ text: (element.textContent ?? '').replace(/\s/g, ''), box: element.getBoundingClientRect() }))
    .filter(({ text }) => text !== '')
    .map(({ text, box }) => ({ text, x: box.x + box.width / 2 - corner.x, y: box.y + box.height / 2 - corner.y }))
}

const drawInPage = async ({ id, source }: { id: string; source: string }): Promise<string> => {
  // The script tag has put mermaid there.
  const { mermaid } = globalThis as unknown as { mermaid: Mermaid }
  return (await mermaid.render(id, source)).svg
}

/** Pixels that a text may be away from where a browser puts it; a chart gives its axis a little more room there. */
const tolerance: Readonly<Record<string, number>> = { xychart: 7 }

/** Names that we move on purpose: a state stands in the middle of its box. */
const moved = new Set(['Healthy', 'Degraded', 'Paging', 'Mitigating'])

describe.skipIf(!existsSync(executablePath))('beside Chromium', () => {
  let browser: Browser
  let page: Page
  let cacheDir: string

  beforeAll(async () => {
    cacheDir = await mkdtemp(join(tmpdir(), 'mermaid-'))
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
    page = await browser.newPage({ viewport: { width: 1600, height: 1200 } })
    const font = await readFile(new URL('../../../public/fonts/inter-latin.woff2', import.meta.url), 'base64')
    const face = `@font-face { font-family: Inter; src: url(data:font/woff2;base64,${font}); font-weight: 100 900 }`
    await page.setContent(`<style>${face} svg { display: block; font: 14px Inter }</style><p>x<b>y</b></p>`)
    await page.addScriptTag({ path: join(mermaidFolder, 'dist/mermaid.min.js') })
    await page.evaluate((config) => Reflect.get(globalThis, 'mermaid').initialize(config), settings)
    await page.evaluate(() =>
      Promise.all(['400 14px Inter', '600 14px Inter'].map((name) => document.fonts.load(name))),
    )
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    await rm(cacheDir, { recursive: true })
  })

  test.each(Object.entries(ordinary))(
    'a %s diagram has its texts in the same places',
    { timeout: 60_000 },
    async (slug, source) => {
      const real = await page.evaluate(measure, await page.evaluate(drawInPage, { id: `drawing-${slug}`, source }))
      const result = await renderMermaid(source, { cacheDir })
      const ours = await page.evaluate(measure, 'svg' in result ? result.svg : '')
      expect(ours.map(({ text }) => text).toSorted()).toEqual(real.map(({ text }) => text).toSorted())
      const distances = real.filter(({ text }) => !moved.has(text)).map((place) => distanceToNearest(place, ours))
      expect(Math.max(...distances)).toBeLessThan(tolerance[slug] ?? 3)
    },
  )
})

function distanceToNearest(place: Place, others: readonly Place[]): number {
  const same = others.filter(({ text }) => text === place.text)
  return Math.min(...same.map(({ x, y }) => Math.hypot(x - place.x, y - place.y)))
}

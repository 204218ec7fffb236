/**
 * Draws the sample diagrams into an HTML page and screenshots of it, to look at them while working on the layouts:
 * `node scripts/diagram-gallery.ts <folder> [name…]`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import type { DiagramOptions } from '#diagrams/input'
import { renderMermaid } from '#diagrams/mermaid/render'
import { timelineSvg } from '#diagrams/timeline'
import { whysSvg } from '#diagrams/whys'
import { faultTreeSvg } from '#diagrams/fault-tree'
import { fishboneSvg } from '#diagrams/fishbone'
import { faultTrees, whys } from '#diagrams/fixtures/analyses'
import * as fishbones from '#diagrams/fixtures/fishbones'
import { ordinary } from '#diagrams/fixtures/fences'
import * as timelines from '#diagrams/fixtures/timelines'

const root = new URL('../', import.meta.url)
const [folder = 'gallery', ...names] = process.argv.slice(2)

/** Markup of all variants. */
type Draw = () => Promise<string>

const samples: Record<string, Draw> = {
  ...draws('timeline', timelines, timelineSvg),
  ...draws('fishbone', fishbones, fishboneSvg),
  ...draws('whys', whys, whysSvg),
  ...draws('fault-tree', faultTrees, faultTreeSvg),
  ...Object.fromEntries(Object.entries(ordinary).map(([name, source]) => [`mermaid-${name}`, () => fence(source)])),
}

function draws<T>(
  kind: string,
  inputs: Readonly<Record<string, T>>,
  svg: (input: T, options: DiagramOptions) => string,
): Record<string, Draw> {
  const variants = (input: T): string =>
    svg(input, { id: 'w', variant: 'wide' }) + svg(input, { id: 'n', variant: 'narrow' })
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [`${kind}-${name}`, () => Promise.resolve(variants(input))]),
  )
}

async function fence(source: string): Promise<string> {
  const result = await renderMermaid(source, { cacheDir: join(folder, 'cache') })
  return 'svg' in result ? result.svg : result.error.message
}

function page(drawing: string, css: string, theme: string): string {
  const fonts = new URL('public/fonts/', root).href
  return `<!doctype html><html lang="en" data-theme="${theme}"><meta charset="utf-8"><title>Gallery</title><style>
@font-face { font-family: Inter; src: url(${fonts}inter-latin.woff2); font-weight: 100 900; }
@font-face { font-family: Inter; src: url(${fonts}inter-latin-ext.woff2); font-weight: 100 900; unicode-range: U+100-2BA; }
${css}
:root { color-scheme: ${theme}; }
body { margin: 16px; background: light-dark(#fff, #14171c); }
</style><div class="diagram-frame">${drawing}</div></html>`
}

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const sheets = ['src/diagrams/diagrams.css', 'src/diagrams/mermaid/mermaid.css']
const css = (await Promise.all(sheets.map((path) => readFile(new URL(path, root), 'utf8')))).join('\n')
await mkdir(folder, { recursive: true })
for (const [name, draw] of Object.entries(samples)) {
  if (names.length > 0 && !names.some((part) => name.includes(part))) continue
  const drawing = await draw()
  for (const theme of ['light', 'dark']) {
    const file = join(folder, `${name}-${theme}.html`)
    await writeFile(file, page(drawing, css, theme))
    for (const width of [1200, 380]) {
      const tab = await browser.newPage({ viewport: { width, height: 200 } })
      await tab.goto(pathToFileURL(file).href)
      await tab.evaluate(() => document.fonts.ready)
      await tab.screenshot({ path: join(folder, `${name}-${width}-${theme}.png`), fullPage: true })
      await tab.close()
    }
  }
}
await browser.close()

/**
 * Copies the typefaces into `public/fonts` and writes the advance widths that the diagrams are measured with.
 *
 * Run it by hand after an update of a typeface: `node scripts/font-metrics.ts`. A test fails when the table and the
 * shipped files drift apart.
 */
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import * as fontkit from 'fontkit'

const root = new URL('../', import.meta.url)
const fontFolder = new URL('public/fonts/', root)
const tableFile = new URL('src/diagrams/text/font-metrics.json', root)

/** Subsets of the typeface that diagrams are set in; what they lack is drawn by a system font and estimated. */
const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese']
const weights = [400, 600]

const families = [
  { package: 'inter', name: 'inter', subsets, styles: ['normal'] },
  { package: 'source-serif-4', name: 'source-serif', subsets, styles: ['normal', 'italic'] },
  {
    package: 'source-code-pro',
    name: 'source-code',
    subsets: ['latin', 'latin-ext', 'cyrillic', 'greek'],
    styles: ['normal'],
  },
]

/** Advance widths in thousandths of an em: runs of neighbouring code points, each `[first, ...widths]`. */
export interface FontTable {
  readonly family: string
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  /** Width that all digits, hyphens and tildes share where figures are tabular, by weight. */
  readonly tabular: Readonly<Record<string, number>>
  readonly weights: Readonly<Record<string, readonly (readonly number[])[]>>
}

/** The table of the files that stand in `public/fonts`. */
export function readFontTable(): FontTable {
  const latin = openFont('latin')
  const perMille = (units: number): number => Math.round((units * 1000) / latin.unitsPerEm)
  return {
    family: latin.familyName,
    ascent: perMille(latin.ascent),
    descent: perMille(-latin.descent),
    capHeight: perMille(latin.capHeight),
    tabular: Object.fromEntries(weights.map((weight) => [weight, tabularWidth(weight)])),
    weights: Object.fromEntries(weights.map((weight) => [weight, toRuns(advanceWidths(weight))])),
  }
}

function openFont(subset: string): fontkit.Font {
  const font = fontkit.openSync(new URL(`inter-${subset}.woff2`, fontFolder).pathname)
  if (!('glyphForCodePoint' in font)) throw new Error(`Unexpected collection for ${subset}, expected a single font`)
  return font
}

/** What fontkit knows of a variable font but does not declare. */
interface Variation {
  variationCoords: readonly number[]
  readonly HVAR: unknown
  readonly _variationProcessor: { getAdvanceAdjustment(glyph: number, table: unknown): number }
}

/**
 * How much wider a glyph is at a weight than in the default instance. `getVariation` of fontkit 2 reads a WOFF2 file as
 * if it were not compressed, so the table of horizontal variations is asked directly.
 */
function openVariation(subset: string, weight: number): (glyph: number) => number {
  // The members exist on every font of fontkit 2.0 that has an `HVAR` table; the test of the table would notice.
  const font = openFont(subset) as unknown as Variation
  font.variationCoords = [weight]
  return (glyph) => font._variationProcessor.getAdvanceAdjustment(glyph, font.HVAR)
}

function tabularWidth(weight: number): number {
  const font = openFont('latin')
  const [digit] = font.layout('0', ['tnum']).glyphs
  if (!digit) throw new Error('Unexpected typeface without digits, expected one with tabular figures')
  return Math.round(((digit.advanceWidth + openVariation('latin', weight)(digit.id)) * 1000) / font.unitsPerEm)
}

function advanceWidths(weight: number): Map<number, number> {
  const widths = new Map<number, number>()
  for (const subset of subsets) {
    const font = openFont(subset)
    const adjustment = openVariation(subset, weight)
    for (const codePoint of font.characterSet) {
      if (codePoint < 0x20 || widths.has(codePoint)) continue
      const { id, advanceWidth } = font.glyphForCodePoint(codePoint)
      widths.set(codePoint, Math.round(((advanceWidth + adjustment(id)) * 1000) / font.unitsPerEm))
    }
  }
  return widths
}

function toRuns(widths: ReadonlyMap<number, number>): number[][] {
  const runs: number[][] = []
  let next = -1
  for (const [codePoint, width] of [...widths].toSorted(([a], [b]) => a - b)) {
    if (codePoint === next) runs.at(-1)?.push(width)
    else runs.push([codePoint, width])
    next = codePoint + 1
  }
  return runs
}

/** The JSON as it is committed: one run to a line, so that a change can be read. */
export function formatFontTable(table: FontTable): string {
  const { weights: byWeight, ...head } = table
  const columns = Object.entries(byWeight).map(
    ([weight, runs]) => `  "${weight}": [\n${runs.map((run) => `   ${JSON.stringify(run)}`).join(',\n')}\n  ]`,
  )
  return `${JSON.stringify(head).slice(0, -1)},\n "weights": {\n${columns.join(',\n')}\n }\n}\n`
}

async function copyFonts(): Promise<void> {
  await mkdir(fontFolder, { recursive: true })
  for (const family of families) {
    const source = new URL(`node_modules/@fontsource-variable/${family.package}/`, root)
    await copyFile(new URL('LICENSE', source), new URL(`${family.name}-LICENSE.txt`, fontFolder))
    for (const subset of family.subsets)
      for (const style of family.styles) {
        const target = `${family.name}-${subset}${style === 'normal' ? '' : `-${style}`}.woff2`
        await copyFile(
          new URL(`files/${family.package}-${subset}-wght-${style}.woff2`, source),
          new URL(target, fontFolder),
        )
      }
  }
}

if (import.meta.main) {
  await copyFonts()
  await mkdir(new URL('./', tableFile), { recursive: true })
  await writeFile(tableFile, formatFontTable(readFontTable()))
}

import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { formatFontTable, readFontTable } from './font-metrics.ts'

test('the table of advance widths is that of the shipped typeface', async () => {
  const committed = await readFile(new URL('../src/diagrams/text/font-metrics.json', import.meta.url), 'utf8')
  expect(formatFontTable(readFontTable())).toBe(committed)
})

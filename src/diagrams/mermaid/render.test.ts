import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parseSvg, unsafeParts } from '../fixtures/xml.ts'
import { hostile, ordinary } from '../fixtures/fences.ts'
import { renderMermaid } from './render.ts'

const slow = { timeout: 60_000 }
const cacheDir = await mkdtemp(join(tmpdir(), 'mermaid-'))
afterAll(() => rm(cacheDir, { recursive: true }))

async function draw(source: string): Promise<string> {
  const result = await renderMermaid(source, { cacheDir, id: 'x' })
  return 'svg' in result ? result.svg : `error: ${result.error.message} @${result.error.line ?? ''}`
}

test.each(Object.entries(ordinary))('draws a %s diagram', slow, async (slug, source) => {
  const root = parseSvg(await draw(source))
  expect(root.getAttribute('class')).toContain(`diagram-mermaid-${slug}`)
  expect(unsafeParts(root)).toEqual([])
  expect(root.querySelector('#x-title')?.textContent).toMatch(/diagram|chart|map/i)
  expect(root.querySelector('#x-desc')?.textContent).toContain('labels')
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const references = [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].flatMap(({ value }) => /^url\(#(.*)\)$/.exec(value)?.[1] ?? []),
  )
  expect(references.filter((id) => !ids.includes(id))).toEqual([])
})

test.each(Object.entries(ordinary))('draws a %s diagram the same each time', slow, async (slug, source) => {
  const again = await renderMermaid(source, { cacheDir: join(cacheDir, `again-${slug}`), id: 'x' })
  expect(again).toEqual({ svg: await draw(source) })
})

test.each(Object.entries(hostile))('is safe from %s', slow, async (_, source) => {
  const drawn = await draw(source)
  if (drawn.startsWith('error: ')) return
  expect(unsafeParts(parseSvg(drawn))).toEqual([])
})

test('takes title and description from the fence', slow, async () => {
  const drawn = await draw(
    'flowchart LR\n accTitle: Path of a refund\n accDescr: From the user to the ledger\n A --> B',
  )
  const root = parseSvg(drawn)
  expect(root.querySelector('title')?.textContent).toBe('Path of a refund')
  expect(root.querySelector('desc')?.textContent).toBe('From the user to the ledger')
})

test('a timeline is drawn by our own layout, clock times and all', slow, async () => {
  const drawn = await draw(
    'timeline\n title Refunds\n section Detection\n 14:02 : Alert : Page\n section Recovery\n 15:00:30 : Rollback',
  )
  expect(drawn).toMatch(/^<div class="diagram-frame"><svg.*diagram-wide.*<svg.*diagram-narrow.*<\/div>$/s)
  const root = parseSvg(drawn)
  const texts = [...root.querySelectorAll('.diagram-wide text')].map(({ textContent }) => textContent)
  expect(texts).toEqual(
    expect.arrayContaining(['14:02', 'Detection', 'Alert', 'Page', '15:00:30', 'Recovery', 'Rollback']),
  )
  const pages = [...root.querySelectorAll('text')].filter(({ textContent }) => textContent === 'Page')
  expect(pages).toHaveLength(2)
})

test('an ishikawa is drawn by our own layout', slow, async () => {
  const root = parseSvg(
    await draw('ishikawa\n  Refunds\n    Testing\n      No case\n        Nobody asked\n    Process\n      No review'),
  )
  const texts = [...root.querySelectorAll('.diagram-narrow text')].map(({ textContent }) => textContent)
  expect(texts).toEqual(['Refunds', 'Testing', 'No case', 'Nobody asked', 'Process', 'No review'])
})

test.each([
  ['a fence that is not finished', 'flowchart LR\n  %% why\n\n  A[Hello --> B', 'error: Unexpected end of the line @4'],
  [
    'a wrong word',
    '---\ntitle: x\n---\nsequenceDiagram\n  A->>B: x\n  nonsense',
    'error: Unexpected end of the line @6',
  ],
  ['no kind', 'hello', expect.stringMatching(/^error: Unexpected first line, expected one of `flowchart`.* @1$/)],
  ['nothing', '', expect.stringMatching(/^error: Unexpected first line/)],
  [
    'a kind that needs a browser',
    'C4Context\n Person(a, "A")',
    expect.stringMatching(/^error: Unexpected diagram of kind `c4`/),
  ],
  [
    'too much text',
    `flowchart LR\n${'%\n'.repeat(20_000)}`,
    'error: Unexpected 40013 letters, expected at most 20000 @',
  ],
  [
    'a long line',
    `flowchart LR\n A["${'x'.repeat(3000)}"]`,
    'error: Unexpected long line, expected at most 2000 letters @2',
  ],
  ['too many edges', `flowchart LR\n${' A --> B\n'.repeat(301)}`, expect.stringContaining('Edge limit exceeded')],
  ['an image', 'flowchart TD\n A@{ img: "https://example.test/x.png" }', expect.stringContaining('only in a browser')],
  ['an empty timeline', 'timeline\n', expect.stringContaining('expected at least one')],
])('refuses %s', slow, async (_, source, expected) => {
  expect(await draw(source)).toEqual(expected)
})

test('keeps drawings, one file each, and gives each page its ids', slow, async () => {
  const folder = join(cacheDir, 'kept')
  const source = 'flowchart LR\n Kept --> Drawing'
  const first = await renderMermaid(source, { cacheDir: folder, id: 'first' })
  const unused = { draw: () => Promise.reject(new Error('Unexpected second drawing')) }
  const second = await renderMermaid(source, { cacheDir: folder, id: 'second', pool: unused })
  expect(await readdir(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.svg$/)])
  expect('svg' in second && second.svg.replaceAll('second', 'first')).toEqual('svg' in first && first.svg)
})

test('does not keep failures', async () => {
  const folder = join(cacheDir, 'failed')
  const pool = { draw: () => Promise.resolve({ error: { message: 'no' } }) }
  expect(await renderMermaid('flowchart', { cacheDir: folder, pool })).toEqual({ error: { message: 'no' } })
  await expect(readdir(folder)).rejects.toThrow('ENOENT')
})

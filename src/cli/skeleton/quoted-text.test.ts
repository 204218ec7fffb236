import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '#model/parse'
import { toComment, toLink, toMarkdown } from './quoted-text.ts'

describe('toMarkdown', () => {
  it.each([
    ['plain text', 'The index was stale.', 'The index was stale.'],
    ['references', 'It was stale [E3], and slow. [E1, E2]', 'It was stale, and slow.'],
    ['marks', 'a *b* `c` {d} <e> [f] |g| ~h~', String.raw`a \*b\* \`c\` \{d\} \<e\> \[f\] \|g\| \~h\~`],
    ['underscores in a word and around one', 'drop_table and _x_', String.raw`drop_table and \_x\_`],
    ['entities', 'a &lt; b & c', 'a &amp;lt; b & c'],
    ['what would begin a list', '- a', String.raw`\- a`],
    ['what would begin a numbered list', '1. a', String.raw`1\. a`],
    ['line breaks', 'a\n  b\r\nc', 'a b c'],
  ])('%s', (_name, text, markdown) => {
    expect(toMarkdown(text)).toBe(markdown)
  })

  it('reads as the text did, whatever it holds', () => {
    const piece = fc.constantFrom(
      ...'ab1 .-+#>*_`~[](){}<|\\&!;:'.split(''),
      'lt;',
      '**',
      '](',
      '&#60;',
      'export ',
      '===',
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const text = pieces.join('').replaceAll(/\s+/g, ' ').trim()
        fc.pre(text !== '')
        for (const before of ['Said: ', '- ', '> ']) {
          const { passages, problems } = parseDocument(`${before}${toMarkdown(text)}`, 'a.mdx')
          expect(problems.filter(({ kind }) => kind !== 'frontmatter')).toEqual([])
          expect(passages.map((passage) => passage.text)).toEqual([before === 'Said: ' ? `Said: ${text}` : text])
        }
      }),
      { numRuns: 500 },
    )
  })
})

it('toLink keeps the address in its brackets', () => {
  expect(toLink('A [b]', '../x (1)/a b.mdx')).toBe(String.raw`[A \[b\]](../x%20%281%29/a%20b.mdx)`)
})

it('toComment is one short line', () => {
  expect(toComment(`a\n\u001Bb \u202E${'word '.repeat(40)}`)).toMatch(/^a b (?:word )+word…$/)
})

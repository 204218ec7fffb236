import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import type { ParsedDocument } from './document.ts'
import { parseDocument } from './parse.ts'
import type { Span } from './span.ts'

/** Markdown with whatever makes positions hard: escapes, references, marks, lazy lines, broken MDX, odd letters. */
const pieces = [
  'word',
  'The agent failed.',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '*',
  '**',
  '_',
  '`',
  '``',
  '[',
  ']',
  '](u)',
  '[E1]',
  '![a](b)',
  '\\',
  '\\*',
  '\\{',
  '&amp;',
  '&lt;',
  '&NotEqualTilde;',
  '&#65;',
  '&x;',
  '{',
  '}',
  '{x}',
  '<',
  '<5',
  '<https://a.b>',
  '<br/>',
  '<br>',
  '<Fact>',
  '</Fact>',
  '<Evidence id="E1"/>',
  '{/* c */}',
  '<!-- c -->',
  '# ',
  '## Timeline\n',
  '## Impact\n',
  '- ',
  '1. ',
  '> ',
  '- [ ] [P0] x — Owner: @a',
  '| a | b |\n|---|---|\n',
  '| c \\| d | e |\n',
  '```\n',
  '---\n',
  '---\ntitle: a\n---\n',
  '**Label:** ',
  '“quoted”',
  '"q"',
  "'s",
  'https://x.y/z',
  'a@b.c',
  'é',
  '😀',
  '\uD800',
  '\0',
  '\uFEFF',
  '\u202E',
  '\u2028',
  '\uE000',
  'import x',
  'export y',
  '[^1]',
  '[^1]: n\n',
  '[a]: u\n',
  '~~',
  '===\n',
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))
const anything = fc.oneof(
  text,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)
const path = fc.constantFrom('content/postmortems/a.mdx', 'content/runbooks/b.md', 'c.md', 'd.mdx')

/** Read every part, also those that are read on demand. */
function readAll(document: ParsedDocument): ParsedDocument {
  for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(document))) Reflect.get(document, name)
  return document
}

function isInside({ start, end }: Span, source: string): boolean {
  return start >= 0 && start <= end && end <= source.length
}

describe('parseDocument', () => {
  it('terminates on any text without throwing, and places everything inside it', () => {
    fc.assert(
      fc.property(anything, path, (source, file) => {
        const document = readAll(parseDocument(source, file))
        const spans = [
          ...document.sections.flatMap(({ heading, body }) => [heading, body]),
          ...document.passages.map(({ span }) => span),
          ...document.sentences.map(({ span }) => span),
          ...document.problems.map(({ span }) => span),
        ]
        for (const span of spans) expect(isInside(span, source), JSON.stringify({ source, span })).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  it('gives the same document for the same text', () => {
    fc.assert(
      fc.property(text, path, (source, file) => {
        const [first, second] = [1, 2].map(() => readAll(parseDocument(source, file)))
        expect(JSON.stringify(first?.sections)).toBe(JSON.stringify(second?.sections))
        expect(JSON.stringify(first?.problems)).toBe(JSON.stringify(second?.problems))
      }),
      { numRuns: 200 },
    )
  })

  it('maps each letter of prose to where it was written', () => {
    fc.assert(
      fc.property(text, path, (source, file) => {
        for (const passage of parseDocument(source, file).passages) {
          let before = 0
          for (let at = 0; at < passage.text.length; at++) {
            const { start, end } = passage.spanOf(at, at + 1)
            const written = source.slice(start, end)
            const context = JSON.stringify({ source, text: passage.text, at, written })
            expect(start, context).toBeGreaterThanOrEqual(before)
            before = start
            expect(mayStandFor(written, passage.text.charAt(at)), context).toBe(true)
          }
          expect(passage.masked).toHaveLength(passage.text.length)
        }
      }),
      { numRuns: 800 },
    )
  })

  it('splits passages into sentences that leave out nothing but blanks', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { text: whole, sentences } of parseDocument(source, 'a.mdx').passages) {
          expect(
            sentences
              .map(({ text: part }) => part)
              .join('')
              .replace(/\s/g, ''),
          ).toBe(whole.replace(/\s/g, ''))
          for (const { from, text: part } of sentences) expect(whole.slice(from, from + part.length)).toBe(part)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('applies to nothing that its own fixes leave', () => {
    fc.assert(
      fc.property(text, (source) => {
        const fixes = parseDocument(source, 'a.mdx').problems.filter(
          ({ kind, fix }) => kind === 'syntax' && fix !== undefined,
        )
        // Fixes of one kind of fault never overlap.
        const inOrder = fixes.toSorted((a, b) => a.span.start - b.span.start)
        for (const [index, { span }] of inOrder.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(inOrder[index - 1]?.span.end ?? 0)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('leaves no private letter of the guard in the tree', () => {
    fc.assert(
      fc.property(text, (source) => {
        const document = parseDocument(source.replaceAll('\uE000', ''), 'a.mdx')
        expect(valuesOf(document.tree)).not.toMatch(/[\uE000-\uE07F]/)
      }),
      { numRuns: 300 },
    )
  })
})

/** The letter itself, or what writes it: an escape, a reference, a line break with its prefix, an element. */
function mayStandFor(written: string, letter: string): boolean {
  if (written === letter || written === `\\${letter}`) return true
  if (/^&[^;\s]{1,40};$/.test(written)) return true
  if (letter === ' ') return /^[\s>\\]*$|^<br/.test(written)
  // The parser replaces what no text can hold.
  if (letter === '\uFFFD') return true
  return /^<(?:Evidence|Duration)|^!\[/.test(written)
}

function valuesOf(node: Nodes): string {
  const own = 'value' in node ? node.value : 'url' in node ? node.url : ''
  return 'children' in node ? own + node.children.map(valuesOf).join('') : own
}

describe('parseDocument by hand', () => {
  it('knows where a document stands and what is in it', () => {
    const source =
      '---\ntitle: A\nstatus: draft\nseverity: SEV3\nstarted: 2026-03\nauthors: ["@a"]\n---\n\n## Impact\n\nIt failed.\n'
    const document = parseDocument(source, 'content/postmortems/2026-03-a/index.mdx')
    expect(document).toMatchObject({
      id: '2026-03-a',
      collection: 'postmortems',
      format: 'mdx',
      language: 'en',
      problems: [],
    })
    expect(document.meta).toMatchObject({ title: 'A', status: 'draft' })
    expect(document.sections).toMatchObject([{ kind: 'impact' }])
    expect(document.sentences.map(({ text: sentence }) => sentence)).toEqual(['Impact', 'It failed.'])
    expect(document.locate(source.indexOf('It failed'))).toEqual({
      line: 11,
      column: 1,
      offset: source.indexOf('It failed'),
    })
  })

  it('reads the rest of a file with one stray letter', () => {
    const { sections, passages, problems } = parseDocument('## Impact\n\nIt took <200ms.\n\n## Timeline\n\nb', 'a.mdx')
    expect(sections.map(({ kind }) => kind)).toEqual(['impact', 'timeline'])
    expect(passages.map(({ text: passage }) => passage)).toContain('It took <200ms.')
    expect(problems.filter(({ kind }) => kind === 'syntax')).toHaveLength(1)
  })
})

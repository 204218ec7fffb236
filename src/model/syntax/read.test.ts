import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import type { Problem } from '#model/problem'
import { attributesOf } from './elements.ts'
import { isComment } from './finish.ts'
import type { Format } from './parser.ts'
import { readSyntax } from './read.ts'

/** `code «text»` of each problem, and the source with the fixes applied. */
function problemsOf(source: string, format: Format = 'mdx') {
  const { problems } = readSyntax(source, format)
  return {
    found: problems.map(({ code, span }) => `${code} «${source.slice(span.start, span.end)}»`),
    fixed: applied(source, problems),
    problems,
  }
}

function applied(source: string, problems: readonly Problem[]): string {
  let text = source
  for (const { span, fix } of problems.toReversed()) {
    if (fix !== undefined) text = text.slice(0, span.start) + fix + text.slice(span.end)
  }
  return text
}

/** All text and code of a tree, in order. */
function textsOf(node: Nodes): readonly string[] {
  if ('value' in node) return [node.value]
  return 'children' in node ? node.children.flatMap(textsOf) : []
}

describe('what MDX would run or choke on', () => {
  it.each([
    ['a number after an angle', 'took <200ms', ['stray-angle «<»'], 'took &lt;200ms'],
    ['an arrow', 'a <- b and c <= d', ['stray-angle «<»', 'stray-angle «<»'], 'a &lt;- b and c &lt;= d'],
    ['a placeholder in angles', 'set <your-token> here', ['stray-angle «<»'], 'set &lt;your-token> here'],
    [
      'an element of another site',
      'a <Tabs> b </Tabs> and <tab>',
      ['unknown-element «<Tabs>»', 'stray-angle «<»'],
      'a <Tabs> b </Tabs> and &lt;tab>',
    ],
    ['a style of another site', 'a style={{width: 1}} b', ['expression «{{width: 1}}»'], 'a style={{width: 1}} b'],
    ['a placeholder after an equals sign', 'GET /x?a={a}', ['expression «{a}»'], 'GET /x?a=\\{a\\}'],
    ['a placeholder in braces', 'GET {host}/x', ['expression «{host}»'], 'GET \\{host\\}/x'],
    ['nested braces', '{a {b} c}', ['expression «{a {b} c}»'], '\\{a \\{b\\} c\\}'],
    ['a brace alone', 'a { b', ['stray-brace «{»'], 'a \\{ b'],
    ['a brace over a paragraph', 'a { b\n\nc }', ['stray-brace «{»'], 'a \\{ b\n\nc }'],
    ['a brace around code', 'a {`b`}', ['stray-brace «{»'], 'a \\{`b`}'],
    ['an escaped backslash before a brace', '\\\\{a}', ['expression «{a}»'], '\\\\\\{a\\}'],
    ['an autolink', 'see <https://a.b/c>.', ['autolink «<https://a.b/c>»'], 'see https://a.b/c.'],
    [
      'an autolink inside a word',
      'see<https://a.b/c>',
      ['autolink «<https://a.b/c>»'],
      'see[https://a.b/c](https://a.b/c)',
    ],
    ['an address in angles', '<me@x.org>', ['autolink «<me@x.org>»'], '[me@x.org](mailto:me@x.org)'],
    ['an HTML comment', '<!-- why -->', ['html-comment «<!-- why -->»'], '{/* why */}'],
    ['a comment without an end', 'a {/* b', ['comment «{/*»'], 'a {/* b'],
    ['a break', 'a<br>b', ['unbalanced-element «<br>»'], 'a<br/>b'],
    ['angles around an address', '[a](<b c>)', ['angle-destination «<b c>»'], '[a](b%20c)'],
    ['import', 'import x from "y"', ['import-export «import»'], 'import x from "y"'],
    ['export', 'a\n\nexport const a = 1', ['import-export «export»'], 'a\n\nexport const a = 1'],
    [
      'import after a byte order mark',
      '\uFEFFimport x from "y"',
      ['import-export «import»'],
      '\uFEFFimport x from "y"',
    ],
    ['a script', '<script>alert(1)</script>', ['script «<script>»'], '<script>alert(1)</script>'],
    [
      'an element that is not listed',
      '<div class="x">a</div>',
      ['unknown-element «<div class="x">»'],
      '<div class="x">a</div>',
    ],
    ['a component that does not exist', '<Timelin/>', ['unknown-element «<Timelin/>»'], '<Timelin/>'],
    ['an attribute with an expression', '<Evidence id={x}/>', ['attribute-expression «{x}/>»'], '<Evidence id={x}/>'],
    ['a spread', '<Evidence {...x}/>', ['spread «{...x}/>»'], '<Evidence {...x}/>'],
    [
      'an attribute that is not listed',
      '<kbd class="x">C</kbd>',
      ['unknown-attribute «class»'],
      '<kbd class="x">C</kbd>',
    ],
    ['a value that is not listed', '<Duration of="all"/>', ['attribute-value «all»'], '<Duration of="all"/>'],
    ['an element without an end', 'a <Fact> b', ['unbalanced-element «<Fact>»'], 'a <Fact> b'],
    ['an end without a start', 'a </Fact> b', ['unbalanced-element «</Fact>»'], 'a </Fact> b'],
    ['an element over two paragraphs', 'a <Fact>b\n\nc</Fact>', ['unbalanced-element «<»'], 'a <Fact>b\n\nc</Fact>'],
    ['a script behind a link', '[a](javascript:x)', ['unsafe-url «javascript:x»'], '[a](javascript:x)'],
    [
      'a script behind references',
      '[a](java&#115;cript&colon;x)',
      ['unsafe-url «[a](java&#115;cript&colon;x)»'],
      '[a](java&#115;cript&colon;x)',
    ],
    ['a script behind an image', '![a](vbscript:x)', ['unsafe-url «vbscript:x»'], '![a](vbscript:x)'],
    [
      'a script behind a definition',
      '[a]: data:text/html,x',
      ['unsafe-url «data:text/html,x»'],
      '[a]: data:text/html,x',
    ],
  ])('%s', (_name, source, found, fixed) => {
    const result = problemsOf(source)
    expect(result.found).toEqual(found)
    expect(result.fixed).toBe(fixed)
    expect(problemsOf(fixed).problems.filter(({ fix }) => fix !== undefined)).toEqual([])
    for (const { message } of result.problems) expect(message).toMatch(/^Unexpected .*[^.]$/)
  })

  it('says it so that a tired person understands', () => {
    expect(problemsOf('took <200ms').problems[0]).toMatchObject({
      message: 'Unexpected `<` before `200ms`, expected `&lt;`',
      note: 'MDX reads `<` as the start of a tag.',
    })
    expect(problemsOf('{host}').problems[0]?.message).toBe('Unexpected `{host}`, expected `\\{host\\}`')
    expect(problemsOf('<https://a.b>').problems[0]?.message).toBe('Unexpected `<https://a.b>`, expected `https://a.b`')
  })

  it.each([
    ['inline code', '`{x}` and `<y>` and ``\\{``'],
    ['fences', '```json\n{"a": "<b>", "c": {}}\nimport x\n```'],
    ['escapes', String.raw`\{a\} and \<b`],
    ['comparison with a blank', 'a < b and c > d }'],
    ['references', '&lt;200ms &#123;x}'],
    ['comments', '{/* a {b} <c */}\n\nd {/* e */} f'],
    [
      'components',
      '<Timeline/>\n\n<Audience only="internal">\n\n**a**\n\n</Audience>\n\n<Fact>b</Fact> <Evidence id="E4"/>',
    ],
    ['safe HTML', 'a<br/>b <kbd>C</kbd> <abbr title="{x}">d</abbr> H<sub>2</sub>O'],
    ['details', '<details open>\n<summary>a</summary>\n\nb\n\n</details>'],
    ['an element that only code shows', '`<Fact>` is <Fact>x</Fact>'],
    ['braces in addresses', '[a](b{c}) https://a.b/{c}'],
    ['words that begin like code', 'imports fell\n\nexports rose\n\na\nimport b\n\n> import c\n\n- export d'],
    ['frontmatter', '---\ntitle: "{x} <y>"\n---\n\na'],
    ['safe addresses', '[a](https://x.y) [b](#c) [d](../e) [f](mailto:a@b.c) ![g](evidence/h.png)'],
  ])('is not %s', (_name, source) => {
    expect(problemsOf(source).found).toEqual([])
  })
})

describe('what the guard hides is restored', () => {
  it.each([
    ['text', 'a {b} <5', ['a {b} <5']],
    ['escapes', String.raw`a \{b\} \<c \\{d}`, [String.raw`a {b} <c \{d}`]],
    ['code', '`{a} \\{ <b`', ['{a} \\{ <b']],
    ['fences', '```\nimport {a} from "<b>"\n```', ['import {a} from "<b>"']],
    ['comments', '{/* {a} <b */}', ['/* {a} <b */']],
    ['frontmatter', '---\na: {b: "<c>"}\n---\n', ['a: {b: "<c>"}']],
    ['private letters of the source', '\uE000\uE001 {a} <b', ['\uE000\uE001 {a} <b']],
    ['words', 'export of data', ['export of data']],
  ])('%s', (_name, source, texts) => {
    expect(textsOf(readSyntax(source, 'mdx').tree)).toEqual(texts)
  })

  it('in addresses, titles and alternatives', () => {
    const { tree } = readSyntax('![{a}](b{c} "{d}")', 'mdx')
    expect(tree).toMatchObject({ children: [{ children: [{ type: 'image', alt: '{a}', url: 'b{c}', title: '{d}' }] }] })
  })

  it('in addresses between angles', () => {
    const { tree, problems } = readSyntax('[a](<b/{c}>) ![d](<e>)\n\n[f]: <g>', 'mdx')
    expect(problems).toEqual([])
    expect(tree).toMatchObject({ children: [{ children: [{ url: 'b/{c}' }, {}, { url: 'e' }] }, { url: 'g' }] })
  })

  it('even when the source leaves no private letters', () => {
    const all = Array.from({ length: 128 }, (_, index) => String.fromCharCode(0xe000 + index)).join('')
    expect(textsOf(readSyntax(`${all} {a}`, 'mdx').tree)).toEqual([`${all} {a}`])
  })
})

describe('nothing to run reaches the tree', () => {
  const pieces = [
    '{',
    '}',
    '{/*',
    '*/}',
    '/*',
    '*/',
    '{x}',
    '<',
    '</',
    '/>',
    '>',
    '<Fact',
    '<Fact>',
    '</Fact>',
    '<Evidence id="',
    '"',
    "'",
    '=',
    '={',
    ' a',
    'import x from "y"',
    'export ',
    '\\',
    '`',
    '``',
    '```\n',
    '\n',
    '\n\n',
    ' ',
    '    ',
    '> ',
    '- ',
    '1. ',
    '[',
    '](',
    '](<',
    ')',
    '[a]: <',
    '![',
    '|',
    '|-|\n',
    '<!--',
    '-->',
    'https://a.b/',
    'www.a.b',
    '&lt;',
    '&#123;',
    '\uFEFF',
    '\r',
    '\u2028',
    '\0',
    'é',
    '*',
    '_',
    '~~',
    '<>',
    '</>',
    '<a.b',
    '<br/>',
    '$',
    '---\n',
    '+++\n',
    '[^1]',
    '[^1]: ',
    '{...',
    '\t',
  ]

  it('whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const source = parts.join('')
        for (const node of nodesOf(readSyntax(source, 'mdx').tree))
          expect(isHarmless(node), JSON.stringify(source)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})

function nodesOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node]
}

function isHarmless(node: Nodes): boolean {
  if (node.type === 'mdxjsEsm') return false
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return isComment(node.value)
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return true
  const listed = attributesOf(node.name ?? '', 'mdx')
  return (
    listed !== undefined &&
    node.attributes.every(
      (attribute) =>
        attribute.type === 'mdxJsxAttribute' &&
        typeof attribute.value !== 'object' &&
        Object.hasOwn(listed, attribute.name),
    )
  )
}

describe('HTML in Markdown', () => {
  it.each([
    ['safe elements and comments', 'a<br>b <kbd>C</kbd> <!-- <script> --> <https://x.y> {z} <5', []],
    [
      'other elements',
      'a <b>c</b> <img src="x" onerror="y">',
      ['unknown-element «<b>»', 'unknown-element «<img src="x" onerror="y">»'],
    ],
    ['scripts', '<script>\nx\n</script>', ['script «<script>»']],
    ['attributes', '<kbd onclick="x">a</kbd>', ['unknown-attribute «onclick»']],
    ['blocks', '<div align="center">\n\nx\n\n</div>', ['unknown-element «<div align="center">»']],
    ['declarations', '<!DOCTYPE html>', ['unknown-element «<»']],
  ])('%s', (_name, source, found) => {
    expect(problemsOf(source, 'md').found).toEqual(found)
  })
})

describe('encoding', () => {
  it.each([
    ['a NUL', 'a\0b', ['nul «\0»']],
    ['a control character', 'a\u0007b', ['control «\u0007»']],
    ['half a character', 'a\uD800b', ['surrogate «\uD800»']],
    ['bytes that were not UTF-8', 'a\uFFFDb', ['replacement «\uFFFD»']],
    ['a mark that turns text', 'a\u202Eb', ['bidi «\u202E»']],
    ['a byte order mark inside', 'a\uFEFFb', ['bom «\uFEFF»']],
    ['a byte order mark at the start', '\uFEFFa', []],
    ['emoji, tabs and line ends', '😀\ta\r\nb\rc\u2028d\f', []],
  ])('%s', (_name, source, found) => {
    expect(problemsOf(source).found).toEqual(found)
  })
})

describe('limits', () => {
  it.each([
    ['size', 'a'.repeat(1_048_577)],
    ['lines', 'a\n'.repeat(20_001)],
    ['nesting', '>'.repeat(200)],
    ['nesting', `${'> - '.repeat(8000)}a`],
    ['nesting', Array.from({ length: 120 }, (_, index) => `${' '.repeat(index * 2)}- a`).join('\n')],
    ['emphasis', '_a__'.repeat(10_000)],
    ['references', '&amp;'.repeat(5000)],
    ['brackets', '[a]('.repeat(50_000)],
    ['elements', '<a>'.repeat(6000)],
    ['comments', '{/* a */}'.repeat(2000)],
    ['addresses', 'https://a.b '.repeat(11_000)],
    ['footnotes', Array.from({ length: 2000 }, (_, index) => `[^${index}]: a\n`).join('')],
    ['cells', `${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|\n${'a\n'.repeat(5000)}`],
    ['long-lines', `é${'`a` '.repeat(20_000)}`],
  ])('refuses a file beyond %s', (code, source) => {
    const { tree, problems } = readSyntax(source, 'mdx')
    expect(tree.children).toHaveLength(0)
    expect(problems).toMatchObject([
      { kind: 'limit', code, message: expect.stringMatching(/^Unexpected [\d,]+ .*, expected at most [\d,]+$/) },
    ])
  })

  it('does not mind a long document', () => {
    const section = `## A heading\n\nSome **bold** text with \`code\`, [a link](https://a.b/c) &amp; more [E1].\n\n${'- An item\n'.repeat(20)}\n`
    expect(problemsOf(section.repeat(600)).found).toEqual([])
  })
})

describe('hostile families are cheap', () => {
  const many = 20_000
  it.each([
    ['braces in elements', '<Fact>{'.repeat(60)],
    ['elements in elements', `${'<Fact>'.repeat(many / 10)}${'</Fact>'.repeat(many / 10)}`],
    ['deep braces', '{'.repeat(many)],
    ['negations', `{${'!'.repeat(many)}x}`],
    ['comment starts', '{/*'.repeat(many)],
    ['tags without an end', '<a '.repeat(1500)],
    ['quotation marks in tags', '<a b="'.repeat(1500)],
    ['backslashes', `${'\\'.repeat(many)}{`],
    ['destinations', '](<'.repeat(1500)],
    ['words', 'import\n'.repeat(9000)],
    ['brackets', '['.repeat(many)],
    ['link starts', 'a]('.repeat(many)],
    ['image starts', '!['.repeat(many)],
    ['backticks', Array.from({ length: 150 }, (_, index) => '`'.repeat(index)).join('a')],
    ['emphasis', '*a_b*c_'.repeat(3000)],
    ['blanks', ' '.repeat(100_000)],
    ['tabs', '\t'.repeat(100_000)],
    ['line ends', '\r'.repeat(15_000)],
  ])('%s', (_name, source) => {
    const start = process.cpuUsage().user
    for (const format of ['mdx', 'md'] as const) readSyntax(source, format)
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(2000)
  })
})

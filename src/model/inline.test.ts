import type { Nodes } from 'mdast'
import { markdownToMdast, mdxToMdast } from 'satteri'
import { describe, expect, it } from 'vitest'
import { readInline } from './inline.ts'
import { MASK } from './prose-types.ts'

/** The inline text of the first block that holds inline nodes. */
function read(source: string, format: 'mdx' | 'md' = 'mdx') {
  const tree = format === 'mdx' ? mdxToMdast(source) : markdownToMdast(source)
  let node: Nodes = tree
  while (!['paragraph', 'heading', 'tableCell'].includes(node.type)) {
    const next: Nodes | undefined = 'children' in node ? node.children.at(-1) : undefined
    if (!next) break
    node = next
  }
  return readInline('children' in node ? node.children : [], source)
}

describe('readInline text', () => {
  it.each([
    ['markup', 'the **agent** _did_ ~~not~~ stop', 'the agent did not stop'],
    ['references', 'R&amp;D &lt;5 &#65; &Afr; &NotEqualTilde; &fjlig;x &nosuch;', 'R&D <5 A 𝔄 ≂̸ fjx &nosuch;'],
    ['a reference that spells a reference', '&amp;lt; and &amp;amp;', '&lt; and &amp;'],
    ['escapes', String.raw`a \* b \\ c \{x\} \q`, String.raw`a * b \ c {x} \q`],
    ['soft breaks', 'one\n   two \nthree', 'one two three'],
    ['soft breaks of Windows', 'one\r\ntwo', 'one two'],
    ['hard breaks', 'one  \ntwo\\\nthree', 'one two three'],
    ['quote marks of continued lines', '> one\n> two\n>three\nfour', 'one two three four'],
    ['an escaped quote mark on a continued line', '> one\n> \\> two\n> &gt; three', 'one > two > three'],
    ['continued list items', '- one\n  two\n  > three\n  > four', 'three four'],
    ['table cells', '| a |\n|---|\n| x \\| y&nbsp;z |', 'x | y\u00A0z'],
    ['code in table cells', '| a |\n|---|\n| `x \\| y` |', 'x | y'],
    ['code', 'run ``a ` b`` now', 'run a ` b now'],
    ['padded code', 'run `` `a` `` now', 'run `a` now'],
    ['code over two lines', 'run `a\nb` now', 'run a b now'],
    ['references in code over two lines', 'run `a\n&amp; \\*` now', 'run a &amp; \\* now'],
    ['links', 'see [the *page*](http://x.y "t") or [here](/u)', 'see the page or here'],
    ['images', 'see ![a *graph*](g.png) here', 'see a graph here'],
    ['footnotes', 'text[^1] goes on\n', 'text[^1] goes on'],
    ['components', 'as <Evidence id="E4"/> shows {/* why */}it', 'as E4 shows it'],
    ['elements with text', 'press <kbd>Esc</kbd> or <abbr title="x">SLO</abbr>', 'press Esc or SLO'],
    ['emoji and other astral letters', '😀 **b** 𝔄', '😀 b 𝔄'],
    ['headings', '## A *b* ##', 'A b'],
  ])('%s', (_name, source, text) => {
    expect(read(source).text).toBe(text)
  })

  it('reads raw HTML of plain Markdown as breaks or nothing', () => {
    expect(read('a<br>b<sub>c</sub><!-- d -->', 'md').text).toBe('a bc')
  })
})

describe('readInline spans', () => {
  it.each([
    ['plain', 'the agent failed', 'agent', 'agent'],
    ['inside markup', 'the **agent** failed', 'agent', 'agent'],
    ['across markup', 'the **agent** failed', 'agent failed', 'agent** failed'],
    ['a reference', 'R&amp;D cost', '&', '&amp;'],
    ['after a reference', 'R&amp;D cost', 'cost', 'cost'],
    ['across a reference', 'R&amp;D cost', 'R&D', 'R&amp;D'],
    ['after an escape', String.raw`a \* b c`, 'c', 'c'],
    ['an escape', String.raw`a \* b c`, '* b', String.raw`\* b`],
    ['across a soft break', '> the agent\n> failed to', 'agent failed', 'agent\n> failed'],
    ['after a soft break', '> the agent\n> failed to', 'failed', 'failed'],
    ['the break itself', 'a  \nb', ' ', '  \n'],
    ['code', 'run `rm -rf` now', 'rm', 'rm'],
    ['after padded code', 'run `` `rm` `` now', '`rm` now', '`rm` `` now'],
    ['after code in a cell', '| a |\n|---|\n| `x \\| y` zed |', 'zed', 'zed'],
    ['a cell', '| a |\n|---|\n| x \\| y |', 'x | y', String.raw`x \| y`],
    ['a link text', 'see [the page](http://x.y) now', 'page', 'page'],
    ['over a link', 'see [the page](http://x.y) now', 'page now', 'page](http://x.y) now'],
    ['astral letters', '😀 **b** &Afr; z', '𝔄 z', '&Afr; z'],
    ['a component', 'as <Evidence id="E4"/> shows', 'E4', '<Evidence id="E4"/>'],
  ])('%s', (_name, source, text, written) => {
    const inline = read(source)
    const from = inline.text.indexOf(text)
    const span = inline.spanOf(from, from + text.length)
    expect(source.slice(span.start, span.end)).toBe(written)
  })

  it('clamps what lies outside and gives an empty span for an empty range', () => {
    const inline = read('the **agent**')
    expect(inline.spanOf(-5, 3)).toEqual({ start: 0, end: 3 })
    expect(inline.spanOf(4, 99)).toEqual({ start: 6, end: 11 })
    expect(inline.spanOf(4, 4)).toEqual({ start: 6, end: 6 })
    expect(readInline([], '').spanOf(0, 4)).toEqual({ start: 0, end: 0 })
  })
})

describe('readInline mask', () => {
  const cases: readonly (readonly [name: string, source: string, masked: string])[] = [
    ['code', 'run `rm` now', 'run ## now'],
    ['a bare URL', 'see https://x.y/z. Then', 'see #############. Then'],
    ['a URL as link text', '[http://x.y](http://x.y) now', '########## now'],
    ['an address', 'mail a@b.org now', 'mail ####### now'],
    ['a link text stays', '[the page](http://x.y) now', 'the page now'],
    ['an image', '![alt](x) now', '### now'],
    ['a component', '<Evidence id="E4"/> now', '## now'],
    ['straight quotation marks', 'they said "human error" twice', 'they said ############# twice'],
    ['curly quotation marks', 'they said “human error.” Then', 'they said ############## Then'],
    ['French quotation marks', 'dit « erreur humaine » ici', 'dit ################## ici'],
    ['German quotation marks', 'sagt „Fehler“ hier', 'sagt ######## hier'],
    ['single quotation marks', "the phrase 'human error', again", 'the phrase #############, again'],
    ['curly single marks', 'the phrase ‘human error’ again', 'the phrase ############# again'],
    ['nested quotation marks', '“a ‘b’ c” d', '######### d'],
    ['an apostrophe', "the users' logs weren't the team's", "the users' logs weren't the team's"],
    ['a curly apostrophe', 'the users’ logs weren’t lost', 'the users’ logs weren’t lost'],
    ['inches and years', `a 5" disk of '24 and the users' own`, `a 5" disk of '24 and the users' own`],
    ['one mark alone', 'he said "stop and left', 'he said "stop and left'],
    ['markup inside quotation marks', 'a "b **c** d" e', 'a ####### e'],
  ]
  it.each(cases)('%s', (_name, source, masked) => {
    expect(read(source).masked).toBe(masked.replaceAll('#', MASK))
  })

  it('is as long as the text', () => {
    for (const [, source] of cases) {
      const inline = read(source)
      expect(inline.masked).toHaveLength(inline.text.length)
    }
  })
})

/** Where the native parser and unified's are known to differ, why, and how such text is recognised in tests. */
import type { Format } from './parser.ts'

export interface KnownDifference {
  readonly name: string
  readonly reason: string
  readonly format: Format
  readonly example: string
  /** Recognises text that may show it. */
  readonly pattern: RegExp
}

export const knownDifferences: readonly KnownDifference[] = [
  {
    name: 'a thematic break on the first line',
    reason: 'unified looks for frontmatter there and then reads no quote or list on the second line',
    format: 'md',
    example: '---\n> a',
    pattern: /^---(?![^]*\n---[ \t]*(?:\r?\n|$))/,
  },
  {
    name: 'an e-mail address with an escape',
    reason: 'unified finds addresses in the text after escapes are resolved, the native parser before',
    format: 'mdx',
    example: '<foo\\+@bar.example.com>\n',
    pattern: /\\\S*@/,
  },
  {
    name: 'an address with a comment or an e-mail address inside',
    reason: 'the two end an address that stands for itself at different letters',
    format: 'mdx',
    example: '[]www.x.y{/* c */}',
    pattern: /(?:www\.|:\/\/)\S*[{@]/,
  },
  {
    name: 'a fence that its container ends',
    reason: 'the two count the last line break differently in the position of the fence',
    format: 'md',
    example: '> * ```\n',
    pattern: /^[ \t>*+\-\d.)]*(?:```|~~~)/m,
  },
  {
    name: 'a definition indented by four or more blanks in MDX',
    reason: 'MDX has no indented code; the native parser reads a footnote there as a link definition',
    format: 'mdx',
    example: '    [^1]: n\n  ',
    pattern: /^[ \t>*+-]*(?: {4}|\t)[ \t]*\[/m,
  },
  {
    name: 'a quote mark alone on the last line',
    reason: 'the two disagree on whether the inner quote ends before or after the mark',
    format: 'md',
    example: '> > text\n> ',
    pattern: /^>[ \t]*$/m,
  },
]

/** Whether text may show a known difference. */
export function isKnownDifference(source: string): boolean {
  return knownDifferences.some(({ pattern }) => pattern.test(source))
}

/** Short examples of each GFM extension and of how we use them. */
export const gfmExamples: readonly string[] = [
  '| a | b |\n|---|:-:|\n| c | d |',
  '| a | b |\n| --- | --- |\n| c \\| d | `e \\| f` |',
  '| a |\n|---|\n| b | c | d |\n| e',
  'a | b\n-|-\nc | d\n\ntext',
  '> | a | b |\n> |---|---|\n> | c | d |',
  '- x\n\n  | a |\n  |---|\n  | b |',
  '~~gone~~ and ~one~ and ~~~three~~~',
  '- [ ] open\n- [x] done\n- [X] also\n- [ ]',
  '1. [ ] a\n   - [x] b',
  '- [ ] [P0] Gate the bundle — Owner: @team — Due: 2026-04-10',
  '- [ ] `code` first\n- [x] **bold** first',
  'www.example.org, https://example.org/a_(b)_c. and a.b@example.org!',
  'https://example.org/?a=b&c=d&amp; x',
  'mailto:a@b.co xmpp:a@b.co http://example.org:80/x',
  'a[^1] b[^note]\n\n[^1]: One.\n[^note]: Two\n    more.\n\n    - list\n',
  '# a\n\nb\n===\n\nc\n---\n',
  '[P0] x\n\n[P0]: /u "t"',
  '---\ntitle: "{x}"\n---\n\ntext',
  '\uFEFF# a *b* `c`\n\nd &amp; e',
  'a\r\nb\r\n\r\n- c\r\n  d\r\n',
  'a\rb\r\rc',
]

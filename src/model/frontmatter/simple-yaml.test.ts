import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toData } from './nodes.ts'
import type { YamlNode } from './nodes.ts'
import { readSimpleYaml } from './simple-yaml.ts'
import { readYaml } from './yaml.ts'

/** The places of everything that was written; those of empty values are a convention of each reader. */
function places(node: YamlNode): readonly string[] {
  if (node.type === 'scalar') return node.value === null ? [] : [`${node.text} ${node.span.start}-${node.span.end}`]
  if (node.type === 'sequence') return node.items.flatMap(places)
  return node.entries.flatMap(({ key, keySpan, value }) => [`${key} ${keySpan.start}-${keySpan.end}`, ...places(value)])
}

/** Reads what is simple exactly as the `yaml` package does. */
function agrees(source: string): boolean {
  const simple = readSimpleYaml(source, 4)
  if (!simple) return false
  const { root, problems } = readYaml(source, 4)
  expect(problems).toEqual([])
  expect(toData(simple)).toEqual(root && toData(root))
  expect(places(simple)).toEqual(root && places(root))
  return true
}

describe('readSimpleYaml', () => {
  it.each([
    ['scalars', 'a: one two\nb: "x: y # z"\nc: \'@d\'\nd: 2026-03-02T09:14:00Z\ne: 08:30\nf: no\ng:\nh: ~'],
    ['numbers and booleans', 'a: 1\nb: 1.10\nc: 0x1F\nd: 0o17\ne: true\nf: False\ng: 1e5\nh: 0123\ni: .5\nj: 12e03'],
    ['flow lists', 'a: [x, y z, "q, r", \'s\']\nb: []\nc: [1, true, null]\nd: [x, ]'],
    ['flow mappings', 'a: {b: c, d: "e"}\nf: {}'],
    ['colons in flow', 'a:\n  - {id: E1, at: 2026-03-02T11:05:00Z, of: https://x.y/z}\nb: [08:30, c:d]'],
    ['block lists', 'a:\n  - x\n  - "y"\n  - [z]\nb:\n- x\n- y\nc: d'],
    [
      'lists of mappings',
      'a:\n  - id: E1\n    kind: log\n  - {id: E2, kind: page}\n  -   id: E3\n      kind: chat\n      more:\n        - x\nb: c',
    ],
    ['nested mappings', 'a:\n  b:\n    c: d\n  e: f\ng: h'],
    ['comments and blank lines', '# x\na: b\n\n  # y\nc:\n  # z\n  - d\n'],
    ['line ends of Windows', 'a: b\r\nc:\r\n  - d\r\n'],
    ['letters beyond ASCII', 'a: café — 東京 😀\nb: "“x”"'],
    ['prototype keys', '__proto__: x\nconstructor: y'],
    ['a key twice', 'a: 1\na: 2'],
  ])('reads %s', (_name, source) => {
    expect(agrees(source)).toBe(true)
  })

  it.each([
    ['anchors', 'a: &x y'],
    ['aliases', 'a: *x'],
    ['tags', 'a: !!str 1'],
    ['block scalars', 'a: |\n  x'],
    ['scalars over two lines', 'a: x\n  y'],
    ['comments after a value', 'a: x # y'],
    ['a colon inside a value', 'a: b: c'],
    ['escapes', String.raw`a: "\n"`],
    ['tabs', 'a:\tb'],
    ['nested flow lists', 'a: [[b]]'],
    ['a reserved character', 'a: @b'],
    ['merge keys', '<<: x'],
    ['directives', '%YAML 1.1'],
    ['an open quotation mark', 'a: "b'],
    ['text after a quotation mark', 'a: "b" c'],
    ['wrong indentation', 'a: b\n  c: d'],
    ['a bare scalar', 'a'],
    ['nothing', ''],
  ])('leaves %s', (_name, source) => {
    expect(readSimpleYaml(source, 0)).toBeUndefined()
  })

  it('agrees with the whole parser on whatever it reads', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      'key',
      ': ',
      ':',
      '- ',
      '-',
      '\n',
      '\n  ',
      '\n    ',
      '  ',
      ' ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      ',',
      '"',
      "'",
      '#',
      ' #',
      '1',
      '1.5',
      'true',
      'null',
      '~',
      '@',
      '&x',
      '*x',
      '|',
      '>',
      '?',
      '%',
      '!',
      '\\',
      '\r\n',
      'é',
      '.',
      '0x1',
    )
    let read = 0
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        if (agrees(`a: ${pieces.join('')}`)) read++
      }),
      { numRuns: 4000 },
    )
    expect(read).toBeGreaterThan(200)
  })

  it('agrees with the whole parser on lines as people write them', () => {
    const word = fc.constantFrom(
      'x',
      'y z',
      '"q"',
      "'r'",
      '[s, t]',
      '{id: u, as: v}',
      '{id: u, at: 2026-03-02T09:14:00Z}',
      '[08:30, https://x.y/z]',
      '',
      '2026-03-02',
      '08:30',
      'no',
      '12',
      'a/b-c',
      'https://x.y/z',
      '[a:b]',
      '(w)',
      '"@t"',
    )
    const line = fc.tuple(
      fc.constantFrom('', '  ', '    '),
      fc.constantFrom('a: ', 'b:', '- ', '- c: ', 'd: ', ''),
      word,
    )
    let read = 0
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        if (agrees(lines.map((parts) => parts.join('')).join('\n'))) read++
      }),
      { numRuns: 4000 },
    )
    expect(read).toBeGreaterThan(20)
  })
})

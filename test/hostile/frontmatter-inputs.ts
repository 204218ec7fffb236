/** Attacks by the YAML block, and by front matter in other languages. */
import { type HostileInput, byFile } from './input.ts'

const many = (text: string, count: number) => text.repeat(count)
const keys = (count: number) => Array.from({ length: count }, (_, i) => `key${i}: ${i}`).join('\n')

const laughs = [
  'a: &a [x]',
  ...'bcdefghij'.split('').map((name, i) => `${name}: &${name} [${many(`*${'abcdefghij'[i]},`, 10)}]`),
]

const blocks: Readonly<Record<string, string>> = {
  'many keys': keys(50_000),
  'equal keys': many('title: a\n', 20_000),
  'a billion laughs': laughs.join('\n'),
  'an alias of itself': 'a: &a [*a]',
  'an unknown alias': 'a: *b',
  'merged keys': 'a: &a {b: 1}\n<<: [*a, *a]',
  'nested flow lists': `a: ${many('[', 50_000)}`,
  'nested flow objects': `a: ${many('{a: ', 20_000)}`,
  'nested blocks': Array.from({ length: 2000 }, (_, i) => `${many(' ', i)}a:`).join('\n'),
  'nested block lists': `a:\n  ${many('- ', 20_000)}b`,
  'explicit keys': many('? a\n', 20_000),
  'a function tag': 'a: !!js/function "function () { return process.exit(3) }"',
  'a Python tag': 'a: !!python/object/apply:os.system ["touch canary"]',
  'a binary tag': `a: !!binary ${many('A', 100_000)}`,
  'a prototype': '__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}',
  'keys of objects': 'toString: 1\nhasOwnProperty: 1\nvalueOf: 1\n__defineGetter__: 1',
  'numbers without end': 'title: .inf\nseverity: -.inf\nstatus: .nan\nclasses: 1e999',
  'impossible times': 'started: 2026-99-99T99:99:99Z\ndetected: 0000-00-00\nresolved: 292277026596-12-04T15:30:08Z',
  'the wrong types':
    'title: [1]\nseverity: {a: b}\nclasses: 5\nservices: null\nauthors: yes\nevidence: {a: b}\nrelated: [1, [2]]\nsnapshot: []\nregimes: x',
  evidence: `evidence:\n${many('  - {id: E1, kind: chat}\n', 20_000)}`,
  'relations to itself': `related:\n${many('  - {id: a, as: recurrence-of}\n', 10_000)}`,
  'a long scalar': `title: ${many('a', 500_000)}`,
  'a scalar of quotes': `title: "${many('\\"', 200_000)}`,
  'block scalars': many('a: |\n', 20_000),
  tabs: 'title:\ta\n\tseverity: SEV1',
  comments: many('# a\n', 100_000),
  documents: many('--- a\n', 20_000),
  directives: many('%YAML 1.2\n', 20_000),
  'control characters': 'title: "\\u001b[31m\\u0000"\nseverity: \u0001',
  colons: many(':', 200_000),
  quotes: many("'", 200_000),
}

const files: Readonly<Record<string, string>> = {
  'front matter without end': `---\n${keys(10)}`,
  'front matter alone': '---\n---',
  'three dashes': '---',
  'front matter after a byte order mark': '\uFEFF---\ntitle: a\n---\n\nText\n',
  'front matter with spaces after the dashes': '---   \ntitle: a\n---   \n\nText\n',
  'front matter in TOML': '+++\ntitle = "a"\n+++\n\nText\n',
  'front matter in JSON': '---json\n{"title": "a"}\n---\n\nText\n',
  'front matter by semicolons': ';;;\n{"title": "a"}\n;;;\n\nText\n',
}

/** Blocks of YAML in a plain document, and files with other blocks. */
export const frontmatterInputs: readonly HostileInput[] = [
  ...Object.entries(blocks).map(([name, yaml]) => byFile(`YAML: ${name}`, `---\n${yaml}\n---\n\n## Impact\n\nText.\n`)),
  ...Object.entries(files).map(([name, text]) => byFile(name, text)),
]

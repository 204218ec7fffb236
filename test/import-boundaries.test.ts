/**
 * The table "who may import whom" of the house, seen to be enforced: for each row a forbidden import is planted in a copy
 * of the folder structure and oxlint refuses it, and an allowed one passes. The real tree is checked for the one thing
 * that a pattern over specifiers cannot see: a relative path that leaves its folder by a detour.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')

interface Row {
  readonly file: string
  readonly forbidden: readonly string[]
  readonly allowed: readonly string[]
}

const rows: readonly Row[] = [
  {
    file: 'src/model/planted.ts',
    forbidden: [
      '#lint/run',
      '#rules/index',
      '#library/index',
      '#site/page',
      '#cli/main',
      '../lint/run.ts',
      'node:fs',
      'astro',
      'astro:content',
    ],
    allowed: ['#model/span', './span.ts', 'yaml'],
  },
  {
    file: 'src/model/structure/planted.ts',
    forbidden: ['../../lint/run.ts', 'node:path', '#report/json'],
    allowed: ['../span.ts', './columns.ts'],
  },
  {
    file: 'src/lint/planted.ts',
    forbidden: [
      '#rules/index',
      '#report/json',
      '#cli/main',
      '#site/page',
      '../model/parse.ts',
      '../../lint-rules/index.ts',
      'node:fs',
      'node:crypto',
    ],
    allowed: ['#model/parse', './run.ts', 'vfile'],
  },
  {
    file: 'lint-rules/cause-planted/rule.ts',
    forbidden: [
      '#rules/cause-vague/rule',
      '../cause-vague/rule.ts',
      '#lint/run',
      '#lint/library/run',
      '#lint/settings',
      '#library/index',
      '#site/page',
      'node:fs',
      'node:http',
    ],
    allowed: [
      '#lint/rule',
      '#lint/library/rule',
      '#model/document',
      '../prose/subject.ts',
      '#rules/prose/subject',
      './phrases.ts',
    ],
  },
  {
    file: 'lint-rules/cause-planted/parts/planted.ts',
    forbidden: ['../../cause-vague/rule.ts', '#lint/run', 'node:fs'],
    allowed: ['../phrases.ts', '#model/document'],
  },
  {
    file: 'lint-rules/prose/planted.ts',
    forbidden: ['../cause-vague/rule.ts', '#rules/cause-vague/rule', '#lint/rule', 'node:fs'],
    allowed: ['#model/prose-types', './tag.ts'],
  },
  {
    file: 'src/report/planted.ts',
    forbidden: ['#model/parse', '#model/document', '#rules/index', '#lint/run', '../model/span.ts', 'node:fs'],
    allowed: ['#lint/rule', '#lint/result', './json.ts'],
  },
  {
    file: 'src/library/planted.ts',
    forbidden: ['#lint/rule', '#site/page', '#diagrams/index', '#rules/index', '../lint/run.ts', 'node:fs', 'astro'],
    allowed: ['#model/document', './entry.ts'],
  },
  {
    file: 'src/diagrams/planted.ts',
    forbidden: ['#lint/rule', '#site/page', '#library/index', '../site/page.ts', 'node:fs'],
    allowed: ['#model/document', './svg.ts', 'd3-hierarchy'],
  },
  {
    file: 'src/diagrams/mermaid/worker.ts',
    forbidden: ['#lint/rule', '#site/page'],
    allowed: ['node:fs', 'jsdom'],
  },
  {
    file: 'src/diagrams/mermaid/geometry/planted.ts',
    forbidden: ['node:fs', '#site/page'],
    allowed: ['../svg.ts', '#diagrams/text/wrap'],
  },
  {
    file: 'src/importers/planted/index.ts',
    forbidden: ['../other/index.ts', '#lint/run', '#site/page', 'node:fs'],
    allowed: ['#model/document', './schema.ts', 'zod'],
  },
  {
    file: 'src/site/planted.ts',
    forbidden: [
      '#cli/main',
      '#lsp/main',
      '#importers/slack',
      '#lint/run',
      '#rules/cause-vague/rule',
      '../cli/main.ts',
      './routes/index.astro',
      '#site/components/Card.astro',
    ],
    allowed: ['#model/document', '#library/index', '#diagrams/index', '#rules/index', 'astro', 'node:fs'],
  },
  {
    file: 'src/site/routes/planted.astro',
    forbidden: ['#lint/run', '#model/parse', '#rules/index', '#cli/main', 'node:fs', 'yaml', '../../lint/run.ts'],
    allowed: ['#site/page', '../components/Card.astro', '../layouts/Page.astro', '#model/document'],
  },
  {
    file: 'src/site/layouts/Planted.astro',
    forbidden: ['../routes/index.astro', '#lint/run', 'node:fs'],
    allowed: ['../components/Card.astro', '#site/page'],
  },
  {
    file: 'src/site/components/Planted.astro',
    forbidden: ['../layouts/Page.astro', '../routes/index.astro', '#lint/run', '#model/parse', 'node:fs'],
    allowed: ['./Card.astro', '#site/page'],
  },
  {
    file: 'src/cli/planted.ts',
    forbidden: ['#lsp/main', '../lsp/main.ts', '../lint/run.ts', '../../lint-rules/index.ts'],
    allowed: ['#lint/run', '#model/parse', '#rules/index', '#report/json', '#site/build', 'node:fs', './io.ts'],
  },
  {
    file: 'src/cli/commands/planted.ts',
    forbidden: ['#lsp/main', '../../lint/run.ts'],
    allowed: ['../lint/run.ts', '#lint/run', 'node:fs'],
  },
  {
    file: 'src/lsp/planted.ts',
    forbidden: ['#cli/main', '#site/build', '../cli/main.ts'],
    allowed: ['#lint/run', '#rules/index', 'node:net'],
  },
  {
    file: 'src/planted.ts',
    forbidden: ['./lint/run.ts', '../lint-rules/index.ts', 'node:fs'],
    allowed: ['#lint/run', '#rules/index'],
  },
  {
    file: 'scripts/planted.ts',
    forbidden: ['../src/lint/run.ts', '../lint-rules/index.ts'],
    allowed: ['#lint/run', '#rules/index', 'node:fs', './generate/rules.ts'],
  },
]

const forms: readonly { readonly name: string; readonly write: (specifier: string) => string }[] = [
  { name: 'import', write: (specifier) => `import { a } from '${specifier}'\na()\n` },
  {
    name: 'import type',
    write: (specifier) => `import type { A } from '${specifier}'\nexport const a: A | undefined = undefined\n`,
  },
  { name: 'export', write: (specifier) => `export { a } from '${specifier}'\n` },
  { name: 'import()', write: (specifier) => `await import('${specifier}')\n` },
]

let copy = ''

/** `file:specifier` of each import that oxlint refuses. */
let refused: ReadonlySet<string> = new Set()

function plant(file: string, index: number, code: string): string {
  const path = file.replace(/(\w+)(\.\w+)$/, `$1-${index}$2`)
  mkdirSync(dirname(join(copy, path)), { recursive: true })
  writeFileSync(join(copy, path), path.endsWith('.astro') ? `---\n${code}---\n\n<p>Text</p>\n` : code)
  return path
}

function lintCopy(): string {
  const args = [oxlint, '-c', '.oxlintrc.json', '--format', 'unix', '.']
  return spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' }).stdout
}

const planted = rows.flatMap(({ file, forbidden, allowed }) =>
  [...forbidden, ...allowed].flatMap((specifier, index) =>
    forms.map((form, order) => ({
      file,
      specifier,
      form: form.name,
      isForbidden: index < forbidden.length,
      index: index * forms.length + order,
      code: form.write(specifier),
    })),
  ),
)

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'afterword-boundaries-'))
  cpSync(join(root, '.oxlintrc.json'), join(copy, '.oxlintrc.json'))
  const keys = new Map(
    planted.map((each) => [plant(each.file, each.index, each.code), `${each.file} ${each.form} ${each.specifier}`]),
  )
  const lines = lintCopy().matchAll(/^(?<path>\S+?):\d+:\d+: .*no-restricted-imports/gm)
  refused = new Set(Array.from(lines, ({ groups }) => keys.get(toPosix(groups?.['path'] ?? '')) ?? ''))
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

test.each(rows)('$file', ({ file, forbidden, allowed }) => {
  const toKeys = (specifiers: readonly string[]) =>
    specifiers.flatMap((specifier) => forms.map(({ name }) => `${file} ${name} ${specifier}`))
  expect(
    toKeys(forbidden).filter((key) => !refused.has(key)),
    'forbidden, but accepted',
  ).toEqual([])
  expect(
    toKeys(allowed).filter((key) => refused.has(key)),
    'allowed, but refused',
  ).toEqual([])
})

test('no relative import leaves its folder', () => {
  expect(sources().flatMap(leavingImports)).toEqual([])
})

function sources(): readonly string[] {
  return globSync('{src,lint-rules}/**/*.{ts,mjs,js,astro}', { cwd: root }).map(toPosix)
}

/** Imports whose path ends outside the folder below `src`, or outside a rule's folder and `prose`. */
function leavingImports(path: string): string[] {
  const source = readFileSync(join(root, path), 'utf8')
  const home = path.split('/').slice(0, 2).join('/')
  return Array.from(
    source.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*['"](\.[^'"]+)['"]/g),
    ([, specifier = '']) => specifier,
  )
    .filter((specifier) => {
      const target = toPosix(relative(root, resolve(root, dirname(path), specifier)))
      const isShared =
        path.startsWith('lint-rules/') && (target.startsWith('lint-rules/prose/') || !/\/.*\//.test(path))
      return !isShared && !target.startsWith(`${home}/`) && dirname(path) !== 'src'
    })
    .map((specifier) => `${path}: ${specifier}`)
}

function toPosix(path: string): string {
  return path.split(sep).join('/').replace(/^\.\//, '')
}

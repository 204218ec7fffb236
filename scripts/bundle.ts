/**
 * What the package ships (`prepack`): compiled entry points, since Node does not strip types below `node_modules`,
 * and their type declarations. Pages of the site stay sources: Vite compiles them where they are used.
 */
import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { writeDeclarations } from './bundle/declarations.ts'
import { writeLicenses } from './bundle/licenses.ts'
import {
  elsewhere,
  external,
  grayMatterWithoutEngines,
  nativeBindingOfSatteri,
  nativeParserOnly,
  readyMadeNumbers,
} from './bundle/plugins.ts'

const root = join(import.meta.dirname, '..')
const out = join(root, 'dist')

const common: BuildOptions = {
  absWorkingDir: root,
  outdir: out,
  bundle: true,
  platform: 'node',
  target: 'node22',
  logLevel: 'warning',
  metafile: true,
}

/** CommonJS starts in half the time that Node needs for modules, and a linter is mostly start. */
const quick: BuildOptions = {
  ...common,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.url': 'moduleUrl', 'import.meta.dirname': '__dirname' },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
}

// In this checkout, `dist/site` is the built library.
mkdirSync(out, { recursive: true })
for (const name of readdirSync(out)) if (name !== 'site') rmSync(join(out, name), { recursive: true })

const modules = await build({
  ...common,
  entryPoints: {
    index: 'src/index.ts',
    remark: 'src/remark.ts',
    retext: 'src/retext.ts',
    astro: 'src/site/integration.ts',
    site: 'src/site/build.ts',
    'mermaid-worker': 'src/diagrams/mermaid/worker.ts',
    linter: 'src/cli/lint/linter.ts',
    worker: 'src/cli/lint/worker.ts',
    parse: 'src/model/parse.ts',
    'explain-sentence': 'lint-rules/prose/explain.ts',
  },
  format: 'esm',
  splitting: true,
  plugins: [readyMadeNumbers, external(new Set())],
})

const cli = await build({
  ...quick,
  entryPoints: { cli: 'src/cli/main.ts' },
  plugins: [
    elsewhere({
      '#site/build.ts': './site.js',
      '#rules/index': './index.js',
      '#rules/prose/explain': './explain-sentence.js',
      '#model/parse': './parse.js',
      './linter.ts': './linter.js',
    }),
    external(new Set(['fastest-levenshtein'])),
  ],
})

const worker = await build({
  ...quick,
  entryPoints: { worker: 'src/cli/lint/worker.ts' },
  plugins: [
    nativeParserOnly,
    nativeBindingOfSatteri,
    grayMatterWithoutEngines,
    readyMadeNumbers,
    external(
      new Set([
        'extend-shallow',
        'fastest-levenshtein',
        'gray-matter',
        'is-extendable',
        'kind-of',
        'satteri',
        'section-matter',
        'strip-bom-string',
        'yaml',
      ]),
    ),
  ],
})

chmodSync(join(out, 'cli.cjs'), 0o755)
writeLicenses([modules.metafile, cli.metafile, worker.metafile])
process.exitCode = writeDeclarations() ? 0 : 1

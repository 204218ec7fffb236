/**
 * Writes what is derived from the rules: the catalogue, the header of each rule's page, and the JSON Schemas.
 *
 * `npm run generate` writes; with `--check` it only says what is out of date, and exits with 1.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { AnyRule } from '#lint/library/rule'
import { profiles } from '#rules/presets'
import { rows } from '../test/conformance/rows.ts'
import { catalogueSource } from './generate/catalogue.ts'
import { conformancePage } from './generate/conformance.ts'
import { pairJson } from './generate/pair.ts'
import { withHeader } from './generate/rule-header.ts'
import { loadRules, ruleIds } from './generate/rules.ts'
import { schemaFiles } from './generate/schemas.ts'

const root = join(import.meta.dirname, '..')

interface Generated {
  readonly files: ReadonlyMap<string, string>
  readonly failures: readonly string[]
}

/** Every generated file with its content. */
async function generate(): Promise<Generated> {
  const folder = join(root, 'lint-rules')
  const ids = ruleIds(folder)
  const { rules, failures } = await loadRules(folder, ids)
  const files = new Map([[join(folder, 'index.ts'), catalogueSource(ids)]])

  for (const rule of rules) {
    const page = join(folder, rule.id, 'rule.md')
    files.set(page, withHeader(readText(page) ?? '', rule, profiles))
  }
  files.set(join(root, 'src/site/guide/pair.json'), tutorial(rules))
  files.set(join(root, 'docs/conformance.md'), conformancePage(rows))
  for (const [name, content] of schemaFiles(rules, profiles)) files.set(join(root, 'public/schema', name), content)

  return { files, failures }
}

/** What the tutorial of the site shows. */
function tutorial(rules: readonly AnyRule[]): string {
  const [good = '', bad = ''] = ['good', 'bad'].map((name) => readText(join(root, `test/pair/${name}.mdx`)) ?? '')
  return pairJson(good, bad, { rules, profile: profiles.recommended })
}

/** Text with the line ends that git stores, or `undefined` when there is no such file. */
function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

const check = process.argv.includes('--check')
const { files, failures } = await generate()
const stale = [...files].filter(([path, content]) => readText(path) !== content)

for (const [path, content] of stale) {
  if (!check) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  console.log(`${check ? 'out of date' : 'written'}: ${relative(root, path)}`)
}

if (check && stale.length > 0) {
  console.error('Run `npm run generate` and commit the result.')
  process.exitCode = 1
}

for (const failure of failures) console.error(`cannot load rule ${failure}`)
if (failures.length > 0) process.exitCode = 1

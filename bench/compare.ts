/** User CPU for 500 documents of about 1,150 words, Afterword and its peers in one run; ratios to Afterword. */
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeDocument, writeDocuments } from './documents.ts'
import { measure, median } from './measure.ts'

const count = Number(process.argv[2] ?? 500)
const cli = join(import.meta.dirname, '../dist/cli.cjs')
const bin = (name: string) => join(import.meta.dirname, 'node_modules/.bin', name)
const node = process.execPath
const files = 'content/postmortems'

if (!existsSync(cli)) throw new Error('No bundle: run `npm run prepack` in the folder above first')
const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
writeDocuments(folder, count)
// textlint looks for its rules from the folder in which it runs.
symlinkSync(join(import.meta.dirname, 'node_modules'), join(folder, 'node_modules'))
writeFileSync(
  join(folder, '.textlintrc.json'),
  JSON.stringify({ rules: { 'write-good': true, 'common-misspellings': true, terminology: true, 'no-todo': true } }),
)
const remark = join(import.meta.dirname, 'node_modules/remark-preset-lint-recommended/index.js')
const cache = join(folder, 'cache.json')

const contenders: readonly (readonly [name: string, command: string, runs: number])[] = [
  ['floor: start, read, hash', `${node} ${join(import.meta.dirname, 'floor.ts')} ${files}`, 5],
  ['afterword lint', `${node} ${cli} lint --format json ${files}`, 5],
  ['afterword lint, cached', `${node} ${cli} lint --format json --cache-location ${cache} ${files}`, 5],
  ['markdownlint-cli2', `${bin('markdownlint-cli2')} "${files}/*.md"`, 1],
  ['remark-lint, recommended', `${bin('remark')} --no-config --quiet --frail --use ${remark} --ext md ${files}`, 1],
  ['textlint, four rules', `${bin('textlint')} ${files}`, 1],
  ['alex', `${bin('alex')} ${files}`, 1],
]

const words = makeDocument(1).split(/\s+/).length
console.log(`${count} documents of about ${words} words; user CPU seconds, Node ${process.version}`)
const costs = contenders.map(([name, command, runs]) => ({ name, ...median(runs, () => measure(command, folder)) }))
const own = costs.find(({ name }) => name === 'afterword lint')?.user ?? 1
for (const { name, user, system, wall, status } of costs) {
  const failed = status === 126 || status === 127 ? '  (not installed: npm install here)' : ''
  console.log(
    `${name.padEnd(26)} ${user.toFixed(2).padStart(7)} user ${system.toFixed(2).padStart(6)} system ${wall.toFixed(2).padStart(7)} wall ${(user / own).toFixed(1).padStart(6)} ×${failed}`,
  )
}
rmSync(join(folder, 'node_modules'))
rmSync(folder, { recursive: true, force: true })

/**
 * `npm test`: everything that proves the project, in the order of what breaks first.
 * Every step runs whatever the ones before it gave; the last line counts all of them and every single test.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findOrInstallBrowser } from '../test/browser.ts'

interface Count {
  readonly passed: number
  readonly failed: number
}

interface Step {
  readonly title: string
  run(): Count
}

const root = join(import.meta.dirname, '..')
const reports = mkdtempSync(join(tmpdir(), 'afterword-test-'))
const require = createRequire(import.meta.url)

const steps: readonly Step[] = [
  { title: 'Types', run: () => check(tool('typescript', 'tsc'), '--noEmit') },
  { title: 'Lint', run: () => check(tool('oxlint'), '--deny-warnings') },
  { title: 'Format', run: () => check(tool('prettier'), '--check', '--log-level', 'warn', '.') },
  { title: 'Generated files are up to date', run: () => check('scripts/generate.ts', '--check') },
  { title: 'The published accuracy is what the rules give', run: () => check('scripts/accuracy.ts', '--check') },
  { title: 'Unit tests', run: () => vitest('unit') },
  {
    title: 'Content passes its own linter, and the library builds',
    run: () => check('scripts/start.ts', '--build-only'),
  },
  { title: 'A browser is at hand', run: browser },
  { title: 'Tests of the whole program', run: () => vitest('program') },
]

const started = performance.now()
const counts = steps.map(({ title, run }, index) => {
  console.log(`\n── ${index + 1}/${steps.length} ${title}`)
  const stepStarted = performance.now()
  const count = run()
  console.log(`   ${count.failed === 0 ? 'ok' : 'FAILED'}, ${seconds(stepStarted)}`)
  return count
})
rmSync(reports, { recursive: true, force: true })

const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
const broken = steps.filter((_, index) => counts[index]?.failed !== 0).map(({ title }) => title)
console.log(`\ntime: ${seconds(started)}`)
if (broken.length > 0) console.log(`failed in: ${broken.join(', ')}`)
console.log(`tests: ${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}

/** Run a script with this Node; a step of its own counts as one test. */
function check(...args: readonly string[]): Count {
  return runNode(args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function runNode(args: readonly string[]): boolean {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0
}

/** The script behind a command of a dependency, so that no shell is needed to start it. */
function tool(name: string, command = name): string {
  const manifestPath = findManifest(name)
  const manifest: { readonly bin: string | Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(manifestPath, 'utf8'),
  )
  const bin = typeof manifest.bin === 'string' ? manifest.bin : (manifest.bin[command] ?? '')
  return join(dirname(manifestPath), bin)
}

function findManifest(name: string): string {
  const folder = (require.resolve.paths(name) ?? []).find((path) => readable(join(path, name, 'package.json')))
  if (folder === undefined) throw new Error(`Unexpected missing package \`${name}\`, expected it after \`npm ci\``)
  return join(folder, name, 'package.json')
}

function readable(path: string): boolean {
  try {
    readFileSync(path)
    return true
  } catch {
    return false
  }
}

function vitest(project: string): Count {
  const report = join(reports, `${project}.json`)
  const isOk = runNode([
    tool('vitest'),
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  const { passed, failed } = readReport(report)
  // A file that cannot be loaded, or an error outside every test, fails the run without failing a test.
  return { passed, failed: isOk ? failed : Math.max(1, failed) }
}

function readReport(path: string): Count {
  if (!readable(path)) return { passed: 0, failed: 1 }
  const report: { readonly numPassedTests: number; readonly numFailedTests: number } = JSON.parse(
    readFileSync(path, 'utf8'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}

function browser(): Count {
  try {
    console.log(findOrInstallBrowser())
    return { passed: 1, failed: 0 }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}

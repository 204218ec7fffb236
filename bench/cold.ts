/** User CPU for one file, cold: what an editor's save hook or a pre-commit hook pays. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeDocuments } from './documents.ts'
import { measure } from './measure.ts'

const cli = join(import.meta.dirname, '../dist/cli.cjs')
const folder = mkdtempSync(join(tmpdir(), 'afterword-cold-'))
writeDocuments(folder, 1)
const contenders = [
  ['node, nothing', `${process.execPath} -e 0`],
  ['afterword --version', `${process.execPath} ${cli} --version`],
  ['afterword lint, one file', `${process.execPath} ${cli} lint content/postmortems/2026-03-02-case-0.md`],
] as const
const runs = 20
const rounds = Array.from({ length: runs }, (_, index) => index).join(' ')
for (const [name, command] of contenders) {
  // The shell counts in hundredths of a second, so many runs are measured as one.
  const { user, system, wall } = measure(`for round in ${rounds}; do ${command}; done`, folder)
  const [each, kernel, passed] = [user, system, wall].map((seconds) => ((seconds / runs) * 1000).toFixed(0).padStart(5))
  console.log(`${name.padEnd(26)} ${each} ms user ${kernel} ms system ${passed} ms wall`)
}
rmSync(folder, { recursive: true, force: true })

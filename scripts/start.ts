/**
 * `npm start`: lint the content of this repository, build its library, serve it until interrupted.
 * `npm run build` (`--build-only`) ends after the build.
 */
import { join } from 'node:path'
import { runCommandLine } from '#cli/run-command-line'

const root = join(import.meta.dirname, '..')
process.chdir(root)
/** Beside the bundle of the package, never part of it. */
const site = 'dist/site'

const lint = await runCommandLine(['lint', 'content'])
if (lint !== 0) {
  console.error('The library is not built: mend the findings above first.')
  process.exitCode = lint
} else {
  const built = await runCommandLine(['build', '--out', site])
  if (built !== 0 || process.argv.includes('--build-only')) process.exitCode = built
  else process.exitCode = await runCommandLine(['preview', '--out', site])
}

/** The supervised child: reads one job from standard input, writes one line of JSON per file, ends. */
import { readFileSync, writeSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import type { Job, Reply } from './protocol.ts'

enableCompileCache()

const { createLinter } = await import('./linter.ts')

/** Synchronous, so that everything said before a crash has arrived. */
function say(reply: Reply): void {
  const bytes = Buffer.from(`${JSON.stringify(reply)}\n`)
  for (let written = 0; written < bytes.length;) written += writeSync(1, bytes, written)
}

// The cast is true: only `supervise.ts` starts this file, with a job of this form.
const job = JSON.parse(readFileSync(0, 'utf8')) as Job
const linter = await createLinter(job.settings)

if ('refused' in linter) {
  say({ kind: 'refused', message: linter.refused })
} else {
  say({ kind: 'ready' })
  for (const input of job.inputs) {
    const started = performance.now()
    const result = linter.lint(input)
    say({ kind: 'result', result, milliseconds: performance.now() - started })
  }
}

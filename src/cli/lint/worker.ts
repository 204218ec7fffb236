/** The supervised child: reads one job from standard input, writes one line of JSON per file, ends. */
import { readFileSync, writeSync } from 'node:fs'
import { createLinter } from './linter.ts'
import type { Job, Reply } from './protocol.ts'

/** Synchronous, so that everything said before a crash has arrived. */
function say(reply: Reply): void {
  const bytes = Buffer.from(`${JSON.stringify(reply)}\n`)
  for (let written = 0; written < bytes.length;) written += writeSync(1, bytes, written)
}

async function work({ settings, inputs }: Job): Promise<void> {
  const linter = await createLinter(settings)
  if ('refused' in linter) {
    say({ kind: 'refused', message: linter.refused })
    return
  }
  say({ kind: 'ready' })
  for (const input of inputs) {
    const started = performance.now()
    const result = linter.lint(input)
    say({ kind: 'result', result, milliseconds: performance.now() - started })
  }
}

// The cast is true: only `supervise.ts` starts this file, with a job of this form.
void work(JSON.parse(readFileSync(0, 'utf8')) as Job)

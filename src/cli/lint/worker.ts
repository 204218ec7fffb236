/** The supervised child: reads one job from standard input, writes one line of JSON per file and one on all, ends. */
import { readFileSync, writeSync } from 'node:fs'
import { createLinter } from './linter.ts'
import type { Job, Known, Reply } from './protocol.ts'
import { createEncoder } from './wire.ts'

const encode = createEncoder()

/** Synchronous, so that everything said before a crash has arrived. */
function say(reply: Reply): void {
  const bytes = Buffer.from(`${encode(reply)}\n`)
  for (let written = 0; written < bytes.length;) written += writeSync(1, bytes, written)
}

async function work({ settings, inputs, known }: Job): Promise<void> {
  const linter = await createLinter(settings, known !== undefined)
  if ('refused' in linter) {
    say({ kind: 'refused', message: linter.refused })
    return
  }
  say({ kind: 'ready' })
  const read: Known[] = []
  for (const input of inputs) {
    const started = performance.now()
    const { result, facts } = linter.lint(input)
    if (facts) read.push({ facts, ...(!input.factsOnly && { result }) })
    if (input.factsOnly && facts) say({ kind: 'facts', facts })
    else say({ kind: 'result', result, ...(facts && { facts }), milliseconds: performance.now() - started })
  }
  if (known) say({ kind: 'compared', results: linter.compare([...known, ...read]) })
}

// The cast is true: only `supervise.ts` starts this file, with a job of this form.
void work(JSON.parse(readFileSync(0, 'utf8')) as Job)

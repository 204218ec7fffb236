/** One supervised child: starts it, feeds it a job, passes on its replies, ends it when it takes too much. */
import { type ChildProcess, spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Limits } from './limits.ts'
import type { Job, Reply } from './protocol.ts'
import { type EndReason, startWatchdog } from './watchdog.ts'
import { createDecoder } from './wire.ts'

export interface ChildEvents {
  onReply(reply: Reply): void
  /** Called once, after the last reply; `detail` is what the child last wrote to its standard error. */
  onEnd(reason: EndReason, detail: string): void
}

/**
 * Sources run as they are in the checkout. In the package a quick worker needs the native parser for this platform;
 * the plain one can do without.
 */
export const ownWorkers: readonly string[] = (
  import.meta.url.endsWith('.ts') ? ['./worker.ts'] : ['./worker.cjs', './worker.js']
).map((name) => fileURLToPath(new URL(name, import.meta.url)))

/**
 * Documents are short-lived: with room for many of them most die before a collection looks at them, and one thread
 * collects for less than several do. Measured at a fifth of the time of a run. V8 may drop such flags, so a child that
 * does not start is tried without them.
 */
export const heapFlags: readonly string[] = [
  '--min-semi-space-size=32',
  '--max-semi-space-size=32',
  '--single-threaded-gc',
]

export interface ChildOptions {
  readonly limits: Limits
  /** Flags of V8. */
  readonly flags: readonly string[]
  /** File that the child runs. */
  readonly worker: string
}

/** Start a child on a job. The returned function ends it early. */
export function startChild(job: Job, options: ChildOptions, { onReply, onEnd }: ChildEvents): () => void {
  const { limits, flags, worker } = options
  const child = spawn(process.execPath, [`--max-old-space-size=${limits.heapMegabytes}`, ...flags, worker], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'), ...process.env },
    windowsHide: true,
  })
  const watchdog = startWatchdog(child, limits)
  const decode = createDecoder()
  let complaint = ''
  readLines(child, (line) => {
    const reply = toReply(line, decode)
    if (!reply) return
    watchdog.onAnswer()
    onReply(reply)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-4000)
  })
  child.on('error', (error) => {
    complaint = error.message
  })
  child.on('close', () => {
    watchdog.stop()
    onEnd(watchdog.reason, complaint)
  })
  // A child that dies while it is being fed breaks the pipe; its end is reported by `close`.
  child.stdin.on('error', () => {})
  child.stdin.end(JSON.stringify(job))
  return () => child.kill('SIGKILL')
}

function readLines(child: ChildProcess, onLine: (line: string) => void): void {
  let rest = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  })
}

/** A dependency that prints to standard output must not break the protocol: what is no reply is no message to us. */
function toReply(line: string, decode: (line: string) => Reply): Reply | undefined {
  if (!line.startsWith('{"kind":')) return undefined
  try {
    return decode(line)
  } catch {
    return undefined
  }
}

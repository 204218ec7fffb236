import type { Sink } from '../io.ts'

export interface Progress {
  /** One more file is done. */
  step(): void
  /** Take the line away. */
  end(): void
}

/** Nobody needs to be told about a run that takes a moment. */
const quietMilliseconds = 800
const pauseMilliseconds = 100

/** A counter on one line of the terminal, only for runs that last; silent elsewhere. */
export function startProgress(total: number, stderr: Sink, clock: () => number = () => performance.now()): Progress {
  if (!stderr.isTerminal) return { step() {}, end() {} }
  let done = 0
  let isShown = false
  let next = clock() + quietMilliseconds
  return {
    step() {
      done += 1
      const now = clock()
      if (now < next) return
      next = now + pauseMilliseconds
      isShown = true
      stderr.write(`\r${done} of ${total} files`)
    },
    end() {
      if (isShown) stderr.write('\r\u001B[K')
    },
  }
}

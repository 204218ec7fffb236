import type { ChildProcess } from 'node:child_process'
import type { Limits } from './limits.ts'
import { watchUsage } from './usage.ts'

/** Why a child ended before it had answered for every file. */
export type EndReason = 'time' | 'memory' | 'crash'

export interface Watchdog {
  /** The child has answered: the next file begins with nothing used. */
  onAnswer(): void
  stop(): void
  /** Why it bit; `crash` when it did not. */
  readonly reason: EndReason
}

/** Kill a child that takes too long over one file, or too much memory. */
export function startWatchdog(child: ChildProcess, limits: Limits): Watchdog {
  let reason: EndReason = 'crash'
  const bite = (why: EndReason) => {
    reason = why
    child.kill('SIGKILL')
  }

  let hasStarted = false
  /** Processor time when the file in hand was first seen. */
  let before: number | undefined
  let deadline = setTimeout(bite, limits.startMilliseconds, 'time')
  const stopWatching = watchUsage(child.pid ?? 0, ({ residentMegabytes, cpuMilliseconds }) => {
    before ??= cpuMilliseconds
    if (residentMegabytes > limits.residentMegabytes) bite('memory')
    else if (hasStarted && cpuMilliseconds - before > limits.cpuMilliseconds) bite('time')
  })

  return {
    onAnswer() {
      hasStarted = true
      before = undefined
      clearTimeout(deadline)
      deadline = setTimeout(bite, limits.wallMilliseconds, 'time')
    },
    stop() {
      clearTimeout(deadline)
      stopWatching()
    },
    get reason() {
      return reason
    },
  }
}

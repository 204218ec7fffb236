/** Workers that draw Mermaid fences: started when needed, replaced when they are old, ended when they hang. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { MermaidResult } from './result.ts'
import type { Request, Response } from './worker.ts'

/** Limits of a pool. */
export interface PoolOptions {
  readonly workerFile: URL
  /** Milliseconds that one diagram may take. */
  readonly timeout?: number
  /** Diagrams that one worker draws before another takes its place. */
  readonly recycleAfter?: number
  readonly size?: number
}

/** Draws fences in other threads. */
export interface Pool {
  draw(source: string): Promise<MermaidResult>
}

interface Job {
  readonly source: string
  readonly resolve: (result: MermaidResult) => void
}

const startTimeout = 60_000
const heapLimit = 512

/** Create a pool; its idle workers do not keep the process alive. */
export function createPool(options: PoolOptions): Pool {
  const { timeout = 10_000, recycleAfter = 500, size = Math.min(4, availableParallelism()) } = options
  const waiting: Job[] = []
  const idle: Drawer[] = []
  let count = 0

  const release = (drawer: Drawer, isUsable: boolean): void => {
    if (isUsable && drawer.drawn < recycleAfter) idle.push(drawer)
    else {
      count -= 1
      drawer.end()
    }
    next()
  }
  const start = (): Drawer | undefined => {
    if (count >= size) return undefined
    count += 1
    return startDrawer(options.workerFile)
  }
  const run = async (drawer: Drawer, job: Job): Promise<void> => {
    const { result, isUsable } = await drawer.draw(job.source, timeout)
    release(drawer, isUsable)
    job.resolve(result)
  }
  const next = (): void => {
    if (waiting.length === 0) return
    const drawer = idle.pop() ?? start()
    const job = drawer && waiting.shift()
    if (!drawer || !job) return
    void run(drawer, job)
    next()
  }
  return {
    draw: (source) =>
      new Promise((resolve) => {
        waiting.push({ source, resolve })
        next()
      }),
  }
}

interface Drawing {
  readonly result: MermaidResult
  /** The worker lives and answers. */
  readonly isUsable: boolean
}

/** One worker with its state. */
interface Drawer {
  readonly drawn: number
  draw(source: string, timeout: number): Promise<Drawing>
  end(): void
}

function startDrawer(file: URL): Drawer {
  const worker = new Worker(file, {
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: heapLimit },
  })
  let isAlive = true
  let drawn = 0
  // Without a listener an error between two diagrams would end the process.
  worker.on('error', () => (isAlive = false)).on('exit', () => (isAlive = false))
  const ready = answer(worker, startTimeout)
  return {
    get drawn() {
      return drawn
    },
    async draw(source, timeout) {
      drawn += 1
      worker.ref()
      const started = await ready
      const answered =
        started.isUsable && isAlive ? await ask(worker, source, timeout) : { ...started, isUsable: false }
      worker.unref()
      return answered
    },
    end: () => void worker.terminate(),
  }
}

function ask(worker: Worker, source: string, timeout: number): Promise<Drawing> {
  const answered = answer(worker, timeout)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  worker.postMessage({ source } satisfies Request)
  return answered
}

/** The next message of a worker, or the reason why there will be none. */
function answer(worker: Worker, timeout: number): Promise<Drawing> {
  return new Promise((resolve) => {
    const settle = (drawing: Drawing): void => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      resolve(drawing)
    }
    const fail = (message: string): void => settle({ result: { error: { message } }, isUsable: false })
    const onMessage = ({ result = { error: { message: 'not drawn' } } }: Response): void =>
      settle({ result, isUsable: true })
    const onError = (error: Error): void => fail(`The diagram could not be drawn: ${error.message}`)
    const onExit = (): void => fail('The thread that draws diagrams ended')
    const timer = setTimeout(
      () => fail(`Unexpected diagram that takes more than ${timeout / 1000} seconds to draw`),
      timeout,
    )
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  })
}

/** A thread that draws Mermaid fences one after the other. */
import { setImmediate } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import { createDom } from './dom.ts'
import { drawFence } from './draw.ts'
import type { MermaidResult } from './result.ts'
import { settings } from './settings.ts'

/** What the pool sends. */
export interface Request {
  readonly source: string
}

/** What it gets back: a first message without a result when the thread is ready to draw. */
export interface Response {
  readonly result?: MermaidResult
}

const port = parentPort
const window = createDom()
// Not before the window stands: mermaid's sanitizer binds to the one that it finds when it is loaded.
const { default: mermaid } = await import('mermaid')
mermaid.initialize(settings)
port?.on('message', async ({ source }: Request) => {
  const result = await drawFence(source, { mermaid, window })
  // jsdom keeps nodes in weak references, which are only cleared between turns of the event loop.
  await setImmediate()
  port.postMessage({ result } satisfies Response)
})
port?.postMessage({} satisfies Response)

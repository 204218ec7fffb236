import { expect, test } from 'vitest'
import { createPool } from './pool.ts'

/** A worker that does what it is told, without mermaid. */
const workerFile = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads'
    parentPort.on('message', ({ source }) => {
      if (source === 'hang') while (true);
      if (source === 'die') process.exit(1)
      if (source === 'throw') throw new Error('broken')
      if (source === 'grow') { const kept = []; while (true) kept.push(new Array(1e6).fill(kept)) }
      parentPort.postMessage({ result: { svg: source === 'env' ? JSON.stringify(process.env) : 'thread ' + threadId } })
    })
    parentPort.postMessage({})
  `)}`,
)

const pool = (options: object = {}) => createPool({ workerFile, size: 1, timeout: 300, ...options })

test('uses one worker again and again', async () => {
  const { draw } = pool()
  expect(await draw('a')).toEqual(await draw('b'))
})

test('replaces a worker after its share of diagrams', async () => {
  const { draw } = pool({ recycleAfter: 2 })
  const threads = [await draw('a'), await draw('b'), await draw('c')]
  expect(threads[0]).toEqual(threads[1])
  expect(threads[1]).not.toEqual(threads[2])
})

test.each([
  ['hangs', 'hang', 'more than 0.3 seconds'],
  ['ends', 'die', 'ended'],
  ['throws', 'throw', 'broken'],
])('a worker that %s costs one diagram', async (_, source, message) => {
  const { draw } = pool()
  const [failed, next] = await Promise.all([draw(source), draw('a')])
  expect(failed).toMatchObject({ error: { message: expect.stringContaining(message) } })
  expect(next).toMatchObject({ svg: expect.stringContaining('thread') })
})

test('a worker that eats memory ends at its limit', { timeout: 30_000 }, async () => {
  const { draw } = pool({ timeout: 20_000 })
  expect(await draw('grow')).toMatchObject({ error: { message: expect.stringContaining('memory') } })
})

test('a worker knows nothing of the environment', async () => {
  expect(await pool().draw('env')).toEqual({ svg: '{}' })
})

test('works in parallel, up to its size', async () => {
  const { draw } = pool({ size: 2 })
  const threads = await Promise.all(['a', 'b', 'c', 'd'].map(draw))
  expect(new Set(threads.map((result) => JSON.stringify(result))).size).toBe(2)
})

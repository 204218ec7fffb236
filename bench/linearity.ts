/**
 * Whether reading a document takes time in proportion to its length: the same text once, twice, four times … as long.
 * Prints milliseconds per kilobyte, and fails when the longest costs three times as much of them as the shortest.
 */
import { parseDocument } from '../dist/index.js'
import { makeDocument } from './documents.ts'

const body = makeDocument(1).split('---\n').slice(2).join('---\n')
const head = makeDocument(1).slice(0, -body.length)

const shapes: Readonly<Record<string, (times: number) => string>> = {
  'a whole document, repeated': (times) => head + body.repeat(times),
  'one paragraph': (times) => head + 'The retrieval service returned *stale* passages. '.repeat(times * 120),
  'one table': (times) =>
    `${head}## Timeline\n\n| Time (UTC) | Phase | Event | Source |\n| --- | --- | --- | --- |\n${'| 2026-03-02T09:14:00Z | triage | The queue was `full` | E1 |\n'.repeat(times * 90)}`,
  'one list of actions': (times) =>
    `${head}## Action items\n\n${'- [ ] [P1] Add a check — Owner: @a — Due: 2026-04-10 — Verification: job `x` fails\n'.repeat(times * 80)}`,
}

/** Everything that rules and pages read, since the model derives its parts on demand. */
function readAll(source: string): void {
  const document = parseDocument(source, 'content/postmortems/a.mdx')
  for (const key of Object.keys(document)) void Reflect.get(document, key)
}

function millisecondsPerKilobyte(source: string): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now()
    readAll(source)
    return performance.now() - started
  })
  return Math.min(...times) / (source.length / 1024)
}

for (const [name, shape] of Object.entries(shapes)) {
  for (let warm = 0; warm < 5; warm += 1) readAll(shape(2))
  const rates = [1, 2, 4, 8, 16].map((times) => millisecondsPerKilobyte(shape(times)))
  const [first = 1] = rates
  const growth = (rates.at(-1) ?? 1) / first
  console.log(`${name.padEnd(28)} ${rates.map((rate) => rate.toFixed(3)).join('  ')} ms/KB  × ${growth.toFixed(2)}`)
  if (growth > 3) process.exitCode = 1
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultTreeMermaid } from '../fault-tree.ts'
import { fishboneMermaid } from '../fishbone.ts'
import { faultTrees, whys } from '../fixtures/analyses.ts'
import * as arbitraries from '../fixtures/arbitraries.ts'
import * as fishbones from '../fixtures/fishbones.ts'
import * as timelines from '../fixtures/timelines.ts'
import { timelineMermaid } from '../timeline.ts'
import { toEntries } from '../timeline/entries.ts'
import { whysMermaid } from '../whys.ts'
import { createDom } from './dom.ts'

createDom()
const { default: mermaid } = await import('mermaid')

async function kindOf(source: string): Promise<string> {
  return (await mermaid.parse(source)).diagramType
}

test.each([
  ...Object.values(timelines).map((input) => ['timeline', timelineMermaid(input)]),
  ...Object.values(fishbones).map((input) => ['ishikawa', fishboneMermaid(input)]),
  ...Object.values(whys).map((input) => ['flowchart-v2', whysMermaid(input)]),
  ...Object.values(faultTrees).map((input) => ['flowchart-v2', faultTreeMermaid(input)]),
])('mermaid reads our %s', async (kind = '', source = '') => {
  expect(await kindOf(source)).toBe(kind)
})

const runs = { numRuns: 30 }

test('mermaid reads any timeline, event for event', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(arbitraries.timeline, async (input) => {
      const diagram = await mermaid.mermaidAPI.getDiagramFromText(timelineMermaid(input))
      // The database of a timeline is typed only inside mermaid.
      const tasks = (diagram.db as unknown as { getTasks(): { events: string[] }[] }).getTasks()
      expect(tasks.map(({ events }) => events.length)).toEqual(toEntries(input.events, input.milestones).map(() => 1))
    }),
    runs,
  )
})

test('mermaid reads any fishbone, whys and fault tree', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(arbitraries.factors, arbitraries.whys, arbitraries.faults, async (factors, chain, nodes) => {
      expect(await kindOf(fishboneMermaid({ effect: 'x', factors }))).toBe('ishikawa')
      expect(await kindOf(whysMermaid({ title: 'x', whys: chain }))).toBe('flowchart-v2')
      expect(await kindOf(faultTreeMermaid({ title: 'x', nodes }))).toBe('flowchart-v2')
    }),
    runs,
  )
})

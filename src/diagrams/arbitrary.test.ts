import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultTreeSvg, layoutFaultTree } from './fault-tree.ts'
import { toTree } from './fault-tree/nodes.ts'
import { fishboneSvg, layoutFishbone } from './fishbone.ts'
import { toSkeleton } from './fishbone/bones.ts'
import { factors, faults, timeline, whys } from './fixtures/arbitraries.ts'
import { outside, overlaps } from './fixtures/geometry.ts'
import { parseSvg, unsafeParts } from './fixtures/xml.ts'
import type { Scene } from './svg/scene.ts'
import { timelineSvg } from './timeline.ts'
import { toChart } from './timeline/chart.ts'
import { layoutNarrow } from './timeline/narrow.ts'
import { layoutWide } from './timeline/wide.ts'
import { layoutWhysVariant, whysSvg } from './whys.ts'
import { toRows } from './whys/rows.ts'

const variants = ['wide', 'narrow'] as const
const runs = { numRuns: 40 }

/** Async, since jsdom lets go of what it has parsed only between turns of the event loop. */
async function holds(scene: Scene, svg: string): Promise<void> {
  await setImmediate()
  expect(outside(scene)).toEqual([])
  expect(overlaps(scene)).toEqual([])
  expect(unsafeParts(parseSvg(svg))).toEqual([])
}

test('any timeline fits, is free of overlaps and safe', async () => {
  await fc.assert(
    fc.asyncProperty(timeline, async (input) => {
      for (const variant of variants) {
        const scene = variant === 'wide' ? layoutWide(toChart(input)) : layoutNarrow(toChart(input))
        await holds(scene, timelineSvg(input, { id: 'x', variant }))
      }
    }),
    runs,
  )
})

test('any fishbone fits, is free of overlaps and safe', async () => {
  await fc.assert(
    fc.asyncProperty(factors, fc.lorem({ maxCount: 40 }), async (list, effect) => {
      for (const variant of variants) {
        const scene = layoutFishbone(effect, toSkeleton(list).bones, variant)
        await holds(scene, fishboneSvg({ effect, factors: list }, { id: 'x', variant }))
        expect(scene.width).toBeLessThanOrEqual(variant === 'wide' ? 960 : 344)
      }
    }),
    runs,
  )
})

test('any whys fit, are free of overlaps and safe', async () => {
  await fc.assert(
    fc.asyncProperty(whys, async (list) => {
      for (const variant of variants)
        await holds(
          layoutWhysVariant(toRows(list).rows, variant),
          whysSvg({ title: 'x', whys: list }, { id: 'x', variant }),
        )
    }),
    runs,
  )
})

test('any fault tree fits, is free of overlaps and safe', async () => {
  await fc.assert(
    fc.asyncProperty(faults, async (nodes) => {
      for (const variant of variants)
        holds(
          layoutFaultTree(toTree({ title: 'x', nodes }), variant),
          faultTreeSvg({ title: 'x', nodes }, { id: 'x', variant }),
        )
    }),
    runs,
  )
})

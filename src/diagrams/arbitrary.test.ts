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

function holds(scene: Scene, svg: string): void {
  expect(outside(scene)).toEqual([])
  expect(overlaps(scene)).toEqual([])
  expect(unsafeParts(parseSvg(svg))).toEqual([])
}

test('any timeline fits, is free of overlaps and safe', () => {
  fc.assert(
    fc.property(timeline, (input) => {
      for (const variant of variants) {
        const scene = variant === 'wide' ? layoutWide(toChart(input)) : layoutNarrow(toChart(input))
        holds(scene, timelineSvg(input, { id: 'x', variant }))
      }
    }),
    runs,
  )
})

test('any fishbone fits, is free of overlaps and safe', () => {
  fc.assert(
    fc.property(factors, fc.lorem({ maxCount: 40 }), (list, effect) => {
      for (const variant of variants) {
        const scene = layoutFishbone(effect, toSkeleton(list).bones, variant)
        holds(scene, fishboneSvg({ effect, factors: list }, { id: 'x', variant }))
        expect(scene.width).toBeLessThanOrEqual(variant === 'wide' ? 960 : 344)
      }
    }),
    runs,
  )
})

test('any whys fit, are free of overlaps and safe', () => {
  fc.assert(
    fc.property(whys, (list) => {
      for (const variant of variants)
        holds(layoutWhysVariant(toRows(list).rows, variant), whysSvg({ title: 'x', whys: list }, { id: 'x', variant }))
    }),
    runs,
  )
})

test('any fault tree fits, is free of overlaps and safe', () => {
  fc.assert(
    fc.property(faults, (nodes) => {
      for (const variant of variants)
        holds(
          layoutFaultTree(toTree({ title: 'x', nodes }), variant),
          faultTreeSvg({ title: 'x', nodes }, { id: 'x', variant }),
        )
    }),
    runs,
  )
})

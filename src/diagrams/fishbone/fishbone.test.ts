import { expect, test } from 'vitest'
import * as fishbones from '../fixtures/fishbones.ts'
import { outside, overlaps } from '../fixtures/geometry.ts'
import { factor } from '../fixtures/model.ts'
import { parseSvg, unsafeParts } from '../fixtures/xml.ts'
import { fishboneSvg, layoutFishbone } from '../fishbone.ts'
import { toSkeleton } from './bones.ts'

const samples = Object.entries(fishbones)

test.each(samples)('%s fits and nothing overlaps', (_, { effect, factors }) => {
  for (const variant of ['wide', 'narrow'] as const) {
    const scene = layoutFishbone(effect, toSkeleton(factors).bones, variant)
    expect(outside(scene)).toEqual([])
    expect(overlaps(scene)).toEqual([])
    expect(scene.width).toBeLessThanOrEqual(variant === 'wide' ? 960 : 344)
  }
})

test.each(samples)('%s is safe, well-formed markup', (_, input) => {
  for (const variant of ['wide', 'narrow'] as const)
    expect(unsafeParts(parseSvg(fishboneSvg(input, { id: 'x', variant })))).toEqual([])
})

test('no factor, no diagram', () => {
  expect(fishboneSvg({ effect: 'x', factors: [] }, { id: 'x', variant: 'wide' })).toBe('')
})

test('groups by category and keeps sub-causes', () => {
  const { bones } = toSkeleton([
    factor('', 'loose'),
    { ...factor('Testing gap', 'a', factor('', 'b', factor('', 'c'))), category: 'testing-gap' },
    { ...factor('', 'd'), category: 'testing-gap' },
  ])
  expect(bones).toEqual([
    {
      name: 'Testing gap',
      causes: [
        {
          text: 'a',
          subs: [
            { text: 'b', depth: 0 },
            { text: 'c', depth: 1 },
          ],
        },
        { text: 'd', subs: [] },
      ],
    },
    { name: 'Other', causes: [{ text: 'loose', subs: [] }] },
  ])
})

test('says how much it leaves out', () => {
  const factors = Array.from({ length: 100 }, (_, index) => factor('Testing gap', `cause ${index}`))
  expect(fishboneSvg({ effect: 'x', factors }, { id: 'x', variant: 'narrow' })).toContain(
    'and 40 more factors in the text',
  )
})

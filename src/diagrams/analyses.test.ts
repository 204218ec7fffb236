import { expect, test } from 'vitest'
import { faultTreeSvg, layoutFaultTree } from './fault-tree.ts'
import { toTree } from './fault-tree/nodes.ts'
import { faultTrees, whys } from './fixtures/analyses.ts'
import { outside, overlaps } from './fixtures/geometry.ts'
import { fault, why } from './fixtures/model.ts'
import { parseSvg, unsafeParts } from './fixtures/xml.ts'
import { layoutWhysVariant, whysSvg } from './whys.ts'
import { toRows } from './whys/rows.ts'

const variants = ['wide', 'narrow'] as const

test.each(Object.entries(whys))('whys: %s fits, nothing overlaps, and it is safe', (_, input) => {
  for (const variant of variants) {
    const scene = layoutWhysVariant(toRows(input.whys).rows, variant)
    expect(outside(scene)).toEqual([])
    expect(overlaps(scene)).toEqual([])
    expect(unsafeParts(parseSvg(whysSvg(input, { id: 'x', variant })))).toEqual([])
  }
})

test.each(Object.entries(faultTrees))('fault tree: %s fits, nothing overlaps, and it is safe', (_, input) => {
  for (const variant of variants) {
    const scene = layoutFaultTree(toTree(input), variant)
    expect(outside(scene)).toEqual([])
    expect(overlaps(scene)).toEqual([])
    expect(unsafeParts(parseSvg(faultTreeSvg(input, { id: 'x', variant })))).toEqual([])
  }
})

test('nothing to draw, no diagram', () => {
  expect(whysSvg({ title: 'x', whys: [] }, { id: 'x', variant: 'wide' })).toBe('')
  expect(faultTreeSvg({ title: 'x', nodes: [] }, { id: 'x', variant: 'wide' })).toBe('')
})

test('numbers branches by their parent and marks the ends', () => {
  const { rows } = toRows([why('a', 'b', why('c', 'd')), why('e', 'f')])
  expect(rows.map(({ number, isEnd }) => `${number}${isEnd ? '!' : ''}`)).toEqual(['1', '1.1!', '2!'])
})

test('several top events hang below the title', () => {
  const tree = toTree({ title: 'Title', nodes: [fault('a', undefined), fault('b', undefined)] })
  expect(tree).toMatchObject({ top: { text: 'Title', gate: undefined }, depth: 2, count: 2 })
})

test('gates have their names, not only their shapes', () => {
  const { usual } = faultTrees
  const svg = usual ? faultTreeSvg(usual, { id: 'x', variant: 'wide' }) : ''
  expect(svg.match(/>(AND|OR)</g)).toEqual(['>AND<', '>OR<', '>AND<'])
})

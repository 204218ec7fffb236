import { describe, expect, it } from 'vitest'
import { readInline } from '#model/inline'
import type { Section } from '#model/document'
import type { SectionKind } from '#model/section-kinds'
import type { Nodes, Paragraph, Root } from 'mdast'
import { readStructure } from './index.ts'

/** A tree of paragraphs and items without a parser, whose own cost is not the question here. */
function structureOf(source: string, kind: SectionKind, nodes: readonly Nodes[]) {
  const section: Section = {
    kind,
    title: 'x',
    depth: 2,
    form: 'heading',
    heading: { start: 0, end: 0 },
    body: { start: 0, end: source.length },
    content: nodes,
    parent: undefined,
  }
  const nowhere = () => ({ start: 0, end: 0 })
  // The nodes are block nodes, which is what a root holds.
  const tree = { type: 'root', children: [...nodes] } as Root
  const inline = readInline(nodes, source)
  const passage = {
    ...inline,
    spanOf: inline.spanOf,
    kind: 'paragraph' as const,
    section: kind,
    quoted: false,
    span: { start: 0, end: source.length },
    sentences: [],
  }
  return readStructure({
    source,
    format: 'md',
    tree,
    sections: [section],
    passages: [passage],
    frontmatter: { span: { start: 0, end: source.length }, data: {}, valueSpan: nowhere, keySpan: nowhere },
  })
}

function paragraph(source: string): Paragraph {
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: source.length } }
  return { type: 'paragraph', position, children: [{ type: 'text', value: source, position }] }
}

function item(source: string): Nodes {
  return { type: 'list', children: [{ type: 'listItem', children: [paragraph(source)] }] }
}

/** Work that grows with the square of the input would take minutes at this size. */
const SIZE = 262_144

describe('the readers stay linear', () => {
  const unit = [
    ' ',
    '09:14 x\n',
    '09:14 - ',
    '2026-03-02 ',
    '[TBD ',
    '[TBD: x] ',
    '[E4] ',
    'E4 - ',
    ' — Owner:',
    ' - ',
    '`',
    '(',
    '- ',
    'https://x.example/ ',
    'Checked, none found: ',
    '~ ',
    'UTC ',
    '-',
    '—',
    'jan ',
    '1 ',
    '1:',
    '? ',
  ]
  it.each(unit)(
    '%j',
    (each) => {
      const source = each.repeat(Math.ceil(SIZE / each.length))
      const timeline = structureOf(source, 'timeline', [paragraph(source), item(source)])
      const actions = structureOf(`[ ] [P0] ${source}`, 'actions', [item(`[ ] [P0] ${source}`)])
      const factors = structureOf(source, 'contributing-factors', [item(source)])
      const whys = structureOf(source, 'five-whys', [item(source)])
      expect(timeline.timeline.events.length).toBeGreaterThanOrEqual(0)
      expect(actions.actions).toHaveLength(1)
      expect([factors.factors, whys.whys]).toHaveLength(2)
      for (const read of [timeline, actions, factors, whys]) {
        expect(read.gaps.length + read.checked.length + read.evidenceReferences.length).toBeGreaterThanOrEqual(0)
        expect(read.assumptions.length + read.quotes.length).toBeGreaterThanOrEqual(0)
      }
    },
    10_000,
  )
})

it('takes as many citations as the largest file can hold', () => {
  const source = `09:14 ${'[E4] http://x '.repeat(75_000)}`
  const { evidenceReferences, timeline } = structureOf(source, 'timeline', [paragraph(source)])
  expect(evidenceReferences).toHaveLength(75_000)
  expect(timeline.events[0]?.sources).toEqual(['E4', 'http://x'])
})

describe('broken trees', () => {
  it.each<readonly [name: string, nodes: readonly Nodes[]]>([
    [
      'no positions',
      [
        {
          type: 'list',
          children: [
            {
              type: 'listItem',
              checked: true,
              children: [{ type: 'paragraph', children: [{ type: 'text', value: '[P0] x — Owner: @a' }] }],
            },
          ],
        },
      ],
    ],
    ['an empty list', [{ type: 'list', children: [] }]],
    ['an empty item', [{ type: 'list', children: [{ type: 'listItem', children: [] }] }]],
    ['an empty table', [{ type: 'table', children: [] }]],
    [
      'an empty row',
      [
        {
          type: 'table',
          children: [
            { type: 'tableRow', children: [] },
            { type: 'tableRow', children: [] },
          ],
        },
      ],
    ],
    ['an empty quote', [{ type: 'blockquote', children: [] }]],
  ])('%s', (_name, nodes) => {
    for (const kind of ['timeline', 'actions', 'contributing-factors', 'five-whys', 'fault-tree', 'impact'] as const) {
      const structure = structureOf('', kind, nodes)
      // The parts are accessors of a class.
      const accessors = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(structure)))
      const parts = accessors.filter(([, { get }]) => get).map(([, { get }]) => get?.call(structure))
      expect(parts).toHaveLength(16)
      expect(parts).not.toContain(undefined)
      expect(structure.problems).toEqual([])
    }
  })
})

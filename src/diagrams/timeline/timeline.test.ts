import { expect, test } from 'vitest'
import { outside, overlaps } from '../fixtures/geometry.ts'
import { event } from '../fixtures/model.ts'
import * as timelines from '../fixtures/timelines.ts'
import { parseSvg, unsafeParts } from '../fixtures/xml.ts'
import { timelineSvg } from '../timeline.ts'
import { toChart } from './chart.ts'
import { layoutNarrow } from './narrow.ts'
import { layoutWide } from './wide.ts'

const samples = Object.entries(timelines)

test.each(samples)('%s fits and nothing overlaps', (_, input) => {
  for (const scene of [layoutWide(toChart(input)), layoutNarrow(toChart(input))]) {
    expect(outside(scene)).toEqual([])
    expect(overlaps(scene)).toEqual([])
  }
})

test.each(samples)('%s is safe, well-formed markup with a name', (_, input) => {
  for (const variant of ['wide', 'narrow'] as const) {
    const root = parseSvg(timelineSvg(input, { id: 'timeline', variant }))
    expect(unsafeParts(root)).toEqual([])
    expect(root.getAttribute('role')).toBe('img')
    expect(root.querySelector('#timeline-title')?.textContent).not.toBe('')
  }
})

test('no event, no diagram', () => {
  expect(timelineSvg({ title: 'x', events: [], milestones: {} }, { id: 'x', variant: 'wide' })).toBe('')
})

test('says in words what it shows', () => {
  const root = parseSvg(timelineSvg(timelines.busy, { id: 'x', variant: 'wide' }))
  expect(root.querySelector('desc')?.textContent).toMatchInlineSnapshot(
    `"20 events from 2026-03-03 09:12 UTC to 2026-03-06 15:00 UTC, 3d 6h. Impact starts 2026-03-03 13:02 UTC. Detected 2026-03-03 14:10 UTC. Mitigated 2026-03-03 15:09 UTC. Resolved 2026-03-05 09:00 UTC. Phases: Context, Detection, Triage, Diagnosis, Stabilisation, Recovery, Learning."`,
  )
})

test('names the phase at each change, not by colour alone', () => {
  const root = parseSvg(timelineSvg(timelines.busy, { id: 'x', variant: 'wide' }))
  const names = [...root.querySelectorAll('.d-phase')].map(({ textContent }) => textContent)
  expect(names).toEqual([
    'Context',
    'Detection',
    'Triage',
    'Diagnosis',
    'Triage',
    'Stabilisation',
    'Diagnosis',
    'Stabilisation',
    'Recovery',
    'Learning',
  ])
})

test('a phase that ends when it begins is still seen', () => {
  const events = ['context', 'detection', 'triage', 'recovery'].map((phase, index) =>
    event(index === 3 ? '2026-03-02 12:00' : '2026-03-02 10:00', phase as 'triage', phase),
  )
  const { items } = layoutWide(toChart({ title: 'x', events, milestones: {} }))
  const bars = items.filter((item) => item.kind === 'rect' && item.classes.startsWith('d-band'))
  expect(bars).toHaveLength(4)
  for (const bar of bars) expect(bar.kind === 'rect' && bar.height).toBeGreaterThan(5)
})

test('events of one minute share a leader', () => {
  const { items } = layoutWide(toChart(timelines.crowded))
  const curves = items.filter(
    (item) => item.kind === 'path' && item.classes.startsWith('d-leader') && item.d.includes('C'),
  )
  expect(curves).toHaveLength(24)
})

test('says how much it leaves out', () => {
  const events = Array.from({ length: 200 }, (_, index) => event('2026-03-02', 'context', `event ${index}`))
  const svg = timelineSvg({ title: 'x', events, milestones: {} }, { id: 'x', variant: 'narrow' })
  expect(svg).toContain('and 80 more events in the text')
})

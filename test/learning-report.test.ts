/** The counts of the published learning report are those of the documents that it names. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ParsedDocument } from '#model/document'
import { parseDocument } from '#model/parse'

const root = join(import.meta.dirname, '../content')

function read(path: string): ParsedDocument {
  return parseDocument(readFileSync(join(root, path), 'utf8'), `content/${path}`)
}

const report = read('learning-reports/2026-11-sixteen-public-incidents.mdx')
const text = report.passages.map((passage) => passage.text).join('\n')

describe('the counts of the report on sixteen public incidents', () => {
  let incidents: readonly ParsedDocument[] = []
  /** Incidents in which nothing was down. */
  let up: readonly ParsedDocument[] = []

  function seenBy(documents: readonly ParsedDocument[], ...sources: readonly string[]): number {
    return documents.filter(({ meta }) => sources.includes(meta.detectedBy ?? '')).length
  }

  beforeAll(() => {
    incidents = (report.report?.fields.sources ?? []).map((id) => read(`postmortems/${id}.mdx`))
    up = incidents.filter(({ meta }) => !meta.classes?.includes('availability'))
  })

  test('15 incidents and a near miss, 14 with a gap in change control', () => {
    expect(incidents).toHaveLength(16)
    expect(incidents.filter(({ meta }) => meta.kind === 'near-miss')).toHaveLength(1)
    const gaps = incidents.filter(({ factors }) => factors.some(({ category }) => category === 'change-control-gap'))
    expect(gaps).toHaveLength(14)
    expect(text).toContain('Behind 14 of the 16 incidents stands a gap in the control of changes')
  })

  test('nine in which nothing was down, none of them first seen by a machine', () => {
    expect(up).toHaveLength(9)
    expect(seenBy(up, 'synthetic', 'infra-alert', 'quality-monitor', 'drift-monitor', 'real-user-monitoring')).toBe(0)
    const counts = [seenBy(up, 'customer'), seenBy(up, 'feedback'), seenBy(up, 'audit'), seenBy(up, 'unknown')]
    expect(counts).toEqual([3, 3, 1, 2])
    expect(text).toContain('In nine of the 16 nothing was down')
    expect(seenBy(incidents, 'unknown')).toBe(4)
  })

  test('71 actions, 18 of them done, one with a date', () => {
    const actions = incidents.flatMap((incident) => incident.actions)
    expect(actions).toHaveLength(71)
    expect(actions.filter(({ done }) => done)).toHaveLength(18)
    expect(actions.filter(({ dueAt }) => dueAt !== undefined)).toHaveLength(1)
    expect(text).toContain('list 71 actions. For 18 of them')
  })

  test('from hours to weeks', () => {
    const hours = ({ meta }: ParsedDocument): number => ((meta.resolved?.at ?? 0) - (meta.started?.at ?? 0)) / 3_600_000
    const down = incidents.filter(({ id }) => /telemetry|gpu-host|service-control|feature-file/.test(id)).map(hours)
    expect([Math.min(...down), Math.max(...down)].map((value) => Math.round(value * 60))).toEqual([262, 924])
    const worse = incidents.filter(({ id }) => /sycophancy|unreviewed|three-|prompt-cache/.test(id)).map(hours)
    expect([Math.min(...worse), Math.max(...worse)].map((value) => value / 24)).toEqual([0, 47])
  })
})

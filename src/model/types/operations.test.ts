import { describe, expect, it } from 'vitest'
import { parseDocument } from '#model/parse'
import { layerOf } from './key-metrics.ts'
import { absentColumns, emptyCells, saysNothing } from './named-rows.ts'

function operationsOf(body: string) {
  const { operations } = parseDocument(
    `---\ntitle: A\noncall:\n  primary: "@a"\n---\n\n${body}`,
    'content/operations/a.mdx',
  )
  if (!operations) throw new Error('expected operations')
  return operations
}

describe('operations', () => {
  it('reads who is on call', () => {
    expect(operationsOf('').fields.oncall).toEqual({ primary: '@a' })
  })

  it('tells a missing column from an empty cell', () => {
    const [alert] = operationsOf(
      '## Alerts\n\n| Alert | Condition | Priority | Runbook |\n|---|---|---|---|\n| refusals | `r > 4 %` | | [off](../runbooks/off.mdx) |\n',
    ).alerts
    expect(alert).toMatchObject({
      alert: { text: 'refusals' },
      priority: { text: '' },
      runbook: { links: ['../runbooks/off.mdx'] },
    })
    expect(alert?.owner).toBeUndefined()
  })

  it.each([
    ['a column', '| Layer | Metric | Normal range |\n|---|---|---|\n| Model | refusals | 1–2 % |'],
    ['headings', '### Layer 3: Model\n\n| Metric | Normal |\n|---|---|\n| refusals | 1–2 % |'],
  ])('takes the layer from %s', (_, table) => {
    const [metric] = operationsOf(`## Key metrics\n\n${table}\n`).keyMetrics
    expect(metric).toMatchObject({ layer: 'model', metric: { text: 'refusals' }, normal: { text: '1–2 %' } })
  })

  it.each([
    ['Infrastructure', 'infrastructure'],
    ['Layer 2: Application', 'application'],
    ['Business metrics', 'business'],
    ['GPU', undefined],
  ])('%s is layer %s', (written, layer) => {
    expect(layerOf(written)).toBe(layer)
  })

  it('reads the other tables', () => {
    const read = operationsOf(
      [
        '## Dashboards\n\n| Dashboard | Purpose | Link |\n|---|---|---|\n| Answers | quality | [open](https://x.example) |',
        '## Drift detection\n\n| Signal | Kind | Method | Reference window | Threshold | Alert |\n|---|---|---|---|---|---|\n| intent | data | PSI | 2026-01 | 0.25 | P3 |',
        '## SLOs\n\n| SLO | Target | Window | Measurement |\n|---|---|---|---|\n| pass rate | 98 % | 7 d | probe |',
        '## Maintenance windows\n\n| Window | Frequency | Duration | Activities |\n|---|---|---|---|\n| Index | weekly | 1 h | rebuild |',
        '## Key questions\n\n- Who decides?',
      ].join('\n\n'),
    )
    expect(read.dashboards[0]?.link?.links).toEqual(['https://x.example'])
    expect(read.drift[0]).toMatchObject({ kind: { text: 'data' }, reference: { text: '2026-01' } })
    expect(read.objectives[0]).toMatchObject({ window: { text: '7 d' }, measurement: { text: 'probe' } })
    expect(read.maintenance[0]?.activities?.text).toBe('rebuild')
    expect(read.keyQuestions[0]?.text).toBe('Who decides?')
  })
})

describe('rows', () => {
  const [row] = operationsOf(
    '## SLOs\n\n| SLO | Target | Window |\n|---|---|---|\n| pass rate | — | TBD |\n',
  ).objectives
  if (!row) throw new Error('expected a row')

  it('tell absent columns from cells that say nothing', () => {
    expect(absentColumns(row, ['target', 'window', 'measurement'])).toEqual(['measurement'])
    expect(emptyCells(row, ['slo', 'target', 'window', 'measurement'])).toEqual(['target', 'window'])
  })

  it.each(['', '-', '—', 'n/a', 'N/A', 'TBD', '??', 'none.'])('say nothing with %j', (text) => {
    expect(saysNothing(text)).toBe(true)
  })

  it.each(['0', 'none below 1 %', '-1', '— 5 ms'])('say something with %j', (text) => {
    expect(saysNothing(text)).toBe(false)
  })
})

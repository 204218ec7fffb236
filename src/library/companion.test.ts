import { describe, expect, test } from 'vitest'
import { parseDocument } from '#model/parse'
import { toCompanion } from './companion.ts'
import { crossLinks, type Linked } from './cross-links.ts'
import { toEntry } from './entry.ts'

const companion = (path: string, keys: string, body = '') =>
  toCompanion(parseDocument(`---\ntitle: A title\n${keys}---\n\n${body}`, `content/${path}.mdx`))

describe('a companion', () => {
  test.each([
    [
      'a runbook with its steps and what it is for',
      'runbooks/stop-it',
      'playbook: kill-switch\nrisk: reversible\nlastDrilled: 2026-09-23\n',
      '## When to use\n\n- Alert `Errors` fires.\n\n## Steps\n\n1. Stop.\n2. Look.\n',
      { shelf: 'runbooks', playbook: 'kill-switch', steps: 2, summary: 'Alert Errors fires.' },
    ],
    [
      'a game day with its sources',
      'game-days/2026-10-01-replay',
      'mode: staging\nresult: refuted\nsources: [2026-03-02-a]\nscheduled: 2026-10-01\n',
      '## Scenario\n\nThe file grows.\n',
      { shelf: 'game-days', result: 'refuted', sources: ['2026-03-02-a'], scheduled: { precision: 'day' } },
    ],
    [
      'a specification with what it counts',
      'operations/shop',
      'service: shop\n',
      '## Alerts\n\n| Alert | Condition |\n|---|---|\n| A | b |\n| C | d |\n',
      { shelf: 'operations', service: 'shop', counts: { alerts: 2, metrics: 0, objectives: 0, drift: 0 } },
    ],
    [
      'a report with its paragraph',
      'learning-reports/2026-10-autumn',
      'period: 2026-Q3\n',
      '## In one paragraph\n\nFiles were trusted.\n',
      { shelf: 'learning-reports', period: '2026-Q3', summary: 'Files were trusted.' },
    ],
  ])('%s', (_name, path, keys, body, expected) => {
    const made = companion(path, keys, body)
    expect(made).toMatchObject(expected)
    expect(JSON.parse(JSON.stringify(made))).toEqual(made)
  })

  test('a postmortem is none', () => {
    expect(companion('postmortems/2026-03-02-a', '')).toBeUndefined()
  })
})

describe('links between collections', () => {
  const linked = (path: string, keys: string, body = ''): Linked => {
    const document = parseDocument(`---\ntitle: A\n${keys}---\n\n${body}`, `content/${path}.mdx`)
    const made = toCompanion(document)
    return made
      ? { id: made.id, collection: made.shelf, references: made.references }
      : { id: document.id, collection: 'postmortems', references: toEntry(document).references }
  }
  const incident = linked('postmortems/2026-03-02-a', 'related:\n  - { id: stop-it, as: mitigated-by }\n')
  const runbook = linked('runbooks/stop-it', '', 'Written after [it](../postmortems/2026-03-02-a.mdx).')
  const gameDay = linked('game-days/2026-10-01-b', 'sources: [2026-03-02-a]\nverifies: ["2026-03-02-a#A2"]\n')
  const report = linked('learning-reports/2026-10-c', 'sources: [2026-03-02-a]\n')
  const operations = linked('operations/shop', '', '## Alerts\n\n| Alert | Runbook |\n|---|---|\n| A | stop-it |\n')
  const links = crossLinks([incident, runbook, gameDay, report, operations])
  const reasonsAt = (key: string) => (links.get(key) ?? []).map(({ id, reasons }) => [id, ...reasons])

  test('are written on one side and read on both, the strongest reason first', () => {
    expect(reasonsAt('postmortems/2026-03-02-a')).toEqual([
      ['stop-it', 'Mitigates it'],
      ['2026-10-01-b', 'Puts action A2 to the test', 'Replays it'],
      ['2026-10-c', 'Learns from it'],
    ])
    expect(reasonsAt('runbooks/stop-it')).toEqual([
      ['2026-03-02-a', 'Mitigated with this'],
      ['shop', 'Its alerts lead here'],
    ])
    expect(reasonsAt('game-days/2026-10-01-b')).toEqual([
      ['2026-03-02-a', 'Action A2 put to the test', 'Replayed here'],
    ])
    expect(reasonsAt('operations/shop')).toEqual([['stop-it', 'Answers its alerts']])
  })

  test.each([
    ['what is not there', linked('runbooks/x', 'related:\n  - { id: gone, as: similar-to }\n')],
    ['itself', linked('runbooks/x', 'related:\n  - { id: x, as: similar-to }\n')],
    ['what is said to be unrelated', linked('runbooks/x', 'related:\n  - { id: stop-it, as: not-related-to }\n')],
  ])('lead not to %s', (_name, document) => {
    expect(crossLinks([document, runbook]).get('runbooks/x')).toBeUndefined()
  })

  test('among postmortems are another list', () => {
    const other = linked('postmortems/2026-04-01-z', 'related:\n  - { id: 2026-03-02-a, as: similar-to }\n')
    expect(crossLinks([other, incident]).size).toBe(0)
  })
})

import { describe, expect, test } from 'vitest'
import { toCompanion, type Companion } from '#library/companion'
import { parseDocument } from '#model/parse'
import { toFact } from './card.ts'
import { toCompanionPage } from './companion-page.ts'
import { toCompanionRow } from './companion-row.ts'
import { toNeighbours } from './neighbours.ts'
import { toShelves } from './shelves.ts'
import { entry } from '#library/fixtures/entry'

function companion(path: string, keys = '', body = ''): Companion {
  const made = toCompanion(parseDocument(`---\ntitle: ${path}\n${keys}---\n\n${body}`, `content/${path}.mdx`))
  if (!made) throw new Error('expected a companion')
  return made
}

const runbook = companion(
  'runbooks/stop-it',
  'playbook: kill-switch\nrisk: reversible\ntimeBudget: 15 min\nservice: shop\nlogs: ["https://logs.example/shop?q=1"]\n',
  '## Steps\n\n1. Stop.\n',
)
const gameDay = companion('game-days/2026-10-01-b', 'mode: staging\nresult: confirmed\nscheduled: 2026-10-01\n')

describe('a row', () => {
  test.each([
    ['runbook', runbook, ['Kill switch'], ['shop', 'reversible', 'within 15 min', 'never drilled']],
    ['game day', gameDay, ['1 Oct 2026', 'Confirmed'], ['Staging']],
    ['specification', companion('operations/shop', 'service: shop\n'), ['shop'], []],
    ['report', companion('learning-reports/2026-10-c', 'themes: [files, trust]\n'), [], ['files, trust']],
  ])('of a %s', (_name, document, mark, facts) => {
    expect(toCompanionRow(document)).toMatchObject({ mark, facts, draft: false })
  })
})

describe('a page', () => {
  test('states what is missing instead of leaving it out', () => {
    const { figures } = toCompanionPage(companion('runbooks/bare')).card
    expect(figures.map(({ value, known }) => [value, known])).toEqual([
      ['not stated', false],
      ['not stated', false],
      ['not stated', false],
      ['date not known', false],
    ])
  })

  test('links an address under its host', () => {
    expect(toFact('Logs', ['https://logs.example/shop?q=1'])?.parts).toEqual([
      { text: 'logs.example/shop', href: 'https://logs.example/shop?q=1' },
    ])
  })

  test('of a draft says so', () => {
    expect(toCompanionPage(companion('runbooks/x', 'status: draft\n')).standing).toHaveLength(1)
  })
})

test('a shelf without documents does not exist, and days stand newest first', () => {
  const later = companion('game-days/2026-11-01-c')
  const shelves = toShelves([gameDay, later, runbook])
  expect(shelves.map(({ info }) => info.path)).toEqual(['runbooks', 'game-days'])
  expect(shelves[1]?.documents.map(({ id }) => id)).toEqual(['2026-11-01-c', '2026-10-01-b'])
})

test('neighbours stand in groups with the reason; what the readers may not see is left out', () => {
  const groups = toNeighbours(
    [
      { id: 'stop-it', collection: 'runbooks', reasons: ['Mitigates it'] },
      { id: 'secret', collection: 'runbooks', reasons: ['Mitigates it'] },
      { id: 'a', collection: 'postmortems', reasons: ['Replayed here', 'A source'] },
    ],
    {
      byId: new Map([['a', entry('a', { severity: 'SEV2' })]]),
      companionOf: (_, id) => (id === 'stop-it' ? runbook : undefined),
    },
  )
  expect(groups).toMatchObject([
    { title: 'Incidents', rows: [{ path: 'postmortems/a/', severity: 'SEV2', reason: 'Replayed here · A source' }] },
    { title: 'Runbooks', rows: [{ path: 'runbooks/stop-it/' }] },
  ])
})

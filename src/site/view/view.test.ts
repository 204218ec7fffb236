import { describe, expect, test } from 'vitest'
import { entry } from '#library/fixtures/entry'
import { formatWhen, toMachineTime } from './dates.ts'
import { facetLabel, facetPath, toFacetGroups, toFacetPages } from './facet-panel.ts'
import { toWordLists } from './guide.ts'
import { toHome } from './home.ts'
import { toIncidentRow } from './incident-row.ts'
import { domainName } from './labels.ts'
import { toPages } from './paging.ts'
import { toCitation, toPostmortemPage, toSummaryCard } from './postmortem-page.ts'
import { describeLevels, toRuleGroups } from './rule-page.ts'

const incident = entry('2025-08-05-x', {
  title: 'Three faults',
  severity: 'SEV1',
  origin: 'public-record',
  organisation: 'Example',
  classes: ['correctness'],
  domains: [{ domain: 'serving', pattern: 'routing' }],
  services: ['API'],
  started: { raw: '2025-08-05', precision: 'day', at: Date.UTC(2025, 7, 5) },
  resolved: { raw: '2025-09-18', precision: 'day', at: Date.UTC(2025, 8, 18) },
  summary: 'People received worse answers.',
})

describe('dates are no more precise than their source', () => {
  test.each([
    ['instant', '2026-03-02T09:14:00Z', '2 Mar 2026, 09:14 UTC', '2026-03-02T09:14:00.000Z'],
    ['day', '2026-03-02', '2 Mar 2026', '2026-03-02'],
    ['month', '2026-03-01', 'Mar 2026', '2026-03'],
  ] as const)('%s', (precision, raw, text, machine) => {
    const when = { raw, precision, at: Date.parse(raw) }
    expect(formatWhen(when)).toBe(text)
    expect(toMachineTime(when)).toBe(machine)
  })

  test('unknown', () => {
    expect(formatWhen({ raw: 'unknown', precision: 'unknown' })).toBe('not known')
    expect(toMachineTime(undefined)).toBeUndefined()
  })
})

test.each([
  ['retrieval/stale-index', 'Retrieval: stale index'],
  ['mlops', 'MLOps'],
  ['serving/gpu-oom', 'Serving: GPU out of memory'],
  ['quantum/flux-gap', 'Quantum: flux gap'],
])('%s reads %s', (id, name) => {
  expect(domainName(id)).toBe(name)
})

describe('the page of a postmortem', () => {
  const page = toPostmortemPage(incident, [{ id: 'y', reason: 'Same pattern', score: 3 }], new Map([['y', entry('y')]]))

  test('says whose words these are', () => {
    expect(page.standing[0]?.title).toBe('A re-analysis from public sources')
    expect(page.standing[0]?.text).toBe('by this project, not by Example.')
  })

  test('a draft says that it is one', () => {
    expect(toPostmortemPage(entry('d', { status: 'draft' }), [], new Map()).standing).toMatchObject([
      { title: 'Not reviewed yet.' },
    ])
  })

  test('derives its times with their precision', () => {
    expect(toSummaryCard(incident).figures).toMatchObject([
      { label: 'Time to detect', value: 'not known', known: false },
      { label: 'Time to mitigate', known: false },
      { label: 'Time to resolve', known: false },
      { label: 'Impact lasted', value: 'about 44 days', note: 'A date is known only to the day: 43 to 45 days' },
    ])
  })

  test('links what it is to the incidents of its kind', () => {
    const where = toSummaryCard(incident)
      .rows.flat()
      .find(({ label }) => label === 'Where it failed')
    expect(where?.parts).toEqual([{ text: 'Serving: routing', path: 'postmortems/by/pattern/serving-routing/' }])
  })

  test('names its neighbours with the reason', () => {
    expect(page.related).toMatchObject([{ entry: { id: 'y' }, reason: 'Same pattern' }])
  })

  test('can be cited', () => {
    expect(toCitation(incident, 'Library', 'https://example.org/x/')).toBe(
      '“Three faults” (2025). Re-analysis from public sources. Library, 2025-08-05-x. https://example.org/x/',
    )
  })
})

describe('lists', () => {
  test('a row says when, who, how long and what', () => {
    expect(toIncidentRow(incident)).toMatchObject({
      date: '5 Aug 2025',
      facts: ['Example', 'about 44 days', 'Correctness'],
      patterns: ['Serving: routing'],
    })
    expect(toIncidentRow(incident).facets).toContain('pattern:serving/routing')
  })

  test('only facets that can narrow are offered', () => {
    const groups = toFacetGroups([incident, entry('b', { severity: 'SEV2' })])
    expect(groups.map(({ id }) => id)).toEqual(['severity'])
  })

  test('every value has a page, and names that share an address share it', () => {
    const pages = toFacetPages([entry('a', { services: ['Foo Bar'] }), entry('b', { services: ['foo-bar'] })])
    const services = pages.filter(({ facet }) => facet === 'service')
    expect(services).toHaveLength(1)
    expect(services[0]?.entries.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test.each([
    ['severity', 'SEV1', 'SEV1'],
    ['factor', 'testing-gap', 'Testing gap'],
    ['service', 'my-service', 'my-service'],
  ] as const)('%s %s is shown as %s', (facet, value, label) => {
    expect(facetLabel(facet, value)).toBe(label)
  })

  test('a value without letters still has an address', () => {
    expect(facetPath('service', '???')).toBe('postmortems/by/service/other/')
  })

  test('long lists come in pages', () => {
    const paths = ['list/', 'list/page/2/']
    expect(toPages([1, 2, 3], 'list/', 2)).toEqual([
      { items: [1, 2], number: 1, paths },
      { items: [3], number: 2, paths },
    ])
    expect(toPages([], 'list/')).toEqual([{ items: [], number: 1, paths: ['list/'] }])
  })
})

test('the entrance leaves drafts out and has a door only where something is behind it', () => {
  const home = toHome([incident, entry('d', { status: 'draft' })])
  expect(home.newest.map(({ id }) => id)).toEqual(['2025-08-05-x'])
  expect(home.doors.map(({ title }) => title)).toEqual(['About to launch'])
})

describe('rules', () => {
  test.each([
    [['error', 'error', 'error'], 'error'],
    [['warn', 'error', 'error'], 'warn in a draft, then error'],
    [['off', 'off', 'warn'], 'off until published, then warn'],
    [['off', 'warn', 'error'], 'off in a draft, warn in review, then error'],
  ] as const)('%s', (levels, expected) => {
    expect(describeLevels(levels)).toBe(expected)
  })

  test('stand by category, what authors meet first on top', () => {
    const rule = (id: string, category: string) => ({
      id,
      category,
      description: '',
      advice: '',
      levels: ['warn', 'warn', 'warn'] as const,
      appliesTo: [],
      fixable: false,
      suggestions: false,
      mandatory: false,
      body: '',
    })
    const groups = toRuleGroups([rule('p', 'privacy'), rule('w', 'wording'), rule('z', 'zoology')])
    expect(groups.map(({ title }) => title)).toEqual(['Wording', 'Privacy', 'Zoology'])
  })
})

test('the guide lists every word once per list, with its meaning', () => {
  const lists = toWordLists()
  expect(lists.length).toBeGreaterThan(20)
  expect(new Set(lists.map(({ id }) => id)).size).toBe(lists.length)
  for (const { terms } of lists) for (const term of terms) expect(term.meaning, term.id).not.toBe('')
})

import { describe, expect, test } from 'vitest'
import { countFacet, facetSlug, facetValuesOf } from './facets.ts'
import { entry } from './fixtures/entry.ts'

const entries = [
  entry('a', {
    severity: 'SEV2',
    domains: [
      { domain: 'retrieval', pattern: 'stale-index' },
      { domain: 'retrieval', pattern: 'miss' },
    ],
    started: { raw: '2025-08', precision: 'month', at: Date.UTC(2025, 7) },
  }),
  entry('b', { severity: 'SEV1', domains: [{ domain: 'prompt' }], kind: 'near-miss' }),
  entry('c', { severity: 'SEV2', detected: { raw: '2026-01-01', precision: 'day', at: Date.UTC(2026, 0) } }),
]

describe('values', () => {
  test.each([
    ['domain', ['retrieval']],
    ['pattern', ['retrieval/stale-index', 'retrieval/miss']],
    ['year', ['2025']],
    ['kind', ['incident']],
    ['detection', []],
  ] as const)('of %s', (facet, expected) => {
    expect(facetValuesOf(entries[0] ?? entry('none'), facet)).toEqual(expected)
  })

  test('the year of an unknown start is that of the detection', () => {
    expect(facetValuesOf(entries[2] ?? entry('none'), 'year')).toEqual(['2026'])
  })
})

describe('counts', () => {
  test.each([
    ['severity', ['SEV1 1', 'SEV2 2']],
    ['year', ['2026 1', '2025 1']],
    ['kind', ['incident 2', 'near-miss 1']],
  ] as const)('of %s in their order', (facet, expected) => {
    expect(countFacet(entries, facet).map(({ value, count }) => `${value} ${count}`)).toEqual(expected)
  })
})

test.each([
  ['Claude on Amazon Bedrock', 'claude-on-amazon-bedrock'],
  ['retrieval/stale-index', 'retrieval-stale-index'],
  ['Überwachung & Co.', 'überwachung-co'],
  ['???', ''],
])('%s has the address %s', (value, slug) => {
  expect(facetSlug(value)).toBe(slug)
})

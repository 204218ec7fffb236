import { describe, expect, it } from 'vitest'
import type { LibraryEntry } from '#library/entry'
import { narrowestAudience } from './incident.ts'
import { periodOf, sharedTraits } from './shared-traits.ts'

const incident = (fields: Partial<LibraryEntry>) => ({ factors: [], domains: [], ...fields })

describe('sharedTraits', () => {
  it('are those of two or more, the commonest first', () => {
    const shared = sharedTraits([
      incident({ factors: ['testing-gap', 'external'], domains: [{ domain: 'retrieval' }], detectedBy: 'customer' }),
      incident({ factors: ['testing-gap'], domains: [{ domain: 'retrieval', pattern: 'stale-index' }] }),
      incident({ factors: ['testing-gap', 'testing-gap'], detectedBy: 'customer' }),
    ])
    expect(shared.map(({ name, members }) => [name, members.length])).toEqual([
      ['Testing gap', 3],
      ['Detected by customer', 2],
      ['Failure domain retrieval', 2],
    ])
  })

  it('do not count what is not known', () => {
    expect(sharedTraits([incident({ detectedBy: 'unknown' }), incident({ detectedBy: 'unknown' })])).toEqual([])
  })
})

const started = (...days: readonly (string | undefined)[]) =>
  days.map((day) =>
    day === undefined ? {} : { started: { raw: day, precision: 'day', at: Date.parse(day) } as const },
  )

describe('periodOf', () => {
  it.each([
    ['one month', ['2026-03-02', '2026-03-30'], '2026-03'],
    ['from the first to the last', ['2026-03-02', '2025-11-03', '2026-01-01'], '2025-11 to 2026-03'],
    ['one without a date', ['2026-03-02', undefined], undefined],
    ['none', [], undefined],
  ])('%s', (_name, days, period) => {
    expect(periodOf(started(...days))).toBe(period)
  })
})

describe('narrowestAudience', () => {
  it.each([
    ['restricted wins', ['public', 'restricted', 'internal'], 'restricted'],
    ['internal before public', ['public', 'internal'], 'internal'],
    ['public only if all are', ['public', 'public'], 'public'],
    ['none', [], 'internal'],
  ] as const)('%s', (_name, audiences, narrowest) => {
    expect(narrowestAudience(audiences.map((audience) => ({ audience })))).toBe(narrowest)
  })
})

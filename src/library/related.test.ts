import { expect, test } from 'vitest'
import { entry } from './fixtures/entry.ts'
import { relatedIncidents } from './related.ts'

const stale = { domains: [{ domain: 'retrieval', pattern: 'stale-index' }] }
const idsOf = (id: string, entries: readonly ReturnType<typeof entry>[]) =>
  (relatedIncidents(entries).get(id) ?? []).map((related) => related.id)

test('what shares a pattern is related, and says so', () => {
  const related = relatedIncidents([entry('a', stale), entry('b', stale), entry('c')])
  expect(related.get('a')).toMatchObject([{ id: 'b', reason: 'Same pattern: retrieval/stale index' }])
  expect(related.get('c')).toEqual([])
})

test('a rare likeness counts more than a common one', () => {
  const rare = { factors: ['knowledge-concentration'], services: ['search'] }
  const common = { services: ['search'] }
  const crowd = Array.from({ length: 6 }, (_, index) => entry(`crowd-${index}`, common))
  expect(idsOf('a', [entry('a', rare), ...crowd, entry('twin', rare)])[0]).toBe('twin')
})

test('a declared relation reads from both sides and stands first', () => {
  const entries = [
    entry('new', { related: [{ id: 'old', as: 'recurrence-of', why: 'the guard was removed' }], ...stale }),
    entry('old'),
    entry('other', stale),
  ]
  const related = relatedIncidents(entries)
  expect(related.get('new')?.[0]).toMatchObject({
    id: 'old',
    reason: 'This is a recurrence of it: the guard was removed',
  })
  expect(related.get('old')?.[0]).toMatchObject({ id: 'new', reason: 'It recurred here: the guard was removed' })
})

test('a reviewed refusal hides the pair on both sides', () => {
  const entries = [entry('a', { related: [{ id: 'b', as: 'not-related-to' }], ...stale }), entry('b', stale)]
  expect(idsOf('a', entries)).toEqual([])
  expect(idsOf('b', entries)).toEqual([])
})

test('a relation to a document that the library does not hold is left out', () => {
  expect(idsOf('a', [entry('a', { related: [{ id: 'gone', as: 'similar-to' }] })])).toEqual([])
})

test('at most five, best first', () => {
  const entries = Array.from({ length: 9 }, (_, index) => entry(`e${index}`, stale))
  expect(idsOf('e0', entries)).toHaveLength(5)
})

test('thousands of entries that share everything stay fast', () => {
  const entries = Array.from({ length: 5_000 }, (_, index) =>
    entry(`e${index}`, { ...stale, traits: [`t${index % 50}`] }),
  )
  const start = performance.now()
  relatedIncidents(entries)
  expect(performance.now() - start).toBeLessThan(5_000)
})

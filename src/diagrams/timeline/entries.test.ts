import { expect, test } from 'vitest'
import { event, moment } from '../fixtures/model.ts'
import { toEntries } from './entries.ts'

const texts = (...args: Parameters<typeof toEntries>) =>
  toEntries(...args).map(({ milestones, text }) => [...milestones, text].filter(Boolean).join(' '))

test('puts events in the order of time', () => {
  const events = [event('2026-03-02 10:00', undefined, 'b'), event('2026-03-02 09:00', undefined, 'a')]
  expect(texts(events, {})).toEqual(['a', 'b'])
})

test('a day follows the hour before it on the same day', () => {
  const events = [event('2026-03-02 10:00', undefined, 'a'), event('2026-03-02', undefined, 'b')]
  expect(texts(events, {})).toEqual(['a', 'b'])
})

test('an unknown time stays where it was written', () => {
  const events = ['2026-03-02', 'unknown', '2026-03-03'].map((time, index) => event(time, undefined, `${index}`))
  expect(texts(events, {})).toEqual(['0', '1', '2'])
})

test('takes the kind of a change off the text', () => {
  const [entry] = toEntries([event('2026-03-02', undefined, 'prompt: v2 activated')], {})
  expect(entry).toMatchObject({ change: 'prompt', text: 'v2 activated' })
})

test('keeps a phase that the model does not know as it was written', () => {
  const unknown = {
    ...event('2026-03-02', undefined, 'a'),
    phaseText: { text: 'Aftermath', span: { start: 0, end: 0 } },
  }
  expect(toEntries([unknown], {})[0]).toMatchObject({ phase: undefined, phaseName: 'Aftermath' })
})

const day = [
  event('2026-03-02 09:00', 'context', 'a'),
  event('2026-03-02 10:00', 'detection', 'b'),
  event('2026-03-02 10:00', 'recovery', 'c'),
]

test.each([
  ['an event of its minute', { started: moment('2026-03-02 09:00') }, ['started a', 'b', 'c']],
  ['of several the one whose phase it is', { resolved: moment('2026-03-02 10:00') }, ['a', 'b', 'resolved c']],
  ['a row of its own between others', { detected: moment('2026-03-02 09:30') }, ['a', 'detected', 'b', 'c']],
  ['a row of its own at the end', { resolved: moment('2026-03-04') }, ['a', 'b', 'c', 'resolved']],
  ['of one day the event whose phase it is', { detected: moment('2026-03-02') }, ['a', 'detected b', 'c']],
  ['the start of the day when no event is it', { started: moment('2026-03-02') }, ['started', 'a', 'b', 'c']],
  ['the end of the day when no event is it', { mitigated: moment('2026-03-02') }, ['a', 'b', 'c', 'mitigated']],
  [
    'one event that is two milestones',
    { started: moment('2026-03-02 09:00'), detected: moment('2026-03-02 09:00') },
    ['started detected a', 'b', 'c'],
  ],
])('a milestone marks %s', (_, milestones, expected) => {
  expect(texts(day, milestones)).toEqual(expected)
})

test('a milestone marks of one month the event that alone is dated like it', () => {
  const month = [event('2026-04', 'context', 'a'), event('2026-04-07', 'context', 'b')]
  expect(texts(month, { started: moment('2026-04') })).toEqual(['started a', 'b'])
})

test('ignores times that no calendar has', () => {
  const impossible = { ...event('2026-03-02', undefined, 'a'), at: Number.MAX_VALUE }
  expect(toEntries([impossible], {})[0]?.at).toBeUndefined()
})

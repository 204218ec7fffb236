import { expect, test } from 'vitest'
import { toInstant } from './instant.ts'

test.for([
  ['2026-03-02', Date.UTC(2026, 2, 2)],
  ['2026-03-02T09:14Z', Date.UTC(2026, 2, 2, 9, 14)],
  ['2026-03-02T09:14:05.5Z', Date.UTC(2026, 2, 2, 9, 14, 5, 500)],
  ['2026-03-02T09:14:05+02:00', Date.UTC(2026, 2, 2, 7, 14, 5)],
] as const)('%s', ([text, instant]) => {
  expect(toInstant(text)).toBe(instant)
})

test.for(['now', '', '2026-03-02T09:14', '2026-13-02', '1772442840000', '2026-03-02 09:14:05Z'])(
  'refuses `%s`',
  (text) => {
    expect(() => toInstant(text)).toThrow('--now expects an instant such as 2026-03-02T09:00:00Z')
  },
)

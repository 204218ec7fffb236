import fc from 'fast-check'
import { expect, it } from 'vitest'
import { longRuns, surroundings } from './runs.ts'

it('finds what a pattern finds that looks at every character', () => {
  const piece = fc.constantFrom('a', 'B3', '-_', '.~%+/=', ' ', '\n', ':', 'é', 'abcdefgh', '0123456789abcdef', 'word ')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const expected = [...text.matchAll(/[\w.~%+/=-]{16,}/g)].map(({ 0: run, index }) => ({
        start: index,
        end: index + run.length,
      }))
      expect(longRuns(text)).toEqual(expected)
    }),
    { numRuns: 2000 },
  )
})

it('joins surroundings that touch', () => {
  const runs = [
    { start: 10, end: 30 },
    { start: 60, end: 80 },
    { start: 300, end: 320 },
  ]
  expect(surroundings('x'.repeat(320), runs)).toEqual([
    { start: 0, end: 82 },
    { start: 200, end: 320 },
  ])
})

import { describe, expect, it } from 'vitest'
import { longestRun } from './longest-run.ts'

describe('longestRun', () => {
  it.each([
    ['nothing', [], []],
    ['all in order', [1, 2, 2, 3], [0, 1, 2, 3]],
    ['one that came too early', [9, 1, 2, 3], [1, 2, 3]],
    ['one that came too late', [1, 2, 9, 3, 4], [0, 1, 3, 4]],
    ['two that change places', [1, 3, 2, 4], [0, 1, 3]],
  ])('%s', (_, values, indices) => {
    expect([...longestRun(values)].toSorted((one, other) => one - other)).toEqual(indices)
  })
})

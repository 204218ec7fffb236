import { expect, test } from 'vitest'
import { palette, wantsColor } from './color.ts'

test.for([
  { name: 'a terminal', flag: undefined, env: {}, isTerminal: true, colors: true },
  { name: 'a pipe', flag: undefined, env: {}, isTerminal: false, colors: false },
  { name: 'NO_COLOR', flag: undefined, env: { NO_COLOR: '1' }, isTerminal: true, colors: false },
  { name: 'an empty NO_COLOR', flag: undefined, env: { NO_COLOR: '' }, isTerminal: true, colors: true },
  { name: 'FORCE_COLOR', flag: undefined, env: { FORCE_COLOR: '1' }, isTerminal: false, colors: true },
  { name: 'FORCE_COLOR=0', flag: undefined, env: { FORCE_COLOR: '0' }, isTerminal: true, colors: false },
  {
    name: 'NO_COLOR over FORCE_COLOR',
    flag: undefined,
    env: { NO_COLOR: '1', FORCE_COLOR: '1' },
    isTerminal: true,
    colors: false,
  },
  { name: 'a terminal that cannot', flag: undefined, env: { TERM: 'dumb' }, isTerminal: true, colors: false },
  { name: 'the flag over all', flag: true, env: { NO_COLOR: '1' }, isTerminal: false, colors: true },
  { name: 'the negated flag over all', flag: false, env: { FORCE_COLOR: '1' }, isTerminal: true, colors: false },
])('$name: $colors', ({ flag, env, isTerminal, colors }) => {
  expect(wantsColor(flag, env, isTerminal)).toBe(colors)
})

test('without colour, text is left alone', () => {
  expect(palette(false).red('x')).toBe('x')
  expect(palette(true).red('x')).toBe('\u001B[31mx\u001B[39m')
})

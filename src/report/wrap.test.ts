import { expect, test } from 'vitest'
import { wrap } from './wrap.ts'

test.for([
  { name: 'short text', text: 'one two', width: 10, lines: ['one two'] },
  { name: 'text at the limit', text: 'one two', width: 7, lines: ['one two'] },
  { name: 'long text', text: 'one two three', width: 7, lines: ['one two', 'three'] },
  { name: 'a word beyond the limit', text: 'a incomprehensible b', width: 5, lines: ['a', 'incomprehensible', 'b'] },
  { name: 'nothing', text: '', width: 5, lines: [''] },
])('$name', ({ text, width, lines }) => {
  expect(wrap(text, width)).toEqual(lines)
})

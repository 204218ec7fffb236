import { expect, test } from 'vitest'
import { fillMessage, placeholders, toPrintable } from './message.ts'

test('fills placeholders, and leaves those without a value', () => {
  expect(fillMessage('Unexpected `{seen}`, expected {count} {what}', { seen: 'a', count: 0 })).toBe(
    'Unexpected `a`, expected 0 {what}',
  )
  expect(fillMessage('{toString}', {})).toBe('{toString}')
  expect(fillMessage('{a}', { a: '{b}', b: 'no' })).toBe('{b}')
})

test('writes a list with commas, each name cleaned and cut by itself', () => {
  expect(fillMessage('Unexpected {names}', { names: ['a\nb', 'x'.repeat(100), 'c'] })).toBe(
    `Unexpected a b, ${'x'.repeat(79)}…, c`,
  )
})

test('passes on the words of the parser uncut', () => {
  const message = `Unexpected ${'x'.repeat(100)}, expected less`
  expect(fillMessage('{message}', { message })).toBe(message)
})

test('names placeholders', () => {
  expect(placeholders('Unexpected `{seen}`, expected {wanted}')).toEqual(['seen', 'wanted'])
})

const values = [
  { name: 'line breaks become spaces', value: 'a\n  b\tc', printable: 'a b c' },
  { name: 'an escape sequence loses its power', value: 'a\u001B[31mb\u0007', printable: 'a[31mb' },
  { name: 'bidirectional overrides go', value: 'a\u202Eb\u2066c', printable: 'abc' },
  { name: 'long text is cut', value: 'x'.repeat(200), printable: `${'x'.repeat(79)}…` },
  {
    name: 'no half of a surrogate pair is left',
    value: `${'x'.repeat(78)}😀${'x'.repeat(9)}`,
    printable: `${'x'.repeat(78)}…`,
  },
  { name: 'numbers stay', value: 1.5, printable: '1.5' },
]

test.each(values)('$name', ({ value, printable }) => {
  expect(toPrintable(value)).toBe(printable)
})

import { expect, test } from 'vitest'
import { counted, printable } from './printable.ts'

test.for([
  { name: 'plain text', text: 'Größe 5 µm – “ok” 🚀', shown: 'Größe 5 µm – “ok” 🚀' },
  { name: 'an escape sequence', text: '\u001B[31mred\u001B[0m', shown: String.raw`\u{1b}[31mred\u{1b}[0m` },
  { name: 'a line break', text: 'a\nb\r\nc\td', shown: String.raw`a\nb\r\nc\td` },
  { name: 'a bidirectional override', text: 'a\u202Eb', shown: String.raw`a\u{202e}b` },
  { name: 'a zero-width space', text: 'a\u200Bb', shown: String.raw`a\u{200b}b` },
  { name: 'a C1 control', text: '\u009B31m', shown: String.raw`\u{9b}31m` },
  { name: 'half of a surrogate pair', text: 'a\uD83Db', shown: String.raw`a\u{d83d}b` },
])('$name', ({ text, shown }) => {
  expect(printable(text)).toBe(shown)
})

test('nouns follow their number', () => {
  expect([counted(0, 'file'), counted(1, 'file'), counted(2, 'file')]).toEqual(['0 files', '1 file', '2 files'])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth } from './measure.ts'
import { wrapText } from './wrap.ts'

const font = { size: 14, weight: 400 } as const

test.each([
  ['one line', 'A short text', 200, ['A short text']],
  ['two lines', 'The refund tool may write without a limit', 160, ['The refund tool may', 'write without a limit']],
  ['a path behind its punctuation', 'src/diagrams/text/wrap.test.ts', 130, ['src/diagrams/text/', 'wrap.test.ts']],
  ['Japanese between words, never before a full stop', '応答時間が悪化した。', 84, ['応答時間が', '悪化した。']],
  ['nothing', '   ', 100, ['']],
])('breaks %s', (_, text, width, lines) => {
  expect(wrapText(text, { font, width })).toEqual(lines)
})

test('balances lines', () => {
  const lines = wrapText('one two three four five', { font, width: 130, balance: true })
  expect(lines).toEqual(['one two three', 'four five'])
})

test('leaves no short word alone on the last line', () => {
  const text = 'The on-call engineer acknowledges and opens an incident without a note'
  const lines = wrapText(text, { font, width: 440 })
  expect(lines).toHaveLength(2)
  expect(textWidth(lines[1] ?? '', font)).toBeGreaterThan(80)
})

test('leaves room at the start of the first line', () => {
  expect(wrapText('alpha beta', { font, width: 60, indent: 40 })).toEqual(['', 'alpha', 'beta'])
})

test('cuts what needs too many lines', () => {
  const lines = wrapText('one two three four five six seven', { font, width: 60, maxLines: 2 })
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/…$/)
})

test('no line is wider than allowed, and no letter is lost', () => {
  const widest = textWidth('👩‍👩‍👧‍👦', font)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 120, max: 300 }), (text, width) => {
      const lines = wrapText(text, { font, width })
      for (const line of lines)
        // A single cluster of letters can be wider than any line.
        if (line.length > 12) expect(textWidth(line, font)).toBeLessThanOrEqual(width + widest)
      const letters = (value: string): string => value.replace(/[\s\p{C}]/gu, '')
      expect(letters(lines.join(''))).toBe(letters(text))
    }),
  )
})

import { expect, test } from 'vitest'
import { cleanText, clip, escapeXml } from './clean.ts'

test.each([
  ['white space', ' a \n\t b  ', 'a b'],
  ['control characters', 'a\u0000\u001b[31mb\u007f', 'a[31mb'],
  ['direction characters', '\u202eabc\u202c\u2066d\u2069', 'abcd'],
  ['a lone surrogate', 'a\ud800b', 'ab'],
  ['letters that XML has not', 'a\uffff\ufffeb', 'ab'],
  ['soft hyphens', 'Daten\u00adbank', 'Datenbank'],
  ['nothing from clean text', 'Größe – “quoted” 5 %', 'Größe – “quoted” 5 %'],
  ['nothing from an emoji sequence', '👩‍👧', '👩‍👧'],
])('takes out %s', (_, text, cleaned) => {
  expect(cleanText(text)).toBe(cleaned)
})

test('escapes markup', () => {
  expect(escapeXml(`<a href="x">&'`)).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&#39;')
})

test.each([
  ['short text stays', 'abc', 5, 'abc'],
  ['long text ends in an ellipsis', 'abcdef', 4, 'abc…'],
  ['a pair is not cut', 'a🔥🔥🔥', 3, 'a…'],
])('%s', (_, text, length, clipped) => {
  expect(clip(text, length)).toBe(clipped)
})

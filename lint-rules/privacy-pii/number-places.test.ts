import { describe, expect, it } from 'vitest'
import { matchesIn, numberPlaces } from './number-places.ts'

const textsOf = (text: string): readonly string[] => numberPlaces(text).map(({ start, end }) => text.slice(start, end))

describe('numberPlaces', () => {
  it.each([
    ['times', '| 2026-03-02T09:14:00Z | 09:15 and 09:16 |'],
    ['small numbers', '12 % of 400 requests'],
    ['a year', 'the 2024 index'],
  ])('passes over %s', (_name, text) => {
    expect(numberPlaces(text)).toEqual([])
  })

  it('takes the words around a number with it', () => {
    expect(textsOf('Paid to NL91 ABNA 0417 1643 00 twice.')).toEqual(['Paid to NL91 ABNA 0417 1643 00 twice.'])
  })

  it('begins and ends between words, and joins what touches', () => {
    const far = 'word '.repeat(30)
    expect(textsOf(`${far}123456789 and 987654321 ${far}`)).toHaveLength(1)
    expect(textsOf(`${far}123456789 ${far}987654321`)).toHaveLength(2)
    for (const text of textsOf(`${far}123456789 ${far}`)) expect(text).toMatch(/^word .* word$/)
  })

  it('cuts a word that is too long to be one', () => {
    expect(numberPlaces(`${'a'.repeat(500)}12345`)).toEqual([{ start: 388, end: 505 }])
  })
})

describe('matchesIn', () => {
  it('gives offsets of the text', () => {
    const text = `${'word '.repeat(30)}123456789`
    expect([...matchesIn(text, numberPlaces(text), /\d{9}/g)]).toEqual([{ seen: '123456789', start: 150, end: 159 }])
  })
})

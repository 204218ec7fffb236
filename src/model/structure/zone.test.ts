import { describe, expect, it } from 'vitest'
import type { InlineText } from '#model/inline'
import { offsetIn, readZoneAfter, zoneIn, zoneInNote } from './zone.ts'

function plain(text: string): InlineText {
  return { text, masked: text, spanOf: (start, end) => ({ start, end }) }
}

describe('zoneIn', () => {
  it.each([
    ['Time (UTC)', 'UTC'],
    ['Date and Time in CET', 'CET'],
    ['Time (PT)', 'PT'],
    ['Timeline (UTC-8)', 'UTC-8'],
    ['Timeline, Pacific Time', 'Pacific Time'],
    ['Timeline', undefined],
    ['What happened in the ET of things', undefined],
  ])('%s', (text, zone) => {
    expect(zoneIn(plain(text))?.text).toBe(zone)
  })
})

it('has the place of both names where two are said', () => {
  expect(zoneIn(plain('Time in CET (UTC+1)'))?.place).toEqual({ start: 8, end: 18 })
})

describe('zoneInNote', () => {
  it.each([
    ['All times in UTC.', 'UTC'],
    ['All times are CET', 'CET'],
    ['Times in Pacific Time.', 'Pacific Time'],
    ['(all times PST)', 'PST'],
    ['Timezone: GMT+2', 'GMT+2'],
    ['The source gives Pacific time. Daylight time was in force, so 7 hours were added.', undefined],
    ['We moved to UTC logging last year.', undefined],
  ])('%s', (text, zone) => {
    const read = zoneInNote(plain(text))
    expect(read?.text).toBe(zone)
    if (read) expect(text.slice(read.place?.start, read.place?.end)).toBe(zone)
  })
})

describe('offsetIn', () => {
  it.each([
    ['UTC', 7, 0],
    ['UTC+5:30', 7, 330],
    ['CET', 1, 60],
    ['CET', 7, undefined],
    ['CEST', 7, 120],
    ['CEST', 12, undefined],
    ['JST', 7, 540],
    ['PST', 1, undefined],
    ['EST', 1, undefined],
    ['IST', 1, undefined],
  ])('%s in month %i', (text, month, offset) => {
    const zone = readZoneAfter(text, 0, false)?.zone
    expect(zone?.text).toBe(text)
    expect(zone && offsetIn(zone, month)).toBe(offset)
  })
})

import { describe, expect, it } from 'vitest'
import { readTime } from './written-time.ts'

/** `date clock zone` in short, with marks for what was approximate (`~`) or a range (`..`). */
function short(text: string, whole = false): string | undefined {
  const time = readTime(text, 0, whole)
  if (!time) return undefined
  const { date, clock, zone } = time
  const day = date && [date.year ?? 'y', date.month ?? 'm', date.day ?? 'd'].join('-')
  const at =
    clock &&
    `${Math.floor(clock.minutes / 60)}:${clock.minutes % 60}${clock.seconds === undefined ? '' : `:${clock.seconds}`}`
  const marks = `${time.approximate ? '~' : ''}${time.range ? '..' : ''}${clock?.twelveHour ? '12h' : ''}`
  const rest = text.slice(time.to)
  return [day, at, zone?.text, marks, rest && `|${rest}`].filter(Boolean).join(' ')
}

describe('readTime', () => {
  const cases: readonly (readonly [text: string, read: string | undefined])[] = [
    ['2026-03-02T09:14:00Z', '2026-3-2 9:14:0 Z'],
    ['2026-03-02T09:14Z deploy', '2026-3-2 9:14 Z | deploy'],
    ['2026-03-02T09:14:00.250-04:00', '2026-3-2 9:14:0.25 -04:00'],
    ['2026-03-02 09:14', '2026-3-2 9:14'],
    ['2026-03-02 09:14:05 +0100', '2026-3-2 9:14:5 +0100'],
    ['~2026-03-02 09:14', '2026-3-2 9:14 ~'],
    ['about 09:14', '9:14 ~'],
    ['09:14', '9:14'],
    ['9:14 UTC: alert', '9:14 UTC |: alert'],
    ['09:14 (UTC) alert', '9:14 (UTC) | alert'.replace('(UTC)', 'UTC')],
    ['09:14 UTC+2', '9:14 UTC+2'],
    ['10:14 CET', '10:14 CET'],
    ['10:14 PT: page', '10:14 PT |: page'],
    ['10:14 CT scanner restarted', '10:14 | CT scanner restarted'],
    ['10:14 SEV declared', '10:14 | SEV declared'],
    ['10 a.m. Pacific', '10:0 Pacific 12h'],
    ['9.14am', '9:14 12h'],
    ['9 pm. Then', '21:0 12h |. Then'],
    ['12:05 AM', '0:5 12h'],
    ['17:14pm', '17:14 12h'],
    ['0914Z', '9:14 Z'],
    ['24:00', '24:0'],
    ['Jan 22, 2026 04:20', '2026-1-22 4:20'],
    ['June 14th, 2022, 10:00 AM: audit', '2022-6-14 10:0 12h |: audit'],
    ['February 15, 2024: 7:56am UTC', '2024-2-15 7:56 UTC 12h'],
    ['10/20/2022 - 15:38 CST - a user', '2022-10-20 15:38 CST | - a user'],
    ['5 Aug 2025', '2025-8-5'],
    ['2nd of March 2026 at 9:14', '2026-3-2 9:14'],
    ['Mon, 2 March 09:14', 'y-3-2 9:14'],
    ['22:30 UTC (Oct 29)', 'y-10-29 22:30 UTC'],
    ['12:45 PM PST Saturday Oct 30th: wave', 'y-10-30 12:45 PST 12h |: wave'],
    ['12:48 (6:48 PDT): block', '12:48 |: block'],
    ['2018-07-08 ca. 18:30', '2018-7-8 18:30 ~'],
    ['2020-11-17 10:45~', '2020-11-17 10:45 ~'],
    ['09:14–10:20 UTC', '9:14 UTC ..'],
    ['2020-10-06 09:00 - 11:00', '2020-10-6 9:0 ..'],
    ['8:20 - 8:24', '8:20 ..'],
    ['2:15 - 3:40 pm', '14:15 ..12h'],
    ['14:20-2:00', '14:20 ..'],
    ['09:14 — 09:10 deploy was the cause', '9:14 | — 09:10 deploy was the cause'],
    ['09:14 - 2 pods restarted', '9:14 | - 2 pods restarted'],
    ['Jan 22–26', 'y-1-22 ..'],
    ['25-28 Aug', 'y-8-25 ..'],
    ['25 Aug-2 Sep', 'y-8-25 ..'],
    ['4/21/23', '2023-4-21'],
    ['21.04.2023 09:14', '2023-4-21 9:14'],
    ['03/04/2026', '2026-m-d'],
    ['2026-02-30', '2026-m-d'],
    ['2026-03', '2026-3-d'],
    ['Dec 2024', '2024-12-d'],
    ['early Aug 2025', '2025-8-d ~'],
    ['late August', 'y-8-d ~'],
    ['May be related', undefined],
    ['2022-05-?? HH:mm', undefined],
    ['25:10', undefined],
    ['13 am', undefined],
    ['v2026.1 shipped', undefined],
    ['T+5 min', undefined],
    ['[TBD: time — from @oncall]', undefined],
    ['', undefined],
  ]
  it.each(cases)('%s', (text, read) => {
    expect(short(text)).toBe(read)
  })

  it('reads a month alone only where it is the whole text', () => {
    expect(short('March', true)).toBe('y-3-d')
    expect(short('March release', true)).toBeUndefined()
  })
})

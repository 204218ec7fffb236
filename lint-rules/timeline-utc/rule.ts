import { defineRule } from '#lint/rule'
import { convertible } from '#model/structure/print-timeline'
import { inUtc, onDayClock, toInstant } from './conversion.ts'

export default defineRule({
  id: 'timeline-utc',
  meta: {
    category: 'timeline',
    levels: ['warn', 'error', 'error'],
    description: 'Require timeline times in UTC, with a date where the timeline spans several days.',
    messages: {
      zone: 'Unexpected zone `{zone}` in `{seen}`, expected UTC such as `2026-03-02T09:14:00Z`',
      clock: 'Unexpected 12-hour time `{seen}`, expected UTC such as `2026-03-02T09:14:00Z`',
      unzoned: 'Unexpected times without a zone, expected UTC (`2026-03-02T09:14:00Z`, or `Time (UTC)` as the header)',
      unreadable: 'Unexpected time `{seen}`, expected an instant in UTC such as `2026-03-02T09:14:00Z`',
      date: 'Unexpected time `{seen}` without a date in a timeline of several days, expected `{date} {seen}`',
    },
    advice:
      'People in other zones, logs and dashboards meet in UTC. One zone for all rows is what makes an order of events provable.',
    reads: 'document',
    appliesTo: ['postmortem'],
    fixable: true,
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document }) {
    const { events } = document.timeline
    const days = new Set(events.flatMap(({ at }) => (at === undefined ? [] : [Math.floor(at / 86_400_000)])))
    const isConvertible = convertible(events)

    // What can be repaired is reported per row; a habit of the whole timeline is said once.
    const told = new Set<string>()
    const isNews = (habit: string): boolean => !told.has(habit) && told.add(habit).has(habit)

    for (const event of events) {
      const { at, day, time, zone, zoneFrom, zoned, twelveHour, precision } = event
      const seen = time.text.trim()
      if (seen === '' || /^(?:~ ?)?(?:unknown|not published|not public)\b/i.test(seen)) continue
      const row = { messageId: 'zone', span: time.span, data: { zone: zone ?? '', seen } } as const
      if (zone !== undefined && zoneFrom) {
        if (isNews(`zone from ${zoneFrom.start}`)) yield { ...row, ...inUtc(document, zoneFrom, zone) }
      } else if (zone !== undefined) {
        // Only an explicit offset, or an abbreviation with one meaning, has been read as an instant.
        if (isConvertible(event)) yield { ...row, fix: [toInstant(event)] }
        else if (isNews(`zone ${zone}`)) yield row
      } else if (twelveHour) {
        if (isConvertible(event)) {
          yield { messageId: 'clock', span: time.span, data: { seen }, fix: [onDayClock(event)] }
        } else if (isNews('clock')) yield { messageId: 'clock', span: time.span, data: { seen } }
      } else if (precision === 'unknown') yield { messageId: 'unreadable', span: time.span, data: { seen } }
      else if (precision === 'day' || precision === 'month') continue
      else if (!zoned) {
        if (isNews('unzoned')) yield { messageId: 'unzoned', span: time.span }
      } else if (
        days.size > 1 &&
        at !== undefined &&
        day !== 'column' &&
        /^~? ?\d{1,2}:\d{2}/.test(seen) &&
        isNews('date')
      ) {
        const date = new Date(at).toISOString().slice(0, 10)
        yield { messageId: 'date', span: time.span, data: { seen, date }, expected: [`${date} ${seen}`] }
      }
    }
  },
})

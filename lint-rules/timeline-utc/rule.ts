import { type Edit, type RuleProblem, defineRule } from '#lint/rule'
import type { TimelineEvent } from '#model/structure-types'
import { convertible } from '#model/structure/print-timeline'
import { inUtc, onDayClock, toInstant } from './conversion.ts'

export default defineRule({
  id: 'timeline-utc',
  meta: {
    category: 'timeline',
    levels: ['warn', 'error', 'error'],
    description: 'Require timeline times in UTC, with a date where the timeline spans several days.',
    messages: {
      zone: 'Unexpected zone `{zone}` in {seen}, expected UTC such as `2026-03-02T09:14:00Z`',
      clock: 'Unexpected 12-hour time `{seen}`, expected UTC such as `2026-03-02T09:14:00Z`',
      unzoned: 'Unexpected times without a zone, expected UTC (`2026-03-02T09:14:00Z`, or `Time (UTC)` as the header)',
      unreadable: 'Unexpected time {seen}, expected an instant in UTC such as `2026-03-02T09:14:00Z`',
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

    // A row that leaves the zone to the rows before it has theirs; a date may stand in a heading or a column of its own.
    const isZoned = events.some(({ zoned }) => zoned)
    const hasDates = events.some(({ time }) => /^\D{0,3}\d{4}-\d{2}-\d{2}/.test(time.text))

    // A habit of the timeline is said once, with all its rows; what cannot be repaired, at the first of them.
    const told = new Set<string>()
    const isNews = (habit: string): boolean => !told.has(habit) && told.add(habit).has(habit)
    const written = events.filter(isWritten)
    const unreadable = written.filter(isUnreadable)
    const [first] = unreadable
    if (first) yield { messageId: 'unreadable', span: first.time.span, data: { seen: firstOf(unreadable) } }

    const readable = written.filter((event) => !isUnreadable(event) && !isDay(event))
    for (const { time, at, day, zone, zoneFrom, zoned, twelveHour } of readable) {
      const seen = time.text.trim()
      if (zone !== undefined) {
        if (!isNews(zoneFrom ? `zone from ${zoneFrom.start}` : `zone ${zone}`)) continue
        const rows = readable.filter((each) => each.zone === zone && each.zoneFrom?.start === zoneFrom?.start)
        const row = { messageId: 'zone', span: time.span, data: { zone, seen: firstOf(rows) } } as const
        // Only an explicit offset, or an abbreviation with one meaning, has been read as an instant.
        yield zoneFrom
          ? { ...row, ...inUtc(document, zoneFrom, zone) }
          : withFix(row, rows.filter(isConvertible).map(toInstant))
      } else if (twelveHour) {
        if (!isNews('clock')) continue
        const rows = readable.filter((each) => each.zone === undefined && each.twelveHour && isConvertible(each))
        yield withFix({ messageId: 'clock', span: time.span, data: { seen } }, rows.map(onDayClock))
      } else if (!zoned) {
        if (!isZoned && isNews('unzoned')) yield { messageId: 'unzoned', span: time.span }
      } else if (
        hasDates &&
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

/** Whether a row claims a time; "unknown" claims none. */
function isWritten({ time }: TimelineEvent): boolean {
  return !/^\s*(?:$|(?:~ ?)?(?:unknown|not published|not public)\b)/i.test(time.text)
}

/** A date without a time: no zone shifts it by as much as it leaves open. */
function isDay({ precision }: TimelineEvent): boolean {
  return precision === 'day' || precision === 'month'
}

function isUnreadable({ twelveHour, precision }: TimelineEvent): boolean {
  return !twelveHour && precision === 'unknown'
}

/** A finding with the edits of all its rows, if there are any, from the first to the last of them. */
function withFix<Problem extends RuleProblem<'zone' | 'clock'>>(problem: Problem, fix: readonly Edit[]): Problem {
  const last = fix.at(-1)
  return last
    ? { ...problem, span: { start: problem.span.start, end: Math.max(problem.span.end, last.span.end) }, fix }
    : problem
}

/** `` `10:14` and 3 more `` */
function firstOf(rows: readonly TimelineEvent[]): string {
  const first = `\`${rows[0]?.time.text.trim().slice(0, 60) ?? ''}\``
  return rows.length < 2 ? first : `${first} and ${rows.length - 1} more`
}

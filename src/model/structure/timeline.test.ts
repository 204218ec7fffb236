import { describe, expect, it } from 'vitest'
import { parseDocument } from '#model/parse'
import type { Timeline } from '#model/structure-types'

function read(body: string, started?: string): Timeline {
  const frontmatter = started === undefined ? '' : `---\nstarted: ${started}\n---\n\n`
  return parseDocument(`${frontmatter}${body}`, 'content/postmortems/x.mdx').timeline
}

function table(head: string, ...rows: readonly string[]): string {
  const columns = head.split('|').map(() => '---')
  return ['## Timeline', '', `| ${head} |`, `|${columns.join('|')}|`, ...rows.map((row) => `| ${row} |`)].join('\n')
}

/** `at precision zone marks` of each event. */
function times(timeline: Timeline): readonly string[] {
  return timeline.events.map(({ at, precision, zone, zoned, approximate, twelveHour }) =>
    [
      at === undefined ? '-' : new Date(at).toISOString().slice(0, 19),
      precision,
      zone,
      zoned ? undefined : 'zoneless',
      approximate ? '~' : undefined,
      twelveHour ? '12h' : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  )
}

describe('a timeline table', () => {
  const canonical = table(
    'Time (UTC) | Phase | Event | Source',
    '2026-03-02 09:14 | context | **prompt:** bundle v37 activated for all tenants | E1, [log](https://log.example.com/7)',
    '2026-03-02T09:31:05Z | Detection | Alert `refusals` fires \\| page | E2–E4',
    '~09:40 | mitigation | Rollback | ',
  )

  it('has its events, in order', () => {
    const timeline = read(canonical)
    expect(timeline.form).toBe('table')
    expect(times(timeline)).toEqual([
      '2026-03-02T09:14:00 minute',
      '2026-03-02T09:31:05 second',
      '2026-03-02T09:40:00 minute ~',
    ])
    expect(timeline.events.map(({ event }) => event.text)).toEqual([
      'prompt: bundle v37 activated for all tenants',
      'Alert refusals fires | page',
      'Rollback',
    ])
    expect(timeline.events.map(({ change }) => change)).toEqual(['prompt', undefined, undefined])
    expect(timeline.events.map(({ sources }) => sources)).toEqual([
      ['E1', 'https://log.example.com/7'],
      ['E2', 'E3', 'E4'],
      [],
    ])
    expect(timeline.events.map(({ phase }) => phase)).toEqual(['context', 'detection', undefined])
    expect(timeline.events[2]?.phaseText?.text).toBe('mitigation')
  })

  it('places an empty cell where its text would be written', () => {
    const { source } = read(canonical).events[2] ?? {}
    expect(source?.text).toBe('')
    expect(canonical.slice(0, source?.span.start).endsWith('Rollback | ')).toBe(true)
  })

  const cases: readonly (readonly [name: string, head: string, rows: readonly string[], read: readonly string[]])[] = [
    [
      'columns in another order',
      'Source | What happened | When',
      ['E1 | Deploy | 2026-03-02T09:14Z'],
      ['2026-03-02T09:14:00 minute'],
    ],
    ['no zone stated', 'Time | Event', ['2026-03-02 09:14 | Deploy'], ['- minute zoneless']],
    ['a local column', 'Time (CET) | Event', ['2026-01-02 09:14 | Deploy'], ['2026-01-02T08:14:00 minute CET']],
    ['an ambiguous zone', 'Time (PST) | Event', ['2026-01-02 09:14 | Deploy'], ['- minute PST']],
    [
      'a zone in the cell',
      'Time (UTC) | Event',
      ['2026-01-02 09:14+02:00 | Deploy'],
      ['2026-01-02T07:14:00 minute +02:00'],
    ],
    [
      'days, months and unknown',
      'Time (UTC) | Event',
      ['2026-03 | a', '2026-03-02 | b', 'unknown | c'],
      ['2026-03-01T00:00:00 month', '2026-03-02T00:00:00 day', '- unknown'],
    ],
    [
      'a day needs no zone',
      'Date | Event',
      ['5 Aug 2025 | a', '11 Aug | b'],
      ['2025-08-05T00:00:00 day zoneless', '2025-08-11T00:00:00 day zoneless'],
    ],
    [
      'the year turns',
      'Time (UTC) | Event',
      ['Dec 30, 2025 | a', 'Jan 2 10:00 | b'],
      ['2025-12-30T00:00:00 day', '2026-01-02T10:00:00 minute'],
    ],
    [
      'midnight passes',
      'Time (UTC) | Event',
      ['2026-03-02 23:50 | a', '00:10 | b'],
      ['2026-03-02T23:50:00 minute', '2026-03-03T00:10:00 minute'],
    ],
    [
      'a step back stays a step back',
      'Time (UTC) | Event',
      ['2026-03-02 11:20 | a', '11:00 | b'],
      ['2026-03-02T11:20:00 minute', '2026-03-02T11:00:00 minute'],
    ],
    [
      'date and clock in two columns',
      'Day | Date (2021) | Time (UTC) | Event',
      ['Wed | Dec 15 | 22:40 | a', 'Thu | Dec 16 | 00:04 | b'],
      ['2021-12-15T22:40:00 minute', '2021-12-16T00:04:00 minute'],
    ],
    [
      'a clock with a remark',
      'Time (UTC) | Event',
      ['2026-03-02 09:14 (first log) | a'],
      ['2026-03-02T09:14:00 minute'],
    ],
    [
      'a clock that is not certain',
      'Time (UTC) | Event',
      ['2026-03-02 12:26-12:?? | a', '13:06 | b'],
      ['- unknown', '2026-03-02T13:06:00 minute'],
    ],
    [
      'a date with two readings hides the day',
      'Time (UTC) | Event',
      ['2026-03-02 09:00 | a', '03/04/2026 | b', '10:00 | c'],
      ['2026-03-02T09:00:00 minute', '- unknown', '- minute'],
    ],
    ['a foreign header', 'Stamp | Story', ['2026-03-02T09:14Z | a'], ['2026-03-02T09:14:00 minute']],
    ['twelve hours', 'Time (UTC) | Event', ['Mar 2, 2026 9:14 PM | a'], ['2026-03-02T21:14:00 minute 12h']],
  ]
  it.each(cases)('%s', (_name, head, rows, expected) => {
    expect(times(read(table(head, ...rows)))).toEqual(expected)
  })

  it('takes the day from `started` when the rows have none', () => {
    const rows = table('Time (UTC) | Event', '23:50 | before', '00:10 | start')
    expect(times(read(rows, '2026-03-03T00:10:00Z'))).toEqual([
      '2026-03-02T23:50:00 minute',
      '2026-03-03T00:10:00 minute',
    ])
  })

  it('leaves a table without times alone', () => {
    expect(read(table('Service | Owner', 'search | @a')).form).toBe('none')
  })
})

describe('other forms', () => {
  const cases: readonly (readonly [
    name: string,
    body: string,
    form: Timeline['form'],
    read: readonly string[],
    events: readonly string[],
  ])[] = [
    [
      'bullets under a day',
      '## Timeline (UTC)\n\n*2 March 2026*\n\n- **09:14** – Deploy of [v3](https://x.example/1)\n- 09:31: Alert fires [E2]\n  - a note without a time',
      'bullets',
      ['2026-03-02T09:14:00 minute', '2026-03-02T09:31:00 minute'],
      ['Deploy of v3', 'Alert fires [E2]'],
    ],
    [
      'times nested under a day',
      '## Timeline\n\nAll times in UTC.\n\n- 2026-03-02\n  - 09:14 Deploy\n- 2026-03-03: Review',
      'bullets',
      ['2026-03-02T09:14:00 minute', '2026-03-03T00:00:00 day'],
      ['Deploy', 'Review'],
    ],
    [
      'times at the end of a label',
      '- **Timeline**\n  - Incident declared: 2022-03-10 11:48\n  - Resolved 2022-03-10 12:01 UTC',
      'bullets',
      ['- minute zoneless', '2022-03-10T12:01:00 minute'],
      ['Incident declared', 'Resolved'],
    ],
    [
      'time headings',
      '## Timeline\n\n### 2026-03-02 09:14 UTC\n\nDeploy.\n\nMore about it.\n\n### 09:31 UTC — Alert fires\n\n- checked the panel\n\n### 10:02 UTC\n\n- Rolled back',
      'headings',
      ['2026-03-02T09:14:00 minute', '2026-03-02T09:31:00 minute', '2026-03-02T10:02:00 minute'],
      ['Deploy.', 'Alert fires', 'Rolled back'],
    ],
    [
      'day headings above bullets, and one alone',
      '## Timeline (UTC)\n\n### March 2, 2026 - Outage\n\n- 09:14 Deploy\n\n### March 3, 2026 - Review',
      'bullets',
      ['2026-03-02T09:14:00 minute', '2026-03-03T00:00:00 day'],
      ['Deploy', 'Review'],
    ],
    [
      'plain lines',
      '## Timeline\n\n09:14 UTC: Deploy\nof the new bundle\n09:31 UTC: Alert\n\n2026-03-02 10:02Z Rollback',
      'lines',
      ['- minute', '- minute', '2026-03-02T10:02:00 minute'],
      ['Deploy of the new bundle', 'Alert', 'Rollback'],
    ],
    ['prose', '## Timeline\n\nThe deploy at 09:14 went wrong.\n\n- First item\n- Second item', 'none', [], []],
  ]
  it.each(cases)('%s', (_name, body, form, expected, events) => {
    const timeline = read(body)
    expect(timeline.form).toBe(form)
    expect(times(timeline)).toEqual(expected)
    expect(timeline.events.map(({ event }) => event.text)).toEqual(events)
  })

  it('finds links and evidence of each line', () => {
    const { events } = read('## Timeline\n\n09:14 a [x](https://x.example/1)\n09:15 b [E2]\n09:16 https://y.example/2.')
    expect(events.map(({ sources }) => sources)).toEqual([['https://x.example/1'], ['E2'], ['https://y.example/2']])
  })
})

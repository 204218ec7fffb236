import { describe, expect, it } from 'vitest'
import { parseDocument } from '#model/parse'
import { applyRewrites } from './fixtures/rewrites.ts'
import { printTimeline } from './print-timeline.ts'
import { timelineHead } from './print-timeline-row.ts'
import { sortTimeline } from './sort-timeline.ts'

const frontmatter = '---\nstarted: 2026-03-02T09:14:00Z\n---\n\n'

function printed(body: string, title = 'Timeline'): string | undefined {
  const source = `${frontmatter}## ${title}\n\n${body}\n\n## Impact\n`
  const rewrite = printTimeline(parseDocument(source, 'content/postmortems/x.md').timeline, source)
  if (!rewrite) return undefined
  const [before = '', after = ''] = [`${frontmatter}## ${title}\n\n`, '\n\n## Impact\n']
  const output = applyRewrites(source, [rewrite])
  expect(output.startsWith(before) && output.endsWith(after)).toBe(true)
  return output.slice(before.length, output.length - after.length)
}

const table = (...rows: readonly string[]): string => [timelineHead, ...rows].join('\n')

describe('printTimeline', () => {
  it.each([
    [
      'a list',
      '- 2026-03-02 09:14 UTC: Alert [E1]\n- 2026-03-02 09:31 UTC — Rollback',
      table('| 2026-03-02 09:14 |  | Alert | E1 |', '| 2026-03-02 09:31 |  | Rollback |  |'),
    ],
    [
      'another zone in each item',
      '1. 2026-03-02 10:14 CET: Alert\n2. 11:31 CET: Rollback',
      table('| 2026-03-02 09:14 |  | Alert |  |', '| 2026-03-02 10:31 |  | Rollback |  |'),
    ],
    [
      'clocks of the day that it began, and a note about the zone',
      'All times in UTC.\n- 09:14 Alert\n- ~09:31 Rollback',
      `All times in UTC.\n\n${table('| 09:14 |  | Alert |  |', '| ~09:31 |  | Rollback |  |')}`,
    ],
    [
      'an item without a blank line after it',
      '- 2026-03-02 09:14 UTC Alert\n<!-- more to come -->',
      `${table('| 2026-03-02 09:14 |  | Alert |  |')}\n\n<!-- more to come -->`,
    ],
    [
      'a second clock, kept with the event',
      '- 2026-03-02 09:14 UTC (10:14 CET) Alert',
      table('| 2026-03-02 09:14 |  | (10:14 CET) Alert |  |'),
    ],
    ['a day', '- 2026-03-02: Deployed', table('| 2026-03-02 |  | Deployed |  |')],
    [
      'Windows line ends',
      '- 2026-03-02 09:14 UTC Alert\r\n  on `a`',
      table('| 2026-03-02 09:14 |  | Alert on `a` |  |').replaceAll('\n', '\r\n'),
    ],
  ])('%s', (_name, body, expected) => {
    expect(printed(body)).toBe(expected)
  })

  it.each([
    ['no zone', '- 2026-03-02 09:14 Alert'],
    ['another zone in a note', 'All times in CET.\n\n- 2026-03-02 09:14 Alert'],
    ['another zone on the day that it began', '- 10:14 CET Alert'],
    ['clocks of another zone that run backwards', '- 2026-03-02 10:14 CET: Alert\n- 00:10 CET: Rollback'],
    ['standard time in summer', '- 2026-07-02 09:14 CET Alert'],
    ['further paragraphs', '- 2026-03-02 09:14 UTC Alert\n\n  It named no host.'],
    ['a nested list', '- 2026-03-02 09:14 UTC Alert\n  - on two hosts'],
    ['an item without a time', '- 2026-03-02 09:14 UTC Alert\n- Rollback followed'],
    ['a range', '- 2026-03-02 09:14–09:31 UTC Paging'],
    ['a fraction of a second', '- 2026-03-02 09:14:05.5 UTC Alert'],
    ['a box', '- [ ] 2026-03-02 09:14 UTC Alert'],
    ['bold across time and event', '- **2026-03-02 09:14 UTC Alert** on two hosts'],
    ['two clocks that stand for one', '- 09:14 UTC (10:14 CET) Alert'],
    ['a hard line break', '- 2026-03-02 09:14 UTC Alert\\\n  on two hosts'],
    ['a bar that is escaped already', String.raw`- 2026-03-02 09:14 UTC Alert a\|b`],
    ['an address that no link takes', '- 2026-03-02 09:14 UTC See https://example.org/a_(b)'],
    ['words before the time', '- Alert: 2026-03-02 09:14 UTC'],
    ['nothing but a time', '- 2026-03-02 09:14 UTC'],
    ['a heading for each time', '### 2026-03-02 09:14 UTC\n\nAlert'],
    ['a list below a day', '- 2026-03-02\n  - 09:14 UTC Alert'],
    ['a table already', '| Time (UTC) | Event |\n|---|---|\n| 2026-03-02 09:14 | Alert |'],
    ['a picture between two items', '- 2026-03-02 09:14 UTC Alert\n\n![](a.png)\n\n- 2026-03-02 09:31 UTC Rollback'],
  ])('leaves %s to a person', (_name, body) => {
    expect(printed(body)).toBeUndefined()
  })

  it('leaves a title that names another zone to a person', () => {
    expect(printed('- 2026-03-02 09:14 Alert', 'Timeline (CET)')).toBeUndefined()
  })
})

describe('sortTimeline', () => {
  const sorted = (...rows: readonly string[]): string | undefined => {
    const source = `## Timeline\n\n${table(...rows)}\n`
    const rewrites = sortTimeline(parseDocument(source, 'content/postmortems/x.md').timeline, source)
    return rewrites && applyRewrites(source, rewrites)
  }

  it('moves rows as they are written', () => {
    const [late, first, second] = [
      '| 2026-03-02 09:31 |  | `a | b`',
      '|2026-03-02T09:14:00Z| detection | *x* | E1 |',
      '| ~2026-03-02 09:14 | | y | |',
    ]
    expect(sorted(late, first, second)).toBe(`## Timeline\n\n${table(first, second, late)}\n`)
  })

  it.each([
    ['a row without a day', ['| 09:31 |  | a |  |', '| 2026-03-02 09:14 |  | b |  |']],
    ['a day without a clock', ['| 2026-03-03 |  | a |  |', '| 2026-03-02 09:14 |  | b |  |']],
    ['a date that may be wrong', ['| 2026-03-02 09:31 |  | a |  |', '| 2026-03-01 09:34 |  | b |  |']],
    ['a time that cannot be read', ['| later |  | a |  |', '| 2026-03-02 09:14 |  | b |  |']],
  ])('leaves %s to a person', (_name, rows) => {
    expect(sorted(...rows)).toBeUndefined()
  })

  it('leaves two tables to a person', () => {
    const one = table('| 2026-03-02 09:31 |  | a |  |')
    const source = `## Timeline\n\n${one}\n\n${one.replace('31', '14')}\n`
    expect(sortTimeline(parseDocument(source, 'content/postmortems/x.md').timeline, source)).toBeUndefined()
  })
})

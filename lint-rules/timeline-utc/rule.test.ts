import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const table = (...times: string[]): string =>
  `| Time (UTC) | Phase | Event | Source |\n| --- | --- | --- | --- |\n${times.map((time) => `| ${time} | context | Text | E1 |`).join('\n')}`

testRule(rule, {
  valid: [
    { name: 'instants', section: 'Timeline', mdx: table('2026-03-02T09:14:00Z', '2026-03-02T09:31:00Z') },
    { name: 'the header says UTC', section: 'Timeline', mdx: table('2026-03-02 09:14', '~2026-03-02 09:31') },
    { name: 'times of one day', section: 'Timeline', mdx: table('09:14', '09:31') },
    { name: 'days only', section: 'Timeline', mdx: table('2026-03-02', '2026-03-05') },
    {
      name: 'days only, under a zone that says nothing about them',
      section: 'Timeline',
      mdx: 'All times in PST.\n\n- 2026-03-02 found by an audit\n- 2026-03-05 patched',
    },
    { name: 'a time that is not public', section: 'Timeline', mdx: table('2026-03-02T09:14:00Z', 'unknown') },
    {
      name: 'a zone in the text of an event',
      section: 'Timeline',
      mdx: '| Time (UTC) | Event |\n| --- | --- |\n| 2026-03-02T09:14:00Z | Log says 10:14 CET |',
    },
    {
      name: 'the date in a column of its own',
      section: 'Timeline',
      mdx: '| Date (2026) | Time (UTC) | Event |\n| --- | --- | --- |\n| Mar 2 | 23:50 | a |\n| Mar 3 | 00:20 | b |',
    },
    {
      name: 'the date in the heading above',
      section: 'Timeline',
      mdx: '### 2 March 2026\n\n- 23:50 UTC first errors\n\n### 3 March 2026\n\n- 08:00 UTC rollback',
    },
    {
      name: 'no time where none is claimed',
      section: 'Timeline',
      mdx: table('2026-03-02T09:14:00Z', 'not published', '~ unknown'),
    },
  ],
  invalid: [
    {
      name: 'a zone of many rows, said once and mended in all',
      messageId: 'zone',
      data: { zone: 'CET', seen: '`2026-03-02 10:14` and 2 more' },
      section: 'Timeline',
      mdx: '| Time (CET) | Event |\n| --- | --- |\n| «2026-03-02 10:14 | a |\n| 2026-03-02 10:31 | b |\n| 2026-03-02 10:40» | c |',
      output:
        '| Time (CET) | Event |\n| --- | --- |\n| 2026-03-02T09:14:00Z | a |\n| 2026-03-02T09:31:00Z | b |\n| 2026-03-02T09:40:00Z | c |',
    },
    {
      name: 'a zone that only the first row names',
      messageId: 'zone',
      section: 'Timeline',
      mdx: '- «10:14 PST» first errors\n- 10:31 rollback\n- 10:40 all clear',
    },
    {
      name: 'a date that may be in March or in May, under a zone',
      messageId: 'unreadable',
      section: 'Timeline',
      mdx: 'All times in PST.\n\n- «05/03/2026» found by an audit',
    },
    {
      name: 'several times in words',
      messageId: 'unreadable',
      data: { seen: '`2026-03-02 HH:mm` and 1 more' },
      section: 'Timeline',
      mdx: table('2026-03-02T09:14:00Z', '«2026-03-02 HH:mm»', '2026-03-02 14:??'),
    },
    {
      name: 'an offset',
      messageId: 'zone',
      section: 'Timeline',
      mdx: table('«2026-03-02T10:14:00+01:00»'),
      output: table('2026-03-02T09:14:00Z'),
    },
    { name: 'an ambiguous zone', messageId: 'zone', section: 'Timeline', mdx: table('«2026-03-02 10:14 IST»') },
    { name: 'a 12-hour clock', messageId: 'clock', section: 'Timeline', mdx: table('«9.14am»') },
    {
      name: 'no date in a timeline of several days',
      messageId: 'date',
      section: 'Timeline',
      mdx: table('2026-03-02 09:14', '«10:20»', '2026-03-03 08:00'),
      output: table('2026-03-02 09:14', '2026-03-02 10:20', '2026-03-03 08:00'),
    },
    { name: 'words', messageId: 'unreadable', section: 'Timeline', mdx: table('«yesterday night»') },
    {
      name: 'no zone, said once',
      messageId: 'unzoned',
      section: 'Timeline',
      mdx: '| Time | Event |\n| --- | --- |\n| «09:14» | a |\n| 09:31 | b |\n| 09:40 | c |',
    },
  ],
})

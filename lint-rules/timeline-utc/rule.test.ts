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
    { name: 'a note that says UTC', section: 'Timeline', mdx: 'All times in UTC.\n\n- 2026-03-02 09:14 a\n- 09:31 b' },
    { name: 'a heading that says UTC', section: 'Timeline (UTC)', mdx: '- 2026-03-02 09:14 a\n- 09:31 b' },
    { name: 'an offset of nothing', section: 'Timeline', mdx: table('2026-03-02T09:14:00+00:00') },
    { name: 'a range in UTC', section: 'Timeline', mdx: table('2026-03-02 09:14–09:31') },
    { name: 'an approximate time', section: 'Timeline', mdx: table('~09:14', '~ 09:31') },
    {
      name: 'a date column',
      section: 'Timeline',
      mdx: '| Date | Time (UTC) | Event |\n| --- | --- | --- |\n| 2026-03-02 | 09:14 | a |',
    },
    {
      name: 'a zone in a quotation',
      section: 'Timeline',
      mdx: `${table('2026-03-02T09:14:00Z')}\n\n> We saw it at 10:14 CET.\n> — on-call engineer, E1`,
    },
    { name: 'no timeline', section: 'Impact', mdx: 'From 10:14 CET on answers were wrong.' },
    { name: 'another heading', section: 'Impact in CET', mdx: 'Text.' },
    {
      name: 'a time of day in an event',
      section: 'Timeline',
      mdx: '- 2026-03-02 09:14 UTC the job of 10:14 CET starts',
    },
    { name: 'a month', section: 'Timeline', mdx: table('2026-02', '2026-03-02T09:14:00Z') },
    {
      name: 'a note about another zone',
      section: 'Timeline',
      mdx: `The office is in CET.\n\n${table('2026-03-02T09:14:00Z')}`,
    },
    { name: 'a time that is not public', section: 'Timeline', mdx: table('2026-03-02T09:14:00Z', 'unknown') },
    {
      name: 'a zone in the text of an event',
      section: 'Timeline',
      mdx: '| Time (UTC) | Event |\n| --- | --- |\n| 2026-03-02T09:14:00Z | Log says 10:14 CET |',
    },
  ],
  invalid: [
    {
      name: 'an offset',
      messageId: 'zone',
      section: 'Timeline',
      mdx: table('«2026-03-02T10:14:00+01:00»'),
      output: table('2026-03-02T09:14:00Z'),
    },
    {
      name: 'a zone of its own in a list',
      messageId: 'zone',
      section: 'Timeline',
      mdx: '- «about 2026-03-02 10:14 CET»: first page',
      output: '- ~2026-03-02T09:14:00Z: first page',
    },
    {
      name: 'a zone in the header, said once and mended with all rows',
      messageId: 'zone',
      section: 'Timeline',
      mdx: '| Time («CET») | Event |\n| --- | --- |\n| 2026-03-02 10:14 | a |\n| 11:31 | b |',
      reach: '| Time (CET) | Event |\n| --- | --- |\n| 2026-03-02 10:14 | a |\n| 11:31 | b |',
      output: '| Time (UTC) | Event |\n| --- | --- |\n| 2026-03-02T09:14:00Z | a |\n| 2026-03-02T10:31:00Z | b |',
    },
    {
      name: 'a zone in a note',
      messageId: 'zone',
      section: 'Timeline',
      mdx: 'All times are in «UTC+2».\n\n- 2026-03-02 10:14: a\n- 2026-03-02 11:31 UTC: b',
      reach: 'All times are in UTC+2.\n\n- 2026-03-02 10:14: a\n- 2026-03-02 11:31 UTC: b',
      output: 'All times are in UTC.\n\n- 2026-03-02T08:14:00Z: a\n- 2026-03-02 11:31 UTC: b',
    },
    {
      name: 'a note whose zone one row leaves open',
      messageId: 'zone',
      section: 'Timeline',
      mdx: 'All times are in «CET».\n\n- 2026-03-02 10:14–10:20: a\n- 2026-03-02 11:31: b',
    },
    {
      name: 'a note that names the place too',
      messageId: 'zone',
      section: 'Timeline',
      mdx: 'All times in Central European Time («CET»)\n\n- 2026-03-02 10:14: a',
    },
    {
      name: 'a heading with a zone',
      messageId: 'zone',
      mdx: '## Timeline («CET»)\n\n- 2026-03-02 10:14: a',
      reach: '## Timeline (CET)\n\n- 2026-03-02 10:14: a',
      output: '## Timeline (UTC)\n\n- 2026-03-02T09:14:00Z: a',
    },
    {
      name: 'a note with two names of a zone',
      messageId: 'zone',
      section: 'Timeline',
      mdx: 'All times are in «CET (UTC+1»).\n\n- 2026-03-02 10:14: a',
    },
    {
      name: 'a range, which only a person can convert',
      messageId: 'zone',
      section: 'Timeline',
      mdx: table('«2026-03-02 10:14–10:20 CET»'),
    },
    { name: 'an aside', messageId: 'zone', section: 'Timeline', mdx: table('«2026-03-02 10:14 CET (first seen)»') },
    {
      name: 'a date in a column of its own',
      messageId: 'zone',
      section: 'Timeline',
      mdx: '| Date | Time | Event |\n| --- | --- | --- |\n| 2026-03-02 | «00:14 CET» | a |',
    },
    {
      name: 'another zone on the day that it began',
      messageId: 'zone',
      section: 'Timeline',
      mdx: table('«10:14 CET»'),
    },
    { name: 'an ambiguous zone', messageId: 'zone', section: 'Timeline', mdx: table('«2026-03-02 10:14 IST»') },
    { name: 'a 12-hour clock', messageId: 'clock', section: 'Timeline', mdx: table('«9.14am»') },
    {
      name: 'a 12-hour clock with its day',
      messageId: 'clock',
      section: 'Timeline',
      mdx: table('«2 March 2026, 9:14 pm»'),
      output: table('2026-03-02T21:14:00Z'),
    },
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

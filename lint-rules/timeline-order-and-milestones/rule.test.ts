import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

type Row = readonly [time: string, phase: string]
const whole: readonly Row[] = [
  ['2026-03-02T08:50:00Z', 'context'],
  ['2026-03-02T09:14:00Z', 'context'],
  ['2026-03-02T10:20:00Z', 'detection'],
  ['2026-03-02T11:05:00Z', 'stabilisation'],
  ['2026-03-02T12:40:00Z', 'recovery'],
]
const table = (rows: readonly Row[]): string =>
  `| Time (UTC) | Phase | Event | Source |\n| --- | --- | --- | --- |\n${rows.map(([time, phase]) => `| ${time} | ${phase} | Text | E1 |`).join('\n')}`

testRule(rule, {
  valid: [
    {
      name: 'times outside a timeline',
      section: 'Impact',
      mdx: '- 11:20 UTC answers were slow\n- 09:14 UTC first page',
    },
    {
      name: 'a date without a time that may be any moment of its day',
      section: 'Timeline',
      mdx: table([...whole, ['2026-03-02', 'learning']]),
    },
    { name: 'whole', section: 'Timeline', mdx: table(whole) },
    { name: 'two rows share a time', section: 'Timeline', mdx: table([...whole.slice(0, 3), ...whole.slice(2)]) },
    {
      name: 'a day among instants',
      section: 'Timeline',
      mdx: table([...whole.slice(0, 2), ['2026-03-02', 'triage'], ...whole.slice(2)]),
    },
    {
      name: 'nobody knows when it was noticed',
      frontmatter: { detected: 'unknown' },
      section: 'Timeline',
      mdx: table(whole.filter((_, index) => index !== 2)),
    },
    { name: 'no timeline yet', section: 'Timeline', mdx: 'To be written.' },
    {
      name: 'a list of what was not checked',
      section: 'Timeline',
      mdx: `${table(whole)}\n\n- the log of the gateway\n- the vendor`,
    },
    {
      name: 'precise and coarse times of one minute',
      section: 'Timeline',
      mdx: table([
        ...whole.slice(0, 2),
        ['2026-03-02T09:14:30Z', 'triage'],
        ['2026-03-02 09:14', 'triage'],
        ...whole.slice(2),
      ]),
    },
    {
      name: 'a long silence of low severity',
      section: 'Timeline',
      mdx: table(whole),
      frontmatter: { severity: 'SEV3' },
    },
    {
      name: 'a SEV1 with rows all along',
      frontmatter: { severity: 'SEV1' },
      section: 'Timeline',
      mdx: table([...whole.slice(0, 3), ['2026-03-02T10:45:00Z', 'triage'], ...whole.slice(3)]),
    },
    {
      name: 'rows of one minute with and without seconds',
      section: 'Timeline',
      mdx: table([...whole.slice(0, 4), ['2026-03-02 11:05', 'triage'], ...whole.slice(4)]),
    },
    {
      name: 'approximate times in order',
      section: 'Timeline',
      mdx: table([...whole.slice(0, 2), ['~2026-03-02 09:20', 'triage'], ...whole.slice(2)]),
    },
    {
      name: 'still open',
      frontmatter: { status: 'draft', mitigated: undefined, resolved: 'unknown' },
      section: 'Timeline',
      mdx: table(whole.slice(0, 3)),
    },
  ],
  invalid: [
    {
      name: 'headings in order, one a day with a dot',
      messageId: 'form',
      severity: 'warn',
      place: '## Timeline',
      section: 'Timeline',
      mdx: 'All times in UTC.\n\n### 2 March 2026 19:47\n\nA deploy.\n\n### 3. March, 11:00\n\nAnother.\n\n### 11:07\n\nAll clear.',
    },
    {
      name: 'a list',
      messageId: 'form',
      severity: 'warn',
      section: 'Timeline',
      mdx: '- **2026-03-02 09:14 UTC:** first page of `a | b` [E1, E2]\n- 2026-03-02T11:31+01:00 – rollback,\n  see [the log](https://example.org/1)',
      place: '## Timeline',
      reach:
        '- **2026-03-02 09:14 UTC:** first page of `a | b` [E1, E2]\n- 2026-03-02T11:31+01:00 – rollback,\n  see [the log](https://example.org/1)',
      output: String.raw`| Time (UTC) | Phase | Event | Source |
|---|---|---|---|
| 2026-03-02 09:14 |  | first page of ${'`'}a \| b${'`'} | E1, E2 |
| 2026-03-02 10:31 |  | rollback, see [the log](https://example.org/1) | [link](https://example.org/1) |`,
    },
    {
      name: 'lines, of which the day is that of the first',
      messageId: 'form',
      severity: 'warn',
      section: 'Timeline (UTC)',
      mdx: '2026-03-02 09:14 first page  \n09:31 rollback',
      place: '## Timeline (UTC)',
      reach: '2026-03-02 09:14 first page  \n09:31 rollback',
      output:
        '| Time (UTC) | Phase | Event | Source |\n|---|---|---|---|\n| 2026-03-02 09:14 |  | first page |  |\n| 09:31 |  | rollback |  |',
    },
    {
      name: 'a list that only a person can convert, as its times have no zone',
      messageId: 'form',
      severity: 'warn',
      section: 'Timeline',
      mdx: '- 2026-03-02 09:14 first page\n- 2026-03-02 09:31 rollback',
      place: '## Timeline',
    },
    {
      name: 'no phases',
      messageId: 'phases',
      section: 'Timeline',
      mdx: `| Time (UTC) | Event |\n| --- | --- |\n${whole.map(([time]) => `| ${time} | Text |`).join('\n')}`,
      place: '## Timeline',
    },
    {
      name: 'no phases in the table below the key events',
      messageId: 'phases',
      section: 'Key events',
      mdx: `- Deployed 2026-03-02 08:50 UTC\n- Resolved 2026-03-02 12:40 UTC\n\n«## Timeline»\n\n| Time (UTC) | Event |\n| --- | --- |\n${whole.map(([time]) => `| ${time} | Text |`).join('\n')}`,
    },
    {
      name: 'out of order',
      messageId: 'order',
      section: 'Timeline',
      mdx: table([
        ...whole.slice(0, 3),
        ['2026-03-02T11:20:00Z', 'triage'],
        ['«2026-03-02T11:05:00Z»', 'stabilisation'],
        ['2026-03-02T12:40:00Z', 'recovery'],
      ]),
      reach: table([
        ...whole.slice(0, 3),
        ['2026-03-02T11:20:00Z', 'triage'],
        ['2026-03-02T11:05:00Z', 'stabilisation'],
        ['2026-03-02T12:40:00Z', 'recovery'],
      ]),
      output: table([
        ...whole.slice(0, 3),
        ['2026-03-02T11:05:00Z', 'stabilisation'],
        ['2026-03-02T11:20:00Z', 'triage'],
        ['2026-03-02T12:40:00Z', 'recovery'],
      ]),
    },
    {
      name: 'out of order by clocks that take their day from above',
      messageId: 'order',
      section: 'Timeline',
      mdx: table([
        ...whole.slice(0, 3),
        ['11:20', 'triage'],
        ['«11:05»', 'stabilisation'],
        ['2026-03-02T12:40:00Z', 'recovery'],
      ]),
    },
    {
      name: 'one row that stands too early is one finding',
      messageId: 'order',
      data: { place: 'before `2026-03-02T08:50:00Z`' },
      section: 'Timeline',
      mdx: table([['«2026-03-02T13:05:00Z»', 'context'], ...whole]),
      reach: table([['2026-03-02T13:05:00Z', 'context'], ...whole]),
      output: table([...whole, ['2026-03-02T13:05:00Z', 'context']]),
    },
    {
      name: 'it begins with the harm',
      messageId: 'before',
      section: 'Timeline',
      mdx: table([['«2026-03-02T09:14:00Z»', 'triage'], ...whole.slice(2)]),
    },
    {
      name: 'no start of impact',
      messageId: 'milestone',
      data: { missing: 'the start of impact' },
      section: 'Timeline',
      mdx: table(whole.filter((_, index) => index !== 1)),
      place: '## Timeline',
    },
    {
      name: 'no detection',
      messageId: 'milestone',
      data: { missing: 'detection' },
      section: 'Timeline',
      mdx: table(whole.filter((_, index) => index !== 2)),
      place: '## Timeline',
    },
    {
      name: 'no recovery',
      messageId: 'milestone',
      data: { missing: 'recovery' },
      section: 'Timeline',
      mdx: table(whole.slice(0, 4)),
      place: '## Timeline',
    },
    {
      name: 'silence during a SEV1',
      messageId: 'gap',
      severity: 'warn',
      frontmatter: { severity: 'SEV1' },
      section: 'Timeline',
      mdx: table([...whole.slice(0, 2), ['«2026-03-02T10:20:00Z»', 'detection'], ...whole.slice(3)]),
    },
  ],
})

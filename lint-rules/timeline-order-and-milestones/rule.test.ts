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
    {
      name: 'a day with a dot',
      section: 'Timeline',
      mdx: 'All times in UTC.\n\n### 2 March 2026 19:47\n\nA deploy.\n\n### 3. March, 11:00\n\nAnother.\n\n### 11:07\n\nAll clear.',
    },
    { name: 'a list of an archive', section: 'Timeline', mdx: '- 09:14 UTC first page\n- 09:31 UTC rollback' },
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
      name: 'still open',
      frontmatter: { status: 'draft', mitigated: undefined, resolved: 'unknown' },
      section: 'Timeline',
      mdx: table(whole.slice(0, 3)),
    },
  ],
  invalid: [
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
    },
    {
      name: 'one row that stands too early is one finding',
      messageId: 'order',
      data: { place: 'before `2026-03-02T08:50:00Z`' },
      section: 'Timeline',
      mdx: table([['«2026-03-02T13:05:00Z»', 'context'], ...whole]),
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

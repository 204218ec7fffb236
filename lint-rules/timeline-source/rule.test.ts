import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const row = (source: string, event = 'Text'): string => `| 2026-03-02T09:14:00Z | context | ${event} | ${source} |`
const table = (...rows: string[]): string =>
  `| Time (UTC) | Phase | Event | Source |\n| --- | --- | --- | --- |\n${rows.join('\n')}`

testRule(rule, {
  valid: [
    { name: 'evidence', section: 'Timeline', mdx: table(row('E1'), row('E2, E3')) },
    { name: 'a link', section: 'Timeline', mdx: table(row('[status page](https://status.example.org/1)')) },
    { name: 'a bare address', section: 'Timeline', mdx: table(row('https://status.example.org/1')) },
    { name: 'a range of evidence', section: 'Timeline', mdx: table(row('E1–E3')) },
    {
      name: 'a fixed range',
      section: 'Timeline',
      mdx: table(row('https://graphs.example.org/d/1?from=1772442840000&to=1772443140000')),
    },
    { name: 'no timeline', section: 'Impact', mdx: 'Text.' },
  ],
  invalid: [
    {
      name: 'an empty cell',
      messageId: 'missing',
      section: 'Timeline',
      mdx: table(row('E1'), row('', '«Error rate doubled»')),
    },
    { name: 'a word', messageId: 'word', section: 'Timeline', mdx: table(row('E1'), row('«Slack»')) },
    { name: 'not in the ledger', messageId: 'dangling', section: 'Timeline', mdx: table(row('«E9»')) },
    {
      name: 'a relative range',
      messageId: 'relative',
      section: 'Timeline',
      mdx: table(row('«https://graphs.example.org/d/1?from=now-1h&to=now»')),
    },
    {
      name: 'a list without sources, said once',
      messageId: 'none',
      section: 'Timeline',
      mdx: '- 09:14 UTC first page\n- 09:31 UTC rollback',
      place: '## Timeline',
    },
  ],
})

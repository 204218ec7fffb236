import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const section = 'Stabilisation and recovery'

testRule(rule, {
  valid: [
    {
      name: 'a criterion with value and window',
      section,
      mdx: 'Refund golden set 60/60 for 3 consecutive runs; refusal rate 2.1 % (baseline 1.9–2.4 %) for 2 h.',
    },
    {
      name: 'another’s outage',
      section,
      mdx: 'Their status said resolved at 12:10; our probe returned 200 for 30 min.',
    },
    { name: 'all of something', section, mdx: 'All probes of every region passed over one hour.' },
    {
      name: 'not public',
      frontmatter: { origin: 'public-record', organisation: 'Acme' },
      section,
      mdx: 'Exit criteria are not published.',
    },
    {
      name: 'a table of work under the name of a recovery',
      section,
      mdx: '| # | Action | Status |\n| --- | --- | --- |\n| 1 | Validate headers per provider | done |',
    },
    {
      name: 'a label whose text stands below its list',
      section: 'Notes',
      mdx: '- **Resolution**:\n\nThe token was revoked.',
    },
    { name: 'a stated gap', section, mdx: '[TBD: observed pass rate — from @team-evals]' },
  ],
  invalid: [
    { name: 'a while', messageId: 'feeling', section, mdx: 'It was «monitored for a while».' },
    { name: 'a look', messageId: 'feeling', section, mdx: 'It «looked healthy» at 12:40.' },
    {
      name: 'no value',
      messageId: 'value',
      section,
      mdx: 'The index was rolled back at 11:05 [E3].',
      place: '## Stabilisation and recovery',
    },
    {
      name: 'versions, names and addresses are no value',
      messageId: 'value',
      section,
      mdx: 'Fixed in v2.2.1, with TLSv1 on c5.4xlarge nodes of version 1.30: https://example.org/pull/17370 (#412).',
      place: '## Stabilisation and recovery',
    },
    {
      name: 'no window',
      messageId: 'window',
      severity: 'warn',
      section,
      mdx: 'Refusal rate was 2.1 %.',
      place: '## Stabilisation and recovery',
    },
  ],
})

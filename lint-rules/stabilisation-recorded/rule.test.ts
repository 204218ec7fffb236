import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const section = 'Stabilisation and recovery'

testRule(rule, {
  valid: [
    {
      name: 'lever, role, trade-off',
      section,
      mdx: 'The incident commander authorised freezing routing to m-4.0; trade-off: +180 ms at p95. [E1]',
    },
    { name: 'automation', section, mdx: 'Failover was automatic and cost 40 s of errors.' },
    {
      name: 'a row carries the lever',
      section,
      mdx: 'Approved by the duty manager; accepted: image tool offline.\n\n## Timeline\n\n| Time (UTC) | Phase | Event | Source |\n| --- | --- | --- | --- |\n| 2026-03-02T11:05:00Z | stabilisation | Tools disabled | E1 |',
    },
    {
      name: 'not public',
      frontmatter: { origin: 'public-record', organisation: 'Acme' },
      section,
      mdx: 'The bundle was replaced; who decided is not public.',
    },
    {
      name: 'a team that acted',
      section,
      mdx: 'The platform team raised the memory limit from 25 to 50 GiB; the nodes now cost more.',
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
    { name: 'an incident that ended by itself', section, mdx: 'The fault resolved itself upstream; a ticket is open.' },
    {
      name: 'what the provider did',
      section,
      mdx: 'AWS restarted its health checks, and the balancer served again, with more latency.',
    },
    { name: 'a false alarm', section, mdx: 'A day later the team had shown that it was a false positive.' },
    { name: 'a stated gap', section, mdx: '[TBD: trade-off — from @team-gateway]' },
  ],
  invalid: [
    { name: 'a lever alone', messageId: 'open', section, mdx: 'Rolled back.', place: '## Stabilisation and recovery' },
    {
      name: 'no trade-off',
      messageId: 'open',
      data: { missing: 'trade-off' },
      section,
      mdx: 'The on-call engineer disabled the tools.',
      place: '## Stabilisation and recovery',
    },
  ],
})

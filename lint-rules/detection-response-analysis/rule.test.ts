import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const section = 'Detection and response'
const whole =
  'Support reported 14 complaints at 10:20. The on-call engineer was paged and escalated to the incident commander. The status page was updated at 10:40. A freshness alert on the index would have shown it at 09:20. [E1]'
const action = (rest: string): string =>
  `## Action items\n\n- [ ] [P1] Probe refund answers hourly — Owner: @team-evals — Due: 2026-04-10 — Verification: a stale index pages in 10 min${rest}`

testRule(rule, {
  valid: [
    { name: 'all four answers', section, mdx: whole },
    {
      name: 'answers in the detection gap',
      section,
      mdx: `${whole.split('. A fresh')[0]}.\n\n## Detection gap\n\nNo alert watched the age of the index.`,
    },
    {
      name: 'a label whose text stands below its list',
      section: 'Notes',
      mdx: '- **Identified**:\n\nA customer wrote to the support channel.',
    },
    ...[
      'Integration tests failed at 10:20.',
      'During an upgrade the new nodes had no network.',
      'It was clear from messages in the channel of another department.',
      'The routine replacement of a node failed for want of capacity.',
    ].map((found) => ({
      name: `found otherwise: ${found}`,
      section,
      mdx: whole.replace('Support reported 14 complaints at 10:20.', found),
    })),
    {
      name: 'a ticket with the provider, told by the log of events',
      section: 'Notes',
      mdx: '- **Identified**: a latency alert of the gateway.\n\n- **Context**:\n  - 10:21 raised a production-down support ticket\n  - 10:40 affected users notified',
    },
    {
      name: 'who was called, told by the log of events',
      section: 'Notes',
      mdx: '- **Identified**: a latency alert of the gateway.\n\n- **Context**:\n  - 10:21 the platform team was paged\n  - 10:22 war room started\n  - 10:40 comms distributed in the channel for users',
    },
    { name: 'a stated gap', section, mdx: 'Support noticed. [TBD: who was called — from @team-support]' },
    {
      name: 'not public',
      frontmatter: { origin: 'public-record', organisation: 'Acme' },
      section,
      mdx: 'Users reported it; escalation, communication and alerts are not public.',
    },
    { name: 'found by feedback, with a detection action', section, mdx: `${whole}\n\n${action(' — Type: detect')}` },
    {
      name: 'found by an alert',
      frontmatter: { detectedBy: 'infra-alert' },
      section,
      mdx: `${whole}\n\n${action('').replace('Probe refund answers hourly', 'Rename the flag')}`,
    },
    { name: 'no section is another rule', section: 'Impact', mdx: 'Text.' },
  ],
  invalid: [
    { name: 'praise', messageId: 'open', section, mdx: 'It was good.', place: '## Detection and response' },
    {
      name: 'no communication',
      messageId: 'open',
      data: { missing: 'how it was communicated' },
      section,
      mdx: 'An alert paged the on-call engineer at 10:20.',
      place: '## Detection and response',
    },
    {
      name: 'found by feedback, nothing to see it sooner',
      messageId: 'action',
      frontmatter: { detectedBy: '«feedback»' },
      section,
      mdx: `${whole}\n\n${action('').replace('Probe refund answers hourly', 'Rename the flag')}`,
    },
  ],
})

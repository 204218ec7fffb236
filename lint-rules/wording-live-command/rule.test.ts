import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    {
      name: 'what was done',
      section: 'Detection and response',
      mdx: 'At 10:02 the on-call engineer restarted the gateway pods.',
    },
    {
      name: 'an action item',
      section: 'Action items',
      mdx: '- [ ] [P1] Restart the gateway now — Owner: @team-evals — Due: 2026-04-10 — Verification: it restarts',
    },
    { name: 'a noun', section: 'Detection and response', mdx: 'Page load times rose immediately.' },
    { name: 'not urgent', section: 'Detection and response', mdx: 'Restart of the gateway took two minutes.' },
    {
      name: 'a block with its history',
      section: 'Detection and response',
      mdx: 'At 10:02 this was executed:\n\n```sh\nkubectl delete pod gw-1\n```',
    },
    { name: 'a reading block', section: 'Detection and response', mdx: '```sh\nkubectl get pods\n```' },
    { name: 'another language', section: 'Detection and response', mdx: '```yaml\nreplicas: 3\n```' },
  ],
  invalid: [
    { name: 'restart now', messageId: 'order', section: 'Detection and response', mdx: '«Restart the gateway now».' },
    {
      name: 'immediately',
      messageId: 'order',
      section: 'Detection and response',
      mdx: '«Immediately page the vendor».',
    },
    { name: 'at once', messageId: 'order', section: 'Detection and response', mdx: '«Delete the index at once».' },
    {
      name: 'a bare shell block',
      messageId: 'shell',
      section: 'Detection and response',
      mdx: '«```sh\nkubectl delete pod gw-1\n```»',
    },
  ],
})

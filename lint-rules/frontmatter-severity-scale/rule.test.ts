import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    { name: 'the label', mdx: 'This was a SEV1 incident.' },
    { name: 'a customer of the first tier', mdx: 'A P1 customer called.' },
    { name: 'a percentile', mdx: 'The p95 rose to 4 s.' },
    { name: 'an alert of a priority', mdx: 'A P2 alert fired.' },
    { name: 'history in a quote', mdx: '> we called it SEV-1' },
    { name: 'in code', mdx: 'The field `sev-1` is sent.' },
    { name: 'severity in words', mdx: 'Raised to severity 1 at 10:20.' },
    { name: 'part of an identifier', mdx: 'See INC-SEV-12 and x-sev-1-y.' },
    {
      name: 'the action scale',
      section: 'Action items',
      mdx: '- [ ] [P0] Gate it — Owner: @a — Due: 2026-04-10 — Verification: it blocks',
    },
  ],
  invalid: [
    {
      name: 'a hyphen',
      messageId: 'spelling',
      mdx: 'This was a «SEV-1» incident.',
      output: 'This was a SEV1 incident.',
    },
    { name: 'a space', messageId: 'spelling', mdx: 'Raised to «Sev 2» at 10:20.', output: 'Raised to SEV2 at 10:20.' },
    { name: 'off the scale', messageId: 'level', mdx: 'A «SEV5» at most.', output: 'A SEV4 at most.' },
    {
      name: 'the alert scale as severity',
      messageId: 'incident',
      mdx: 'An incident of severity «P1».',
      output: 'An incident of severity SEV1.',
    },
    { name: 'in the frontmatter', messageId: 'frontmatter', frontmatter: { severity: '«P1»' }, mdx: 'Text.' },
    {
      name: 'an action of the alert scale',
      messageId: 'action',
      section: 'Action items',
      mdx: '- [ ] [«P3»] Gate it — Owner: @a — Due: 2026-04-10 — Verification: it blocks',
      output: '- [ ] [P0] Gate it — Owner: @a — Due: 2026-04-10 — Verification: it blocks',
    },
  ],
})

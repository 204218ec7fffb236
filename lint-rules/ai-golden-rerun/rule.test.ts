import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const section = "How do we know this won't happen again?"

testRule(rule, {
  valid: [
    {
      name: 'a suite with results',
      section,
      mdx: '`refund-golden@c81f`: the golden set passed 31/60 on bundle-37 and 60/60 on 38, 5 seeds.',
    },
    {
      name: 'a case among the actions',
      section: 'Action items',
      mdx: `- [ ] [P1] Add 12 cases to the evaluation set — Owner: @a — Due: 2026-03-20 — Verification: they fail on bundle-37\n\n## ${section}\n\nResidual risk: runtime bundles.`,
    },
    {
      name: 'availability only',
      frontmatter: { classes: ['availability'] },
      section,
      mdx: 'Traffic is balanced again.',
    },
    { name: 'no AI domain', frontmatter: { domains: undefined }, section, mdx: 'Traffic is balanced again.' },
    {
      name: 'not published',
      frontmatter: { origin: 'public-record', organisation: 'Acme' },
      section,
      mdx: 'Which cases were added is not published.',
    },
    { name: 'a ratio that is no run', section, mdx: 'The golden set covers 1/10 of intents.' },
  ],
  invalid: [
    { name: 'no suite', messageId: 'none', section, mdx: 'The index was rolled back.', place: `## ${section}` },
    { name: 'fine', messageId: 'unmeasured', section, mdx: 'The golden set was «retested, fine».' },
    { name: 'one run', messageId: 'once', section, mdx: 'The golden set: «1/1 passed».' },
  ],
})

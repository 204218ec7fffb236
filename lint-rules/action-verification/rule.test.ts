import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const section = 'Action items'
const action = (verification: string, description = 'Gate prompt bundles on the golden set'): string =>
  `- [ ] [P1] ${description} — Owner: @team-evals — Due: 2026-04-10 — Verification: ${verification}`

testRule(rule, {
  valid: [
    { name: 'a job that fails', section, mdx: action('CI job `golden-refund` fails on a seeded regression') },
    { name: 'a replay with numbers', section, mdx: action('replay of trace set E12 passes 40/40 twice') },
    { name: 'an alert that fires', section, mdx: action('alert fires in staging within 5 min of an injected drop') },
    { name: 'a receipt', section, mdx: action('deletion receipt of the vendor') },
    { name: 'a contract', section, mdx: action('contract clause signed') },
    { name: 'accepted', section, mdx: '- [ ] [P2] Second index — Owner: @a — Accepted: rebuilt in 20 min' },
    {
      name: 'not published',
      frontmatter: { origin: 'public-record', organisation: 'Acme' },
      section,
      mdx: action('not published'),
    },
  ],
  invalid: [
    { name: 'done', messageId: 'vague', section, mdx: action('«done»') },
    { name: 'tests added', messageId: 'vague', section, mdx: action('«tests added»') },
    { name: 'it works', messageId: 'vague', section, mdx: action('«it works as expected»') },
    { name: 'monitored', messageId: 'vague', section, mdx: action('«monitored»') },
    {
      name: 'the action again',
      messageId: 'restated',
      section,
      mdx: action('«prompt bundles gate on the golden set»'),
    },
  ],
})

import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const rest = 'Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression'
const good = `- [ ] [P1] Gate prompt bundles on the golden set — Owner: @team-evals — ${rest}`
const section = 'Action items'

testRule(rule, {
  valid: [
    { name: 'the grammar', section, mdx: good },
    { name: 'a team of an organisation', section, mdx: good.replace('@team-evals', '@acme/team-evals') },
    {
      name: 'further segments',
      section,
      mdx: `${good} — Type: prevent — Constraint: test — Factor: testing-gap — Ticket: OPS-12`,
    },
    {
      name: 'a dash in the description',
      section,
      mdx: good.replace('prompt bundles', 'prompt bundles — all tenants —'),
    },
    {
      name: 'over several lines',
      section,
      mdx: good.replace(' — Owner', '\n  — Owner').replace(' — Verification', '\n  — Verification'),
    },
    { name: 'bold keys', section, mdx: good.replace('Owner:', '**Owner:**') },
    { name: 'a nested note', section, mdx: `${good}\n  - covers EU first` },
    { name: 'ticked with proof', section, mdx: `${good.replace('[ ]', '[x]')} — Proof: E3` },
    {
      name: 'accepted',
      section,
      mdx: '- [ ] [P2] Second index — Owner: @team-retrieval — Accepted: one index is rebuilt in 20 min',
    },
    { name: 'a definition of P1 elsewhere', section, mdx: `${good}\n\n[P1]: https://example.org/p1` },
    {
      name: 'a re-analysis where nothing more is published',
      section,
      frontmatter: { origin: 'public-record', organisation: 'Acme' },
      mdx: '- [ ] [P1] Add an evaluation for it — Owner: Acme — Due: not published — Verification: the release notes name it',
    },
    { name: 'keys in lower case', section, mdx: good.replace('Owner:', 'owner:').replace('Due:', 'due:') },
    {
      name: 'ticked because it was accepted',
      section,
      mdx: '- [x] [P2] Second index — Owner: @a — Accepted: one index is rebuilt in 20 min',
    },
    { name: 'a hyphen inside words', section, mdx: good.replace('prompt bundles', 'prompt-bundles - all of them -') },
    {
      name: 'further segments in any order',
      section,
      mdx: `${good} — Ticket: OPS-12 — Factor: testing-gap — Type: prevent`,
    },
    { name: 'no actions section', section: 'Impact', mdx: '- [ ] call them' },
  ],
  invalid: [
    {
      name: 'a list in another style, said once',
      messageId: 'foreign',
      section,
      mdx: '- Fix alerts (Sam)\n- Add tests',
      place: '## Action items',
    },
    {
      name: 'no due date',
      messageId: 'missing',
      section,
      mdx: '- [ ] [P1] «Gate prompt bundles» — Owner: @team-evals — Verification: it blocks',
    },
    {
      name: 'no priority',
      messageId: 'missing',
      section,
      mdx: `- [ ] «Gate prompt bundles» — Owner: @team-evals — ${rest}`,
    },
    { name: 'two owners', messageId: 'owner', section, mdx: good.replace('@team-evals', '«@a @b»') },
    { name: 'no owner yet', messageId: 'owner', section, mdx: good.replace('@team-evals', '«TBD»') },
    { name: 'a person without a handle', messageId: 'owner', section, mdx: good.replace('@team-evals', '«Sam»') },
    { name: 'an impossible date', messageId: 'due', section, mdx: good.replace('2026-04-10', '«2026-02-30»') },
    { name: 'a date in words', messageId: 'due', section, mdx: good.replace('2026-04-10', '«next week»') },
    { name: 'a hyphen', messageId: 'separator', section, mdx: good.replace('— Owner', '«-» Owner'), output: good },
    { name: 'an en dash', messageId: 'separator', section, mdx: good.replace('— Due', '«–» Due'), output: good },
    { name: 'no description', messageId: 'description', section, mdx: `- «[ ] [P1] — Owner: @team-evals — ${rest}»` },
    {
      name: 'a second owner segment',
      messageId: 'twice',
      section,
      mdx: good.replace(' — Due', ' «— Owner: @b» — Due'),
    },
    { name: 'another priority', messageId: 'priority', section, mdx: good.replace('P1', '«high»') },
    {
      name: 'ticked without proof',
      messageId: 'proof',
      section,
      mdx: good
        .replace('[ ]', '[x]')
        .replace('Gate prompt bundles on the golden set', '«Gate prompt bundles on the golden set»'),
    },
    {
      name: 'another order',
      messageId: 'order',
      section,
      mdx: '- [ ] [P1] Gate it «— Due: 2026-04-10 — Owner: @team-evals — Verification: it blocks»',
      output: '- [ ] [P1] Gate it — Owner: @team-evals — Due: 2026-04-10 — Verification: it blocks',
    },
  ],
})

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
    { name: 'a ticked box with a capital letter', section, mdx: `${good.replace('[ ]', '[X]')} — Proof: E3` },
    { name: 'a date with a full stop', section, mdx: good.replace('2026-04-10', '2026-04-10.') },
    { name: 'a day named in the description', section, mdx: good.replace('prompt bundles', 'the bundles of 10 April') },
    { name: 'a check with a date', section, mdx: good.replace('a seeded', 'the 2 March') },
    { name: 'a numbered list', section, mdx: good.replace('- ', '1. ') },
    { name: 'another bullet', section, mdx: good.replace('- ', '* ') },
    { name: 'a priority of which the text speaks', section, mdx: good.replace('Gate', 'Page P1 and gate') },
    { name: 'a bold priority', section, mdx: good.replace('[P1]', '**[P1]**') },
    { name: 'a link at the end', section, mdx: `${good} — Proof: [run](https://example.org/r)` },
    { name: 'keys inside code', section, mdx: good.replace('prompt bundles', '`x - Owner: y`') },
    {
      name: 'a table, where columns are the grammar',
      section,
      mdx: '| Action | Priority | Owner | Due | Verification |\n| --- | --- | --- | --- | --- |\n| Gate it | p1 | @a | 2026-04-10 | it blocks a seeded regression |',
    },
    {
      name: 'an ordinary list below a heading of its own',
      mdx: `## Action items\n\n${good}\n\n## Lessons learned\n\n- P1: be sure`,
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
      output: '- [ ] [P1] Gate prompt bundles — Due: YYYY-MM-DD — Owner: @team-evals — Verification: it blocks',
    },
    {
      name: 'no priority',
      messageId: 'missing',
      section,
      mdx: `- [ ] «Gate prompt bundles» — Owner: @team-evals — ${rest}`,
      output: `- [ ] [P1] Gate prompt bundles — Owner: @team-evals — ${rest}`,
    },
    { name: 'two owners', messageId: 'owner', section, mdx: good.replace('@team-evals', '«@a @b»') },
    { name: 'no owner yet', messageId: 'owner', section, mdx: good.replace('@team-evals', '«TBD»') },
    { name: 'a person without a handle', messageId: 'owner', section, mdx: good.replace('@team-evals', '«Sam»') },
    { name: 'an impossible date', messageId: 'due', section, mdx: good.replace('2026-04-10', '«2026-02-30»') },
    {
      name: 'a date in another spelling',
      messageId: 'due',
      section,
      mdx: good.replace('2026-04-10', '«10 April 2026»'),
      reach: good.replace('2026-04-10', '10 April 2026'),
      output: good,
    },
    { name: 'a date that may be two', messageId: 'due', section, mdx: good.replace('2026-04-10', '«04/10/2026»') },
    { name: 'a date without its year', messageId: 'due', section, mdx: good.replace('2026-04-10', '«10 April»') },
    { name: 'a date in words', messageId: 'due', section, mdx: good.replace('2026-04-10', '«next week»') },
    {
      name: 'a hyphen',
      messageId: 'separator',
      section,
      mdx: good.replace('— Owner', '«-» Owner'),
      reach: good.replace('— Owner', '- Owner'),
      output: good,
    },
    {
      name: 'an en dash',
      messageId: 'separator',
      section,
      mdx: good.replace('— Due', '«–» Due'),
      reach: good.replace('— Due', '– Due'),
      output: good,
    },
    {
      name: 'a comma, above a note that stays',
      messageId: 'separator',
      section,
      mdx: `${good.replace(' — Due', '«,» Due')}\n  - covers EU first`,
      reach: good.replace(' — Due', ', Due'),
      output: `${good}\n  - covers EU first`,
    },
    {
      name: 'brackets',
      messageId: 'separator',
      section,
      mdx: '- [ ] [P2] Second [index](https://example.org/i) «(»Owner: @team-retrieval) — Accepted: one is rebuilt in *20 min*',
      reach:
        '- [ ] [P2] Second [index](https://example.org/i) (Owner: @team-retrieval) — Accepted: one is rebuilt in *20 min*',
      output:
        '- [ ] [P2] Second [index](https://example.org/i) — Owner: @team-retrieval — Accepted: one is rebuilt in *20 min*',
    },
    {
      name: 'markup across two parts, which only a person can part',
      messageId: 'separator',
      section,
      mdx: good.replace('golden set — Owner', '**golden set «-» Owner').replace('@team-evals', '@team-evals**'),
    },
    {
      name: 'no box',
      messageId: 'box',
      section,
      mdx: good
        .replace('[ ] ', '')
        .replace('Gate prompt bundles on the golden set', '«Gate prompt bundles on the golden set»'),
      reach: good.replace('[ ] ', ''),
      output: good,
    },
    {
      name: 'a box without its blank',
      messageId: 'box',
      section,
      mdx: good
        .replace('[ ]', '[]')
        .replace('Gate prompt bundles on the golden set', '«Gate prompt bundles on the golden set»'),
      reach: good.replace('[ ]', '[]'),
      output: good,
    },
    {
      name: 'no box, and a proof: open or done?',
      messageId: 'box',
      section,
      mdx: `${good.replace('[ ] ', '').replace('Gate prompt bundles on the golden set', '«Gate prompt bundles on the golden set»')} — Proof: E3`,
    },
    {
      name: 'no box, and a word that says done',
      messageId: 'box',
      section,
      mdx: '- [P2] «Second index, merged in May» — Owner: @team-retrieval — Accepted: one index is enough',
    },
    {
      name: 'a priority in round brackets',
      messageId: 'mark',
      section,
      mdx: good.replace('[P1]', '«(P1)»'),
      reach: good.replace('[P1]', '(P1)'),
      output: good,
    },
    {
      name: 'a priority with a colon',
      messageId: 'mark',
      section,
      mdx: good.replace('[P1]', '«P1»:'),
      reach: good.replace('[P1]', 'P1:'),
      output: good,
    },
    {
      name: 'a priority in small letters',
      messageId: 'mark',
      section,
      mdx: good.replace('[P1]', '«[p1]»'),
      reach: good.replace('[P1]', '[p1]'),
      output: good,
    },
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
      reach: '- [ ] [P1] Gate it — Due: 2026-04-10 — Owner: @team-evals — Verification: it blocks',
      output: '- [ ] [P1] Gate it — Owner: @team-evals — Due: 2026-04-10 — Verification: it blocks',
    },
  ],
})

import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const factors =
  '## Contributing factors\n\n- **Testing gap:** No harness covers refunds. [E1]\n\n## Detection gap\n\nNo panel.\n\n'
const action = (rest: string, priority = 'P1', box = ' '): string =>
  `- [${box}] [${priority}] Gate it — Owner: @a — Due: 2026-03-10 — Verification: it blocks${rest}`
const covering = ' — Type: detect — Constraint: test — Factor: testing-gap'
const list = (...items: string[]): string => `${factors}## Action items\n\n${items.join('\n')}`

testRule(rule, {
  valid: [
    { name: 'everything covered', mdx: list(action(covering)) },
    {
      name: 'one action for several',
      mdx: list(action(' — Constraint: observability — Factor: testing-gap, data-fragility')),
    },
    {
      name: 'an accepted factor',
      mdx: list(
        action(' — Constraint: observability'),
        '- [ ] [P2] Harness — Owner: @a — Accepted: replaced in May — Factor: testing gap',
      ),
    },
    {
      name: 'a near miss accepts all',
      frontmatter: { kind: 'near-miss' },
      mdx: list('- [ ] [P2] Harness — Owner: @a — Accepted: replaced in May'),
    },
    { name: 'a re-analysis', frontmatter: { origin: 'public-record', organisation: 'Acme' }, mdx: list(action('')) },
    {
      name: 'ten open and many closed',
      mdx: list(
        ...Array.from({ length: 10 }, () => action(covering)),
        ...Array.from({ length: 5 }, () => action(covering, 'P1', 'x')),
      ),
    },
    { name: 'no actions yet', mdx: factors },
    { name: 'no action, and why', mdx: `${factors}## Action items\n\nNone, because the index is switched off in May.` },
    {
      name: 'no action for a near miss',
      frontmatter: { kind: 'near-miss' },
      mdx: `${factors}## Action items\n\nNone.`,
    },
    { name: 'actions that are not known yet', mdx: `${factors}## Action items\n\n[TBD: actions — from @team-evals]` },
    { name: 'no action and no gap', mdx: '## Action items\n\nNone.' },
    { name: 'a repair', mdx: list(action(covering), action(' — Type: repair')) },
    { name: 'an action for detection', mdx: list(action(covering), action(' — Type: detect')) },
    {
      name: 'a factor of another document',
      mdx: list(action(' — Constraint: observability — Factor: testing-gap'), action(' — Factor: external')),
    },
  ],
  invalid: [
    {
      name: 'no action at all',
      messageId: 'detection',
      mdx: `${factors}## Action items\n\nNone.`,
      place: '## Detection gap',
    },
    {
      name: 'an action that answers no factor',
      messageId: 'loose',
      severity: 'warn',
      mdx: list(action(covering), action(' — Type: prevent').replace('Gate it', '«Gate it»')),
    },
    {
      name: 'a factor without an action',
      messageId: 'factor',
      mdx: list(action(' — Constraint: observability')).replace('**Testing gap:**', '**«Testing gap»:**'),
      place: 'Testing gap',
    },
    {
      name: 'nothing sees it sooner',
      messageId: 'detection',
      mdx: list(action(' — Constraint: test — Factor: testing-gap')),
      place: '## Detection gap',
    },
    {
      name: 'no constraint',
      messageId: 'constraint',
      mdx: list(action(' — Type: detect — Factor: testing-gap')),
      place: '## Action items',
    },
    {
      name: 'eleven open',
      messageId: 'many',
      mdx: list(...Array.from({ length: 11 }, () => action(covering))),
      place: '## Action items',
    },
    {
      name: 'four P0',
      messageId: 'urgent',
      mdx: list(
        ...Array.from({ length: 3 }, () => action(covering, 'P0')),
        action(covering, 'P0').replace('Gate it', '«Gate it»'),
      ),
    },
  ],
})

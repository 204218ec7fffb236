/** The lesson on post-incident reviews and learning playbooks. */
import type { Row } from './row.ts'

const from = 'review lesson' as const
const section = 'Action items'
const action = (text: string): string =>
  `- [ ] [P1] ${text} — Owner: @team-evals — Due: 2026-03-27 — Verification: gate \`golden-refund\` rejects kb-2026-03-02`

export const reviewLesson: readonly Row[] = [
  {
    from,
    asks: 'The five whys go on until a condition that can be changed',
    rule: 'five-whys-shape',
    failing: {
      section: 'Five whys',
      mdx: '1. Why was the list old? — Nobody updated it. [E1]\n2. Why? — It is done by hand. [E2]',
    },
    passing: {
      section: 'Five whys',
      mdx: '1. Why did it cite a fake case? — It retrieved a satire page. [E1]\n2. Why? — The domain carried no mark. [E2]\n3. Why? — No job refreshes domain scores. [E3]',
    },
  },
  {
    from,
    asks: 'Remediation becomes tracked tasks; "fix the list" is not enough, automate it',
    rule: 'action-vague',
    failing: { section, mdx: action('Fix the lists') },
    passing: { section, mdx: action('Refresh domain trust weekly by job; alert when it is older than 8 days') },
  },
  {
    from,
    asks: 'A runbook can be followed at three in the morning: single steps, no statistics to derive',
    feature: 'rule `runbook-shape`',
    shown: { file: 'lint-rules/runbook-shape/rule.test.ts', words: 'testRule' },
  },
  {
    from,
    asks: 'Kill switch: disable one feature without taking the platform down',
    feature: 'rule `runbook-playbook-type`, and a skeleton of the playbook',
    shown: { file: 'lint-rules/runbook-playbook-type/rule.test.ts', words: 'kill-switch' },
  },
  {
    from,
    asks: 'Rollback: from version to version within seconds by a flag',
    feature: 'rule `runbook-playbook-type`, and a skeleton of the playbook',
    shown: { file: 'lint-rules/runbook-playbook-type/rule.test.ts', words: 'rollback' },
  },
  {
    from,
    asks: 'Bad data: lineage, checkpoints before ingestion, unlearning, purge and proof',
    feature: 'rule `runbook-playbook-type`, and a skeleton of the playbook',
    shown: { file: 'lint-rules/runbook-playbook-type/rule.test.ts', words: 'bad-data' },
  },
  {
    from,
    asks: 'A searchable database of all past reviews, read before launching a feature',
    feature: 'the library: search, facets by domain and trait',
    shown: { file: 'src/site/routes/search.astro', words: 'search' },
  },
  {
    from,
    asks: 'Game days replay a past incident and prove the fix',
    feature: 'rule `gameday-replay`',
    shown: { file: 'lint-rules/gameday-replay/rule.test.ts', words: 'testRule' },
  },
]

/** The field guide to postmortems of AI incidents: classes, lifecycle, anatomy, patterns, checklist. */
import type { Row } from './row.ts'

const from = 'field guide' as const
const table = (...rows: readonly string[]): string =>
  ['| Time (UTC) | Phase | Event | Source |', '| --- | --- | --- | --- |', ...rows].join('\n')
const section = 'Action items'
const action = (text: string, rest = ''): string =>
  `- [ ] [P1] ${text} — Owner: @team-evals — Due: 2026-03-27 — Verification: gate \`golden-refund\` rejects kb-2026-03-02${rest}`
const factors = '## Contributing factors\n\n- **Testing gap:** No harness covers refunds. [E1]\n\n## Action items\n\n'

export const fieldGuide: readonly Row[] = [
  {
    from,
    asks: 'CHECKLIST: the timeline includes prompt, policy and routing changes, not only code deploys',
    rule: 'timeline-control-plane',
    failing: { section: 'Timeline', mdx: table('| 2026-03-02T08:50:00Z | context | Deploy 812 | E1 |') },
    passing: {
      section: 'Timeline',
      mdx: table('| 2026-03-02T08:50:00Z | context | **prompt:** bundle v37 activated | E1 |'),
    },
  },
  {
    from,
    asks: 'CHECKLIST: evidence includes traces of tool decisions, retrieval results and timeouts',
    rule: 'timeline-source',
    failing: { section: 'Timeline', mdx: table('| 2026-03-02T08:50:00Z | context | Index rebuilt | Slack |') },
    passing: { section: 'Timeline', mdx: table('| 2026-03-02T08:50:00Z | context | Index rebuilt | E1 |') },
  },
  {
    from,
    asks: 'CHECKLIST: impact is measured in user terms',
    rule: 'wording-vague-impact',
    failing: { section: 'Impact', mdx: 'Some users were affected.' },
    passing: { section: 'Impact', mdx: '1,840 of 61,200 chats got a wrong answer [E1].' },
  },
  {
    from,
    asks: 'CHECKLIST: detection gaps are identified and corrected with alerts and tests',
    rule: 'action-coverage',
    failing: {
      mdx: `## Detection gap\n\nNo panel shows it.\n\n${factors}${action('Gate each index', ' — Constraint: test — Factor: testing-gap')}`,
    },
    passing: {
      mdx: `## Detection gap\n\nNo panel shows it.\n\n${factors}${action('Page on stale pages', ' — Type: detect — Constraint: observability — Factor: testing-gap')}`,
    },
  },
  {
    from,
    asks: 'CHECKLIST: corrective actions change system constraints and have clear owners',
    rule: 'action-procedural',
    failing: {
      section,
      mdx: action('Require peer review for prompt changes').replace(
        'gate `golden-refund` rejects kb-2026-03-02',
        'the policy is published',
      ),
    },
    passing: { section, mdx: action('Block merges to `prompts/` without two approvals through branch protection') },
  },
  {
    from,
    asks: 'CHECKLIST: follow-ups are validated by reruns of golden prompts',
    rule: 'ai-golden-rerun',
    failing: { section: "How do we know this won't happen again?", mdx: 'The index was rolled back.' },
    passing: {
      section: "How do we know this won't happen again?",
      mdx: '`refund-golden@c81f` passes 31/60 before and 60/60 after, 5 seeds [E1].',
    },
  },
  {
    from,
    asks: 'CHECKLIST: follow-ups are tracked to completion',
    rule: 'action-format',
    failing: { section, mdx: action('Gate each index').replace('[ ]', '[x]') },
    passing: { section, mdx: action('Gate each index', ' — Proof: E1').replace('[ ]', '[x]') },
  },
  {
    from,
    asks: 'Incident classes: availability, correctness, usefulness, safety, cost, compliance',
    rule: 'frontmatter-schema',
    failing: { frontmatter: { classes: ['slowness'] }, mdx: 'Text.' },
    passing: { frontmatter: { classes: ['usefulness', 'cost'] }, mdx: 'Text.' },
  },
  {
    from,
    asks: 'An incident is harm, a broken promise or exposure; the class agrees with the impact',
    rule: 'frontmatter-classification',
    failing: {
      frontmatter: { kind: 'near-miss' },
      section: 'Executive summary',
      mdx: '312 users received wrong dosage text.',
    },
    passing: { section: 'Executive summary', mdx: '312 users received wrong dosage text.' },
  },
  {
    from,
    asks: 'Averages hide fat tails: give the worst cohort',
    rule: 'ai-cohort',
    failing: { section: 'Impact', mdx: 'The average score fell by 1 % [E1].' },
    passing: { section: 'Impact', mdx: 'The average score fell by 1 %, in the worst cohort by 11 % [E1].' },
  },
  {
    from,
    asks: 'Stabilisation actions are recorded with who authorised them and which trade-off they had',
    rule: 'stabilisation-recorded',
    failing: { section: 'Stabilisation and recovery', mdx: 'Rolled back.' },
    passing: {
      section: 'Stabilisation and recovery',
      mdx: 'The incident commander authorised freezing routing; trade-off: +180 ms at p95. [E1]',
    },
  },
  {
    from,
    asks: 'Recovery has explicit exit criteria tied to measured signals',
    rule: 'recovery-exit-criteria',
    failing: { section: 'Stabilisation and recovery', mdx: 'It was monitored for a while.' },
    passing: {
      section: 'Stabilisation and recovery',
      mdx: 'Golden set 60/60 for 3 consecutive runs; refusals 2.1 % for 2 h. [E1]',
    },
  },
  {
    from,
    asks: 'The executive summary says who, which behaviour, how long, which harm, how mitigated',
    rule: 'executive-summary-shape',
    failing: {
      section: 'Executive summary',
      mdx: 'It began at 09:14. Customers complained about wrong refunds. It was bad.',
    },
    passing: {
      section: 'Executive summary',
      mdx: 'From 09:14 to 12:40 customers got wrong refunds. They were promised money. The index was rolled back.',
    },
  },
  {
    from,
    asks: 'Several contributing factors, and how they interacted',
    rule: 'cause-single',
    failing: { section: 'Root cause', mdx: 'The single root cause was the deploy.' },
    passing: {
      section: 'Contributing factors',
      mdx: '- **Testing gap:** A. [E1]\n- **Observability gap:** B. [E2]\n\nThe first let it in, the second kept it unseen.',
    },
  },
  {
    from,
    asks: 'Factor categories (observability, testing, change control, dependency, incentive, data)',
    rule: 'factor-shape',
    failing: { section: 'Contributing factors', mdx: '- **Bad luck:** It rained. [E1]' },
    passing: { section: 'Contributing factors', mdx: '- **Data fragility:** The corpus has no versions. [E1]' },
  },
  {
    from,
    asks: 'Was the user-visible failure observed, were alerts tied to symptoms, had the metric an owner?',
    rule: 'detection-response-analysis',
    failing: { section: 'Detection and response', mdx: 'We were fast.' },
    passing: {
      section: 'Detection and response',
      mdx: 'Users reported it; on-call was paged; the status page said so; no alert watched the symptom.',
    },
  },
  {
    from,
    asks: 'Corrective actions have completion criteria',
    rule: 'action-verification',
    failing: { section, mdx: action('Gate each index').replace('gate `golden-refund` rejects kb-2026-03-02', 'done') },
    passing: { section, mdx: action('Gate each index') },
  },
  {
    from,
    asks: 'Refusals are told apart by policy and capability, harmful output and over-refusal both looked at',
    rule: 'ai-safety-compliance',
    failing: { section: 'Safety and compliance', mdx: 'None.' },
    passing: {
      section: 'Safety and compliance',
      mdx: '0 of 2,000 outputs harmful; refusals 3.0 % (2.6 policy, 0.4 capability); no personal data exposed; no duty to report. [E1]',
    },
  },
  {
    from,
    asks: 'The model is not the single villain',
    rule: 'wording-model-as-culprit',
    failing: { section: 'Root cause', mdx: 'The agent ignored its instructions.' },
    passing: { section: 'Root cause', mdx: 'The tool policy allowed `DELETE` without a confirmation step [E1].' },
  },
  {
    from,
    asks: 'Diagnosis treats the incident as hypotheses and seeks what disproves them',
    feature: 'table "Hypotheses", read into the model',
    shown: { file: 'src/model/structure-types.ts', words: 'Hypothesis' },
  },
  {
    from,
    asks: 'Constraint upgrades: observability, test, change control, runtime',
    rule: 'action-coverage',
    failing: { mdx: `${factors}${action('Gate each index', ' — Type: detect — Factor: testing-gap')}` },
    passing: { mdx: `${factors}${action('Gate each index', ' — Constraint: test — Factor: testing-gap')}` },
  },
  {
    from,
    asks: 'A runbook that includes stabilisation levers and decision points',
    feature: 'runbooks as documents, with playbooks for kill switch, rollback and bad data',
    shown: { file: 'src/model/types/runbook.ts', words: 'Runbook' },
  },
]

/** The guide to a blameless culture for AI incidents. */
import type { Row } from './row.ts'

const from = 'culture guide' as const
const snapshot = {
  inputs: 'E2',
  model: 'm-4.1',
  prompt: 'bundle-37',
  index: 'kb-2026-02-28',
  environment: 'prod-eu',
  taken: '2026-03-02T10:47:00Z',
}
const rolledBack =
  '| Time (UTC) | Phase | Event | Source |\n| --- | --- | --- | --- |\n| 2026-03-02T11:05:00Z | stabilisation | Index rolled back | E1 |'

export const cultureGuide: readonly Row[] = [
  {
    from,
    asks: 'Preserve evidence first: inputs, model version and environment, before rolling back or retraining',
    rule: 'evidence-snapshot',
    failing: {
      frontmatter: { snapshot: { ...snapshot, taken: '2026-03-02T11:30:00Z' } },
      section: 'Timeline',
      mdx: rolledBack,
    },
    passing: { frontmatter: { snapshot }, section: 'Timeline', mdx: rolledBack },
  },
  {
    from,
    asks: 'Analyse the system, not the performance of individuals',
    rule: 'wording-counterfactual',
    failing: { section: 'Root cause', mdx: 'The reviewer should have caught it.' },
    passing: { section: 'Root cause', mdx: 'The review template holds no eval result.' },
  },
  {
    from,
    asks: 'Ask how, not why you: no question about a person’s motive',
    rule: 'wording-why-person',
    failing: { section: 'Root cause', mdx: 'Why did you choose this training set?' },
    passing: { section: 'Root cause', mdx: 'How did the model come to rely on this feature?' },
  },
  {
    from,
    asks: 'Everyone acted on what they knew: no judgement from the outcome',
    rule: 'wording-hindsight',
    failing: { section: 'Root cause', mdx: 'Obviously the index was stale.' },
    passing: { section: 'Root cause', mdx: 'At 09:40 the responders saw only the 5xx panel [E1].' },
  },
  {
    from,
    asks: 'The timeline states facts, not judgements',
    rule: 'timeline-neutral',
    failing: { section: 'Timeline', mdx: rolledBack.replace('Index rolled back', 'Sloppy rollback') },
    passing: { section: 'Timeline', mdx: rolledBack },
  },
  {
    from,
    asks: 'The human-error trap: ask what let it through',
    rule: 'cause-human-error',
    failing: { section: 'Root cause', mdx: 'It was due to a manual mistake during the rollout.' },
    passing: { section: 'Root cause', mdx: 'The rollout accepts a region name that does not exist.' },
  },
  {
    from,
    asks: 'Review near misses, before they escalate',
    feature: '`kind: near-miss` with its short form and profile, shown on the start page',
    shown: { file: 'lint-rules/presets.ts', words: 'near-miss' },
  },
  {
    from,
    asks: 'Action items are not forgotten: track them like feature work',
    feature: 'rule `library-overdue` on a schedule, tickets and proof in the grammar',
    shown: { file: 'lint-rules/library-overdue/rule.test.ts', words: 'Due: ' },
  },
  {
    from,
    asks: 'The same mistake does not recur in another department',
    feature: 'rule `library-recurrence`, related incidents on each page',
    shown: { file: 'lint-rules/library-recurrence/rule.test.ts', words: 'recurrence' },
  },
  {
    from,
    asks: 'A prompt that failed becomes part of the evaluation suite for good',
    rule: 'ai-golden-rerun',
    failing: { section: "How do we know this won't happen again?", mdx: 'We watch it.' },
    passing: {
      section: "How do we know this won't happen again?",
      mdx: 'The prompt is case 61 of the golden set; it fails on the old bundle [E1].',
    },
  },
  {
    from,
    asks: 'Learning reports share what several incidents teach, with non-technical readers too',
    feature: 'rule `report-sources-and-metrics`',
    shown: { file: 'lint-rules/report-sources-and-metrics/rule.test.ts', words: 'testRule' },
  },
  {
    from,
    asks: 'Do not promise what cannot be known',
    rule: 'wording-certainty',
    failing: { section: "How do we know this won't happen again?", mdx: 'This will never happen again.' },
    passing: {
      section: "How do we know this won't happen again?",
      mdx: 'The gate blocks this class at merge; residual: bundles loaded at run time.',
    },
  },
  {
    from,
    asks: 'Cross-functional empathy: shadowing of labelling sessions and reliability reviews',
    notBuilt: 'A practice between people; nothing in a text can check it.',
  },
]

import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    {
      name: 'a gate',
      section: 'Action items',
      mdx: '- [ ] [P1] Reject prompt edits that lack an eval run id — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'retrain a model',
      section: 'Action items',
      mdx: '- [ ] [P1] Retrain the model on the repaired data — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a reminder job',
      section: 'Action items',
      mdx: '- [ ] [P1] Delete the reminder job that still mails the old list — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'training data',
      section: 'Action items',
      mdx: '- [ ] [P1] Remove duplicates from the training data — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a test',
      section: 'Action items',
      mdx: '- [ ] [P1] Add a test that fails when the index is older than 8 days — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a default',
      section: 'Action items',
      mdx: '- [ ] [P1] Default the target to staging — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'an alert',
      section: 'Action items',
      mdx: '- [ ] [P1] Alert when the index is older than 8 days — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'mentioned',
      section: 'Action items',
      mdx: '- [ ] [P1] Drop "be careful" from the runbook — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    { name: 'another section', section: 'Lessons learned', mdx: 'Be careful with this flag.' },
    {
      name: 'decided against',
      section: 'Action items',
      mdx: '- [ ] [P2] Remind the team — Owner: @team-evals — Due: 2026-04-10 — Verification: none — Accepted: replaced by the gate of A1',
    },
  ],
  invalid: [
    {
      name: 'be careful',
      messageId: 'careful',
      section: 'Action items',
      mdx: '- [ ] [P1] «Be more careful» with prompt edits — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'remind',
      messageId: 'careful',
      section: 'Action items',
      mdx: '- [ ] [P1] «Remind» the team to check the index date — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'double-check',
      messageId: 'careful',
      section: 'Action items',
      mdx: '- [ ] [P1] «Double-check» the target before a deploy — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'attention',
      messageId: 'careful',
      section: 'Action items',
      mdx: '- [ ] [P1] «Pay more attention» to the canary graphs — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'awareness',
      messageId: 'careful',
      section: 'Action items',
      mdx: '- [ ] [P1] «Raise awareness» of memory limits — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'think twice',
      messageId: 'careful',
      section: 'Action items',
      mdx: '- [ ] [P1] «Think twice» before touching the alias — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'vigilance',
      messageId: 'careful',
      section: 'Action items',
      mdx: '- [ ] [P1] Ask everyone to «be vigilant» about quotas — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'educate',
      messageId: 'careful',
      section: 'Action items',
      mdx: '- [ ] [P1] «Educate» prompt authors about dates — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'an eye',
      messageId: 'careful',
      section: 'Action items',
      mdx: '- [ ] [P1] «Keep an eye» on the queue — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
  ],
})

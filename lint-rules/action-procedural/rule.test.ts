import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    {
      name: 'what somebody may not know',
      section: 'Action items',
      mdx: '- [ ] [P1] Restore from the snapshot, since not all team members may know the steps — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'enforced by the forge',
      section: 'Action items',
      mdx: '- [ ] [P1] Require two approvals on prompts through branch protection — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'blocked',
      section: 'Action items',
      mdx: '- [ ] [P1] Block merges to prompts without approval from CODEOWNERS — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'in the tool',
      section: 'Action items',
      mdx: '- [ ] [P1] Make the drain command refuse more than one rack — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a job',
      section: 'Action items',
      mdx: '- [ ] [P1] Update runbook RB-12 and run its commands nightly in CI — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a drill',
      section: 'Action items',
      mdx: '- [ ] [P1] Write the rollback runbook and rehearse it in a drill every month — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'training a model',
      section: 'Action items',
      mdx: '- [ ] [P1] Train the classifier weekly and fail the job below 0.90 — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a permission',
      section: 'Action items',
      mdx: '- [ ] [P1] Revoke write access of notebooks to the store — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'an alert',
      section: 'Action items',
      mdx: '- [ ] [P1] Alert when a change skips the queue — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'automation',
      section: 'Action items',
      mdx: '- [ ] [P1] Post every promotion to the channel automatically — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
  ],
  invalid: [
    {
      name: 'a course',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Send the prompt authors on a two-day course» in adversarial testing — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'require a review',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Require» peer review for every prompt change — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'update the wiki',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Update the wiki page» on rollbacks — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'train people',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Train» support engineers on the escalation path — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a duty',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] Engineers must «announce» promotions in the channel — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'ask people',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Ask» data owners to mail their consumers first — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a two-person rule',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] Introduce a «two-person rule» for manual writes — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a checklist',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] Add a «checklist» for prompt releases — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a session',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Hold a training session» on the deploy tool — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'whoever',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Whoever starts» a reindex must post the plan first — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
  ],
})

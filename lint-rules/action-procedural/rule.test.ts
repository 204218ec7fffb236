import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    {
      name: 'an order of jobs',
      section: 'Action items',
      mdx: '- [ ] [P1] Run the schema check before building the image — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a prohibition for programs',
      section: 'Action items',
      mdx: '- [ ] [P1] Do not retry requests that ended with status 409 — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'things with a human name',
      section: 'Action items',
      mdx: '- [ ] [P1] Make sure user pods run in node pool `apps` — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
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
    {
      name: 'a duty of a system',
      section: 'Action items',
      mdx: '- [ ] [P1] Requests beyond the limit must be rejected by the gateway — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a drill as the proof',
      section: 'Action items',
      mdx: '- [ ] [P1] Write a runbook for failover — Owner: @team-evals — Due: 2026-04-10 — Verification: a new on-call engineer finishes the drill in 15 minutes',
    },
    {
      name: 'a refusal as the proof',
      section: 'Action items',
      mdx: '- [ ] [P1] Require peer review for prompt changes — Owner: @team-evals — Due: 2026-04-10 — Verification: a push without review is rejected',
    },
    {
      name: 'instead of people',
      section: 'Action items',
      mdx: '- [ ] [P1] Generate the client from the schema instead of writing it by hand — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a share of the traffic',
      section: 'Action items',
      mdx: '- [ ] [P1] Shadow 5 % of the traffic on the new model for a week — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a pinned image',
      section: 'Action items',
      mdx: '- [ ] [P1] Pin all base images by digest — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a question to a vendor',
      section: 'Action items',
      mdx: '- [ ] [P1] Ask the support of the vendor whether a volume helps — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'nothing is asked of anybody yet',
      section: 'Action items',
      mdx: '- [ ] [P1] Reflect whether the change was communicated to the teams — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a state of mind',
      section: 'Action items',
      mdx: '- [ ] [P1] The team needs to have a feeling for the lower layers — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'done',
      section: 'Action items',
      mdx: '- [ ] [P1] Make sure that everybody gets mailed when the site goes down (DONE) — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a tool that runs the list',
      section: 'Action items',
      mdx: '- [ ] [P1] Make `release` run the checklist and stop at the first red item — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a dialog',
      section: 'Action items',
      mdx: '- [ ] [P1] Ask the user for confirmation before the agent sends money — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a question to be agreed',
      section: 'Action items',
      mdx: '- [ ] [P1] Agree as a team what the procedures are — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'an actor of the tool',
      section: 'Action items',
      mdx: '- [ ] [P1] Make the deploy bot aware of freezes: it refuses to run during one — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a list that is made by a machine',
      section: 'Action items',
      mdx: '- [ ] [P1] Generate the list of flags in the runbook from the source in CI — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a permission of a role',
      section: 'Action items',
      mdx: '- [ ] [P1] Let only the release role write to the index, by an IAM condition — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'done already',
      section: 'Action items',
      mdx: '- [ ] [P1] The team needs to use the narrow policy, this has already been done — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
  ],
  invalid: [
    {
      name: 'an order for always',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Always change» the gateway in pairs — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a check to think of',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Check» every record before switching the name servers — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a prohibition',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Do not share» signing keys between regions — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'what to avoid',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Avoid using» wildcard records — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'go through review',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] Changes to prompts must «go through review» — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'keep it current',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Keep the runbook» current — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'make people aware',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Make reviewers» aware of the risk — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a habit to be formed',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Make it a habit» to announce schema changes — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'presence',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] Two «engineers have to» be present for each switch — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a rule over things',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] All prompt changes «must be approved» by two people — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'about enforcement',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Create a runbook» for quota exhaustion — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
      output:
        '- [ ] [P1] Drill every [TBD: interval], within [TBD: minutes], the steps for quota exhaustion — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'to all',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Communicate the new escalation path to» all engineers — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'what was learned',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Share the lessons with» the other teams — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'encourage people',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Encourage» reviewers to check the diff — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
      output:
        '- [ ] [P1] Let [TBD: gate, permission, default or alert] enforce: reviewers to check the diff — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'make sure that people',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Ensure that» reviewers look at the diff — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'enforce without means',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Enforce the review policy» — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a proof of something else',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Require» peer review for tool schemas — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a duty that names a verb of checking',
      messageId: 'procedural',
      section: 'Action items',
      mdx: '- [ ] [P1] «Engineers should test» changes in staging first — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a habit',
      messageId: 'habit',
      options: { most: 1 },
      data: { count: 1 },
      section: 'Action items',
      mdx: '- [ ] [P1] «Update the wiki» on drains — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression\n- [ ] [P1] Ask data owners to mail their consumers first — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
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

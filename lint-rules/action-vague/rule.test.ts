import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    {
      name: 'an amount of memory',
      section: 'Action items',
      mdx: '- [ ] [P1] Add more memory: 64 GiB for each ranker — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a comparison',
      section: 'Action items',
      mdx: '- [ ] [P1] Give the retriever a larger pool than the ranker has: 40 connections — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'what was increased',
      section: 'Action items',
      mdx: '- [ ] [P1] Increased the pool of connections — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'what people will see',
      section: 'Action items',
      mdx: '- [ ] [P1] Show the diff of the policy, so that the approver sees each changed rule — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a passive that ends',
      section: 'Action items',
      mdx: '- [ ] [P1] Requests above 8,000 tokens should be rejected with status 413 — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a prohibition',
      section: 'Action items',
      mdx: '- [ ] [P1] Refuse writes from clients older than 2.4 — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'what a change is for',
      section: 'Action items',
      mdx: '- [ ] [P1] Add a pager for expiring certificates and ensure none is missed — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a linked pull request',
      section: 'Action items',
      mdx: '- [ ] [P1] Improve the handling of slow spawners ([notes](https://example.org/hub/pull/1677)) — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'what was done',
      section: 'Action items',
      mdx: '- [ ] [P1] The team then raised a case to improve the limits — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'an inquiry with a sample and a file',
      section: 'Action items',
      mdx: '- [ ] [P1] Explore the long tail: label 500 randomly drawn failures — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'an end state',
      section: 'Action items',
      mdx: '- [ ] [P1] Page the on-call when the refusal rate exceeds 4 % for 10 min — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'improve with a number',
      section: 'Action items',
      mdx: '- [ ] [P1] Improve recall@10 on the golden set from 0.71 to 0.85 — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a ticket',
      section: 'Action items',
      mdx: '- [ ] [P1] Investigate the leak in the spawner (#1677) — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'an inquiry with a date',
      section: 'Action items',
      mdx: '- [ ] [P1] Investigate per-tool timeouts and publish a decision by 10 April — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a review queue',
      section: 'Action items',
      mdx: '- [ ] [P1] Review queue: route items older than 30 min to the second pool automatically — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'follow up with an end',
      section: 'Action items',
      mdx: '- [ ] [P1] Follow up on vendor ticket 55120; close it when firmware 4.2.1 runs on all switches — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a gate',
      section: 'Action items',
      mdx: '- [ ] [P1] Reject prompt edits without an eval run — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'retraining a model',
      section: 'Action items',
      mdx: '- [ ] [P1] Retrain the reward model without batch 44 and publish the scores — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'ensure with a mechanism',
      section: 'Action items',
      mdx: '- [ ] [P1] Ensure idempotent payouts: the API answers a repeated id with 409 — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a past tense',
      section: 'Action items',
      mdx: '- [ ] [P1] Added per-node alerts — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'done',
      section: 'Action items',
      mdx: '- [x] [P1] Improve monitoring — Owner: @team-evals — Due: 2026-04-10 — Verification: alert fires — Proof: E1',
    },
    { name: 'another section', section: 'Lessons learned', mdx: 'Improve monitoring.' },
    {
      name: 'a named change',
      section: 'Action items',
      mdx: '- [ ] [P1] Refactor the suite from NUnit -> XUnit — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'what is added',
      section: 'Action items',
      mdx: '- [ ] [P1] Enhance the daily run with a synthetic probe of the login page — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a tracked question',
      section: 'Action items',
      mdx: '- [ ] [P1] Check why no alert was sent. An issue has been created for this. — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'what will happen when',
      section: 'Action items',
      mdx: '- [ ] [P1] Increase logging of the bot, state when an error has been hit — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a check before something',
      section: 'Action items',
      mdx: '- [ ] [P1] Check the signature of the bundle before it is loaded — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a shared thing',
      section: 'Action items',
      mdx: '- [ ] [P1] Share one connection pool between both workers — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a channel',
      section: 'Action items',
      mdx: '- [ ] [P1] Communicate between the services over mTLS only — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'an end state in the passive',
      section: 'Action items',
      mdx: '- [ ] [P1] Ensure that a write without tenant id is rejected — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a job that reminds',
      section: 'Action items',
      mdx: '- [ ] [P1] Remind stale sessions by a job that closes them after 24 h — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'an upgrade with its proof',
      section: 'Action items',
      mdx: '- [ ] [P1] Upgrade the proxy to 2.5 and verify that it mends the reload — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a size',
      section: 'Action items',
      mdx: '- [ ] [P1] Scale up the pool to 12 nodes — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'an automatic thing',
      section: 'Action items',
      mdx: '- [ ] [P1] Automatic rollback when the canary fails — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a contract test',
      section: 'Action items',
      mdx: '- [ ] [P1] Contract test between gateway and ranker in CI — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a review with its result',
      section: 'Action items',
      mdx: '- [ ] [P1] Do a review of the 14 tool schemas and publish a decision by 10 April — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a title and its plan',
      section: 'Action items',
      mdx: '- [ ] [P1] Improved runbooks for engine limits. We plan to document the symptoms of each — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'parts of a sentence',
      section: 'Action items',
      mdx: 'We will add metrics and alerts around:\n\n- Table statistics',
    },
  ],
  invalid: [
    {
      name: 'under way',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] We are now «reviewing» our notification setup — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a shared subject',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] We found gaps in the rollout and will «add extra safeguards» — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a passive',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] The release process should be «improved» — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'measures',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Implement measures to» minimise disruptions — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a wish with a subject',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] The gateway «needs better monitoring» at the edge — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'more effort',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Add more alerts» for the retriever — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'what people will be able to do',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Add additional dashboards» so that we can respond sooner — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a review by nobody',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] A thorough «review will be conducted» to evaluate preventive steps — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'as possible',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] Keep prompts as short «as possible» — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'scaling',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Scale up» the cluster — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a review to be done',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Do a security review» of the agent tools — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a clean-up',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «General clean-up of the helm charts» — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a compound topic',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Prompt hardening» — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
      output:
        '- [ ] [P1] Change [TBD: what] in Prompt hardening until [TBD: check] shows [TBD: state] — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a nominalisation',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Investigation into the memory growth» — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'polite',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] It would be good to «revisit» the retry logic — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
      output:
        '- [ ] [P1] It would be good to publish by [TBD: date] in [TBD: ticket or document] a decision on the retry logic — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'an object that is left open',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] Change the health path to «something more» robust — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'undecided',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Maybe» add a second probe — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a promise of changes',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] We will be «making several changes» to the rollout — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a plan for a plan',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Develop a strategy» for disaster recovery — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
      output:
        '- [ ] [P1] Publish by [TBD: date] in [TBD: document] the decision for disaster recovery — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'better, at the end',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] Support the on-call engineers «better» — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a habit',
      messageId: 'habit',
      options: { most: 1 },
      data: { count: 2 },
      section: 'Action items',
      mdx: '- [ ] [P1] «Improve» monitoring — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression\n- [ ] [P1] Investigate the growth — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression\n- [ ] [P1] Revisit the limits — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'an instance-only repair',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Fix the lists» — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a topic',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Ingress metrics and alerts» — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a higher level',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Bring the monitoring of the index to a higher level» — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'improve',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Improve» monitoring of the gateway — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'investigate',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Investigate» further why the retriever returned stale chunks — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a noun phrase',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Better dashboards» for the feature store — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'consider',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Consider» adding a canary — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'follow up',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Follow up» with the vendor — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'addressed to somebody',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] Someone should «figure out» the flaky node — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'work with',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Work with» security to reduce the risk of injection — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'time permitting',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Revisit» the autoscaling settings when time permits — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a conversation',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Have a conversation» with the platform group about quality — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'a wish with so that',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Improve» testing so that this can never happen again — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
    {
      name: 'set up better',
      messageId: 'vague',
      section: 'Action items',
      mdx: '- [ ] [P1] «Set up better» alerting for the queue — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden-refund` fails on a seeded regression',
    },
  ],
})

import { testRule, variantsOf } from '#lint/rule-tester'
import rule from './rule.ts'

const path = 'content/game-days/2026-05-06-long-documents.mdx'

const plan = `---
title: Long documents against the truncation guard
status: draft
sources: [2026-03-02-token-limit]
mode: staging
scheduled: 2026-12-10T13:00:00Z
verifies: ["2026-03-02-token-limit#A1"]
---

## Scenario

The incident of March, with today's guard.

## Hypothesis and expected signals

The guard rejects 100 % of documents above 8k tokens within 10 s; alert \`TruncationRejects\` fires.

## Safety

- **Abort criteria:** any customer ticket, or p95 above 2 s for 2 min
- **Blast radius:** one staging cell, no customer data

## Script

An observer writes down the times.

1. Inject 9k-token documents at 2 rps. Expect: rejects within 10 s.
2. Watch the panel for 15 min. Expect: no latency.
`

const played = plan
  .replace('status: draft', 'status: published')
  .replace('2026-12-10T13:00:00Z', '2026-05-06T13:00:00Z\nresult: confirmed\ndetected: 8 s\nmitigated: 10 s')
  .concat('\n## Observations\n\n100 % rejected [E2].\n\n## Result\n\nAs expected.\n')

const planned = variantsOf(plan, path)
const done = variantsOf(played, path)

const safety = `- **Abort criteria:** any customer ticket, or p95 above 2 s for 2 min
- **Blast radius:** one staging cell, no customer data`
const steps = `1. Inject 9k-token documents at 2 rps. Expect: rejects within 10 s.
2. Watch the panel for 15 min. Expect: no latency.`
const measured = '\ndetected: 8 s\nmitigated: 10 s'

testRule(rule, {
  valid: [
    { name: 'a plan', ...planned() },
    { name: 'a plan in review', ...planned(['status: draft', 'status: in-review']) },
    { name: 'a played game day', ...done() },
    {
      name: 'a refuted hypothesis needs no proof that it held',
      ...done(
        ['result: confirmed', 'result: refuted'],
        ['[E2]', ''],
        ['verifies: ["2026-03-02-token-limit#A1"]\n', ''],
      ),
    },
    { name: 'what was never detected', ...done(['detected: 8 s', 'detected: never']) },
    { name: 'an aborted drill measured nothing', ...done(['result: confirmed', 'result: aborted'], [measured, '']) },
    { name: 'a tabletop measures nothing', ...done(['mode: staging', 'mode: tabletop'], [measured, ''], ['[E2]', '']) },
    { name: 'proof by link', ...done(['[E2]', '([panel](https://grafana.example/d/1))']) },
    {
      name: 'it verifies no action, and says so',
      ...done(
        ['verifies: ["2026-03-02-token-limit#A1"]\n', ''],
        ['As expected.', 'As expected. This verifies no action: the incident was public and not ours.'],
      ),
    },
    {
      name: 'a script as a table',
      ...planned([steps, '| Minute | Inject | Expect |\n|---|---|---|\n| 0 | Upload the file | rejects |']),
    },
    {
      name: 'a table of questions',
      ...planned(
        ['mode: staging', 'mode: tabletop'],
        [steps, '1. Read out the first page of the incident.\n2. Reveal the second alert after 10 min.'],
      ),
    },
    {
      name: 'a facilitator watches',
      ...planned(
        ['An observer writes down the times.\n\n', ''],
        ['mode: staging', 'mode: staging\nfacilitator: "@team-learning"'],
      ),
    },
    {
      name: 'a window in production',
      ...planned(
        ['mode: staging', 'mode: production'],
        ['2026-12-10T13:00:00Z', '2026-12-10'],
        ['- **Blast', '- **Window:** 13:00 to 14:00 UTC\n- **Blast'],
      ),
    },
    { name: 'an instant in production', ...planned(['mode: staging', 'mode: production']) },
    {
      name: 'safety under headings',
      ...planned([safety, '### Abort criteria\n\nAny customer ticket.\n\n### Blast radius\n\nOne staging cell.']),
    },
    {
      name: 'stated gaps',
      ...planned(
        ['any customer ticket, or p95 above 2 s for 2 min', '[TBD: criteria — from @team-learning]'],
        [steps, '1. Inject [TBD: the fault — from @team-learning]'],
      ),
    },
    {
      name: 'missing sections are another rule',
      mdx: '---\ntitle: A\nstatus: draft\nsources: [a]\n---\n\nText.',
      document: true,
      path,
    },
    { name: 'a result that the schema refuses', ...done(['result: confirmed', 'result: passed']) },
  ],
  invalid: [
    {
      name: 'no incident',
      messageId: 'source',
      ...planned(['sources: [2026-03-02-token-limit]\n', ''], ['## Scenario', '«## Scenario»']),
    },
    {
      name: 'a hypothesis that cannot fail',
      messageId: 'hypothesis',
      ...planned([
        '## Hypothesis and expected signals\n\nThe guard rejects 100 % of documents above 8k tokens within 10 s; alert `TruncationRejects` fires.',
        '«## Hypothesis and expected signals»\n\nThe system copes.',
      ]),
    },
    {
      name: 'we discussed it',
      messageId: 'script',
      ...planned(['## Script', '«## Script»'], [steps, 'We discussed it.']),
    },
    {
      name: 'nothing is injected',
      messageId: 'inject',
      ...planned(['## Script', '«## Script»'], ['Inject 9k-token documents at 2 rps.', 'Look at the panel.']),
    },
    {
      name: 'nobody watches',
      messageId: 'observer',
      ...planned(['## Script', '«## Script»'], ['An observer writes down the times.\n\n', '']),
    },
    {
      name: 'no abort criteria',
      messageId: 'safety',
      data: { missing: 'abort criteria' },
      ...planned(
        ['## Safety', '«## Safety»'],
        ['- **Abort criteria:** any customer ticket, or p95 above 2 s for 2 min\n', ''],
      ),
    },
    {
      name: 'safety in a sentence',
      messageId: 'safety',
      data: { missing: 'abort criteria and blast radius' },
      ...planned(['## Safety', '«## Safety»'], [safety, 'We are careful.']),
    },
    {
      name: 'a criterion that nobody can see',
      messageId: 'abort',
      ...planned(['any customer ticket, or p95 above 2 s for 2 min', '«if something goes wrong»']),
    },
    {
      name: 'production without a window',
      messageId: 'window',
      ...planned(['mode: staging', 'mode: production'], ['2026-12-10T13:00:00Z', '«2026-12-10»']),
    },
    {
      name: 'published without a result',
      messageId: 'result',
      ...done(['result: confirmed\n', ''], ['## Scenario', '«## Scenario»']),
    },
    {
      name: 'nothing observed',
      messageId: 'sections',
      data: { missing: '"Observations"' },
      ...done(
        ['## Observations\n\n100 % rejected [E2].\n\n', ''],
        ['As expected.', 'As expected [E2].'],
        ['## Scenario', '«## Scenario»'],
      ),
    },
    {
      name: 'nothing measured',
      messageId: 'measured',
      data: { missing: '`mitigated`' },
      ...done(['result: confirmed', 'result: «confirmed»'], ['\nmitigated: 10 s', '']),
    },
    {
      name: 'a pass without evidence',
      messageId: 'proof',
      ...done(['result: confirmed', 'result: «confirmed»'], [' [E2]', '']),
    },
    {
      name: 'a pass that closes nothing',
      messageId: 'verifies',
      ...done(['result: confirmed', 'result: «confirmed»'], ['verifies: ["2026-03-02-token-limit#A1"]\n', '']),
    },
    {
      name: 'a result from the future',
      messageId: 'future',
      ...done(['result: confirmed', 'result: «confirmed»'], ['2026-05-06T13:00:00Z', '2026-12-10T13:00:00Z']),
    },
  ],
})

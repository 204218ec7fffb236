import { testRule, variantsOf } from '#lint/rule-tester'
import rule from './rule.ts'

const path = 'content/operations/assistant.mdx'

const psi = '| `intent` (categorical) | data | PSI over the intents | 2026-01 | 0.1 warn, 0.25 critical | P3 |'
const good = `---
title: Assistant
---

## Drift detection

| Signal | Kind | Method | Reference window | Threshold | Alert |
|---|---|---|---|---|---|
${psi}
| prompt length | data | KS | last 28 d | D > 0.1 | P4 |
| resolved without escalation | concept | rolling accuracy over 7 d | 2026-Q1 | -3 points | P2 |
| refusals | output | chi-square | 2026-01 | p < 0.001, n = 5,000 | P3 |

Labels arrive 48 h after the chat.
`
const head = `---\ntitle: A\n---\n\n`
const variant = variantsOf(good, path)
/** The good table with another first row. */
const monitor = (cells: string) => variant([psi, `| ${cells} |`])

testRule(rule, {
  valid: [
    { name: 'four monitors', ...variant() },
    {
      name: 'stated gaps',
      ...monitor(
        'age | [TBD: kind — from @team-a] | [TBD: method — from @team-a] | 2026-01 | [TBD: limit — from @team-a] | P3',
      ),
    },
    {
      name: 'a type in a column of its own',
      mdx: `${head}## Drift detection\n\n| Signal | Type | Kind | Method | Reference window | Threshold | Alert |\n|---|---|---|---|---|---|---|\n| spend | continuous | data | KS | 2026-01 | 0.1 | P4 |\n`,
      document: true,
      path,
    },
    {
      name: 'PSI over quantile bins',
      ...monitor('prompt length | data | PSI, 10 quantile bins | 2026-01 | 0.25 | P3'),
    },
    {
      name: 'another method with its source',
      ...monitor('question embeddings | data | [MMD](https://example.org/mmd) | 2026-01 | 0.05 | P3'),
    },
    {
      name: 'a style metric with evidence',
      ...monitor('answer text | output | style distance [E3] | 2026-01 | 0.3 | P3'),
    },
    { name: 'KS for a signal of unknown type', ...monitor('basket | data | Kolmogorov–Smirnov | 2026-01 | 0.1 | P3') },
    { name: 'KS at a large sample', ...monitor('prompt length | data | KS, n = 1,000,000 | 2026-01 | D > 0.05 | P3') },
    { name: 'confidence of the output', ...monitor('confidence | output | confidence decay | 2026-01 | -5 % | P3') },
    {
      name: 'an A/B holdout for concept drift',
      ...monitor('clicks | concept | A/B holdout of 1 % | the holdout | 2 % | P2'),
    },
    {
      name: 'the delay in the row',
      ...variant(
        ['Labels arrive 48 h after the chat.\n', ''],
        ['rolling accuracy over 7 d', 'rolling accuracy, labels arrive after 48 h'],
      ),
    },
    {
      name: 'what arrives late has another name',
      ...variant(
        ['Labels arrive 48 h after the chat.\n', ''],
        ['rolling accuracy over 7 d', 'rolling accuracy, clicks arrive within 1 day'],
      ),
    },
    { name: 'greek letters', ...monitor('language | data | \u03c7² | 2026-01 | p < 0.01 | P3') },
    {
      name: 'no drift, and it says so',
      mdx: `${head}## Drift detection\n\nThere is no model behind this service.\n`,
      document: true,
      path,
    },
    { name: 'no section', mdx: `${head}## SLOs\n`, document: true, path },
  ],
  invalid: [
    {
      name: 'we watch drift',
      messageId: 'table',
      mdx: `${head}«## Drift detection»\n\nWe watch drift.\n`,
      document: true,
      path,
    },
    {
      name: 'no reference',
      messageId: 'columns',
      data: { missing: '`Reference window`' },
      mdx: `${head}## Drift detection\n\n«| Signal | Kind | Method | Threshold | Alert |»\n|---|---|---|---|---|\n| age | data | KS | 0.1 | P3 |\n`,
      document: true,
      path,
    },
    {
      name: 'nobody is called',
      messageId: 'row',
      data: { missing: '`Alert`' },
      ...monitor('«prompt length» | data | KS | 2026-01 | 0.1 | —'),
    },
    { name: 'a kind of its own', messageId: 'kind', ...monitor('prompt length | «model» | KS | 2026-01 | 0.1 | P3') },
    { name: 'eyes', messageId: 'method', ...monitor('prompt length | data | «we look at it» | 2026-01 | 0.1 | P3') },
    {
      name: 'KS on categories',
      messageId: 'fit',
      data: { type: 'categorical' },
      ...monitor('user intent | data | «KS» | 2026-01 | 0.1 | P3'),
    },
    {
      name: 'chi-square on numbers',
      messageId: 'fit',
      ...monitor('spend (continuous) | data | «chi-square» | 2026-01 | 0.1 | P3'),
    },
    {
      name: 'PSI on embeddings',
      messageId: 'fit',
      ...monitor('question embeddings | data | «PSI, 10 bins» | 2026-01 | 0.1 | P3'),
    },
    {
      name: 'a distribution for concept drift',
      messageId: 'purpose',
      ...monitor('prompt length | concept | «KS» | 2026-01 | 0.1 | P3'),
    },
    {
      name: 'accuracy for data drift',
      messageId: 'purpose',
      ...monitor('prompt length | data | «rolling accuracy» | 2026-01 | 0.1 | P3'),
    },
    { name: 'PSI without bins', messageId: 'bins', ...monitor('prompt length | data | «PSI» | 2026-01 | 0.2 | P3') },
    {
      name: 'a threshold in words',
      messageId: 'threshold',
      ...monitor('prompt length | data | KS | 2026-01 | «significant» | P3'),
    },
    {
      name: 'no word on the labels',
      messageId: 'delay',
      ...variant(['Labels arrive 48 h after the chat.\n', ''], ['| concept |', '| «concept» |']),
    },
  ],
})

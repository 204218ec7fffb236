import { testRule, variantsOf } from '#lint/rule-tester'
import rule from './rule.ts'

const path = 'content/operations/assistant.mdx'

const good = `---
title: Assistant
service: assistant
owner: "@team-assistant"
oncall:
  primary: "@assistant-oncall"
  secondary: "@platform-oncall"
---

## Key metrics

| Layer | Metric | Normal range | Warning | Critical |
|---|---|---|---|---|
| Infrastructure | GPU memory | 40–70 % | 85 % | 95 % |
| Application | p95 | 300–600 ms | 1 s | 2 s |
| Model | refusal rate | 1.5–2.4 % | 3 % | 4 % |
| Business | resolved chats | 70–80 % | 65 % | 55 % |

## SLOs

| SLO | Target | Window | Measurement |
|---|---|---|---|
| Availability | 99.9 % | 30 d | successful requests at the gateway |
| refund-golden pass rate | ≥ 98 % | 7 d | \`eval-probe\`, hourly |

## Maintenance windows

| Window | Frequency | Duration | Activities |
|---|---|---|---|
| Index rebuild | weekly, Sunday 02:00 UTC | 1 h | rebuild, compare, switch |
`

const variant = variantsOf(good, path)
const golden = '| refund-golden pass rate | ≥ 98 % | 7 d | `eval-probe`, hourly |\n'
const business = '| Business | resolved chats | 70–80 % | 65 % | 55 % |\n'
const maintenance = `| Window | Frequency | Duration | Activities |
|---|---|---|---|
| Index rebuild | weekly, Sunday 02:00 UTC | 1 h | rebuild, compare, switch |`
const metrics = good.slice(good.indexOf('| Layer'), good.indexOf('\n## SLOs'))

testRule(rule, {
  valid: [
    { name: 'a complete specification', ...variant() },
    { name: 'a stated gap', ...variant(['99.9 %', '[TBD: target — from @team-assistant]']) },
    { name: 'a ratio instead of a percentage', ...variant(['99.9 %', '0.999']) },
    { name: 'milliseconds beside seconds', ...variant(['| 1 s | 2 s |', '| 1000 ms | 2 s |']) },
    { name: 'an escaped sign', ...variant(['| 99.9 % |', '| &lt; 0.1 % errors |']) },
    {
      name: 'a window in the target',
      ...variant(
        ['| SLO | Target | Window | Measurement |\n|---|---|---|---|', '| SLO | Target | Measurement |\n|---|---|---|'],
        ['99.9 % | 30 d', '99.9 % / 30 d'],
        ['≥ 98 % | 7 d', '≥ 98 % over 7 days'],
      ),
    },
    {
      name: 'layers as headings',
      ...variant([
        metrics,
        ['Layer 1: Infrastructure', 'Layer 2: Application', 'Layer 3: Model', 'Layer 4: Business']
          .map(
            (layer) =>
              `### ${layer}\n\n| Metric | Normal | Warning | Critical |\n|---|---|---|---|\n| m | 1 | 2 | 3 |\n\n`,
          )
          .join(''),
      ]),
    },
    {
      name: 'a layer that is left out with a reason',
      ...variant([business, ''], ['## SLOs', 'No business layer yet: the assistant is internal.\n\n## SLOs']),
    },
    { name: 'a proxy for the business', ...variant(['resolved chats', 'thumbs up per 100 chats (proxy)']) },
    {
      name: 'no model, no promise of its quality',
      ...variant(
        [golden, ''],
        ['| Model | refusal rate | 1.5–2.4 % | 3 % | 4 % |\n', ''],
        ['## SLOs', 'There is no model layer: no model is called.\n\n## SLOs'],
      ),
    },
    {
      name: 'quality as the model metric above it',
      ...variant(
        ['| Model | refusal rate |', '| Model | NDCG@10 |'],
        [golden, '| NDCG@10 | ≥ 0.40 | 7 d | judged queries, nightly |\n'],
      ),
    },
    { name: 'quality under another name', ...variant(['refund-golden pass rate', 'Share of grounded answers']) },
    { name: 'no maintenance, and it says so', ...variant([maintenance, 'None: every change is rolling.']) },
    { name: 'a team on call, a team behind it', ...variant(['"@platform-oncall"', 'the duty manager']) },
    {
      name: 'no rota is another rule',
      ...variant(['oncall:\n  primary: "@assistant-oncall"\n  secondary: "@platform-oncall"\n', '']),
    },
    {
      name: 'empty sections are another rule',
      mdx: '---\ntitle: A\n---\n\n## SLOs\n\n## Key metrics\n',
      document: true,
      path,
    },
  ],
  invalid: [
    {
      name: 'objectives in prose',
      messageId: 'table',
      ...variant(
        [good.slice(good.indexOf('| SLO'), good.indexOf('\n## Maint')), 'Always up.\n'],
        ['## SLOs', '«## SLOs»'],
      ),
    },
    {
      name: 'objectives without a window',
      messageId: 'columns',
      data: { missing: '`Window`' },
      ...variant(
        [
          '| SLO | Target | Window | Measurement |\n|---|---|---|---|',
          '«| SLO | Target | Measurement |»\n|---|---|---|',
        ],
        ['99.9 % | 30 d', '99.9 %'],
        ['≥ 98 % | 7 d', '≥ 98 %'],
      ),
    },
    {
      name: 'an objective that nobody measures',
      messageId: 'row',
      data: { missing: '`Measurement`' },
      ...variant([
        '| Availability | 99.9 % | 30 d | successful requests at the gateway |',
        '| «Availability» | 99.9 % | 30 d | TBD |',
      ]),
    },
    { name: 'a target in words', messageId: 'target', ...variant(['99.9 %', '«very high»']) },
    { name: 'a model and only availability', messageId: 'quality', ...variant([golden, ''], ['## SLOs', '«## SLOs»']) },
    {
      name: 'no layers at all',
      messageId: 'noLayer',
      ...variant(
        [metrics, '«| Metric | Normal | Warning | Critical |»\n|---|---|---|---|\n| p95 | 1 s | 2 s | 3 s |\n'],
        [golden, ''],
      ),
    },
    {
      name: 'a layer of its own',
      messageId: 'layer',
      data: { seen: 'GPU' },
      ...variant([
        '| Infrastructure | GPU memory | 40–70 % | 85 % | 95 % |',
        '| «GPU» | memory | 40 % | 85 % | 95 % |\n| Infrastructure | disk | 40 % | 85 % | 95 % |',
      ]),
    },
    {
      name: 'an empty layer',
      messageId: 'layers',
      data: { missing: 'business' },
      ...variant([business, ''], ['## Key metrics', '«## Key metrics»']),
    },
    {
      name: 'a metric without a critical value',
      messageId: 'row',
      data: { noun: 'metric', missing: '`Critical`' },
      ...variant(['| Application | p95 | 300–600 ms | 1 s | 2 s |', '| Application | «p95» | 300–600 ms | 1 s | — |']),
    },
    {
      name: 'a window without a duration',
      messageId: 'row',
      data: { noun: 'window', missing: '`Duration`' },
      ...variant([
        '| Index rebuild | weekly, Sunday 02:00 UTC | 1 h |',
        '| «Index rebuild» | weekly, Sunday 02:00 UTC | |',
      ]),
    },
    {
      name: 'one person',
      messageId: 'primary',
      ...variant(['  secondary: "@platform-oncall"\n', ''], ['oncall:', '«oncall»:']),
    },
    { name: 'the same person twice', messageId: 'same', ...variant(['"@platform-oncall"', '«"@assistant-oncall"»']) },
  ],
})

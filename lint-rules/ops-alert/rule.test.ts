import { testRule, variantsOf } from '#lint/rule-tester'
import rule from './rule.ts'

const path = 'content/operations/assistant.mdx'

const row =
  '| Refusals | `refusal_rate{policy} > 4 %` | 10 min | P2 | @team-assistant | [refusals](../runbooks/refusals.mdx) |'
const good = `---
title: Assistant
---

## Alerts

| Alert | Condition | For | Priority | Owner | Runbook |
|---|---|---|---|---|---|
${row}
| GPU memory | \`gpu_memory > 95 %\` | 5 min | P3 | @team-platform | RB-7 |
`.replace('{policy}', '')

const refusals = row.replace('{policy}', '')
const variant = variantsOf(good, path)
/** The good table with another first row. */
const alert = (cells: string) => variant([refusals, `| ${cells} |`])

testRule(rule, {
  valid: [
    { name: 'two alerts', ...variant() },
    {
      name: 'stated gaps',
      ...alert('Refusals | [TBD: limit — from @team-a] | [TBD: minutes — from @team-a] | P2 | @team-a | RB-1'),
    },
    {
      name: 'an SLO burn',
      ...alert('Availability budget | burn rate > 14.4 over 1 h and 5 min | | P1 | @team-a | RB-1'),
    },
    {
      name: 'an anomaly with its window',
      ...alert('Refusal anomaly | anomaly score above its budget | 15 min | P3 | @team-a | RB-1'),
    },
    { name: 'a duration in the condition', ...alert('Errors | error rate > 2 % for 5 min | | P1 | @team-a | RB-1') },
    { name: 'a range selector', ...alert('Errors | `rate(errors[5m]) > 2` | — | P1 | @team-a | RB-1') },
    { name: 'a state', ...alert('Index job | the nightly rebuild failed | at once | P3 | @team-a | RB-1') },
    {
      name: 'a state of two things',
      ...alert('Prompt hash | the running prompt differs from the reviewed one | 2 min | P2 | @team-a | RB-1'),
    },
    { name: 'a number of runs', ...alert('Golden set | passed below 95 % | 2 runs | P2 | @team-a | RB-1') },
    { name: 'no data', ...alert('Probe | `absent(probe_success)` | 10 min | P2 | @team-a | RB-1') },
    {
      name: 'a recording rule',
      ...alert('Golden set | `job:golden_pass_rate:1h < 0.98` | 1 h | P2 | @team-a | `golden-set`'),
    },
    {
      name: 'a runbook in this page',
      ...variant(
        [refusals, '| Errors | > 2 % | 5 min | P1 | @team-a | [what to do](#when-it-fires) |'],
        ['## Alerts', '## When it fires\n\nText.\n\n## Alerts'],
      ),
    },
    {
      name: 'a runbook elsewhere',
      ...alert('Errors | > 2 % | 5 min | P1 | @team-a | [wiki](https://wiki.example/rb)'),
    },
    {
      name: 'another order of the columns',
      mdx: good.replace(
        /\| Alert .*\n.*\n[^]*$/,
        '| Runbook | Alert | Severity | Condition | For | Owner |\n|---|---|---|---|---|---|\n| RB-1 | Errors | P1 | > 2 % | 5 min | @a |\n',
      ),
      document: true,
      path,
    },
    {
      name: 'a finished job that pages nobody',
      ...alert('Deploy finished | 1 deploy finished | at once | P4 | @team-a | RB-1'),
    },
    {
      name: 'one symptom among machines',
      ...variant([
        refusals,
        '| CPU | cpu > 90 % | 10 min | P3 | @a | RB-2 |\n| p95 | p95 > 2 s | 5 min | P2 | @a | RB-3 |',
      ]),
    },
    { name: 'an empty section is another rule', mdx: '---\ntitle: A\n---\n\n## Alerts\n', document: true, path },
  ],
  invalid: [
    {
      name: 'alerts in prose',
      messageId: 'table',
      mdx: '---\ntitle: A\n---\n\n«## Alerts»\n\nWe page when it is bad.\n',
      document: true,
      path,
    },
    {
      name: 'no owners',
      messageId: 'columns',
      data: { missing: '`Owner`' },
      mdx: '---\ntitle: A\n---\n\n## Alerts\n\n«| Alert | Condition | For | Priority | Runbook |»\n|---|---|---|---|---|\n| Errors | > 2 % | 5 min | P1 | RB-1 |\n',
      document: true,
      path,
    },
    {
      name: 'an alert that nobody owns',
      messageId: 'row',
      data: { missing: '`Owner`' },
      ...alert('«Errors» | > 2 % | 5 min | P1 | | RB-1'),
    },
    {
      name: 'no runbook',
      messageId: 'row',
      data: { missing: '`Runbook`' },
      ...alert('«Errors» | > 2 % | 5 min | P1 | @a | TBD'),
    },
    { name: 'no threshold', messageId: 'condition', ...alert('Latency | «latency high» | 5 min | P2 | @a | RB-1') },
    { name: 'a while', messageId: 'duration', ...alert('Errors | > 2 % | «a while» | P1 | @a | RB-1') },
    { name: 'a priority in words', messageId: 'priority', ...alert('Errors | > 2 % | 5 min | «page» | @a | RB-1') },
    { name: 'the scale of incidents', messageId: 'scale', ...alert('Errors | > 2 % | 5 min | «SEV2» | @a | RB-1') },
    {
      name: 'a link that leads nowhere',
      messageId: 'runbook',
      ...alert('Errors | > 2 % | 5 min | P1 | @a | [«runbook»](#todo)'),
    },
    {
      name: 'advice instead of a runbook',
      messageId: 'runbook',
      ...alert('Errors | > 2 % | 5 min | P1 | @a | «restart the pod»'),
    },
    {
      name: 'machines only',
      messageId: 'machines',
      ...variant(['## Alerts', '«## Alerts»'], [refusals, '| CPU high | cpu > 90 % | 10 min | P2 | @a | RB-2 |']),
    },
    {
      name: 'a page for news',
      messageId: 'news',
      ...alert('Deploy finished | 1 deploy finished | at once | «P1» | @a | RB-1'),
    },
  ],
})

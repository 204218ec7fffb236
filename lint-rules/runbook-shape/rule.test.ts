import { testRule, variantsOf } from '#lint/rule-tester'
import rule from './rule.ts'

const path = 'content/runbooks/code-generation-off.mdx'

const good = `---
title: Switch code generation off
playbook: kill-switch
service: assistant
owner: "@team-assistant"
oncall: "@assistant-oncall"
dashboards: ["https://grafana.example/d/assistant"]
logs: ["https://logs.example/assistant"]
risk: reversible
timeBudget: 5 min
lastDrilled: 2026-10-14
---

## Quick reference

| Fact | Value |
|---|---|
| Feature | code generation |

## When to use

Alert \`CodegenRefusals\` fires, or the on-call lead asks for it.

## Before you start

Save the last 100 prompts and the flag file; at most 2 min.

## Steps

1. Run \`bin/flag off code-gen\`. Expect: \`disabled\` within 30 s. If not: go to step 2.
2. Set the flag in the console. Expect: panel *codegen rps* falls to 0. If not: call L2.

## Verification

The panel shows 0 requests for 5 min.

## Undo

Run \`bin/flag on code-gen\`.

## Escalation

| Level | Contact | When |
|---|---|---|
| L1 | @assistant-oncall | at once |
| L2 | @team-platform | after 10 min |
`

const steps = `1. Run \`bin/flag off code-gen\`. Expect: \`disabled\` within 30 s. If not: go to step 2.
2. Set the flag in the console. Expect: panel *codegen rps* falls to 0. If not: call L2.`
const [first = '', second = ''] = steps.split('\n')

const variant = variantsOf(good, path)
const oncall = 'oncall: "@assistant-oncall"\n'
const dashboards = 'dashboards: ["https://grafana.example/d/assistant"]\n'
const logs = 'logs: ["https://logs.example/assistant"]\n'
const labels = 'Expect: done within 30 s. If not: call L2.'

testRule(rule, {
  valid: [
    { name: 'a complete runbook', ...variant() },
    { name: 'a postmortem is another type', mdx: good, document: true, path: 'content/postmortems/a.mdx' },
    {
      name: 'facts in the table instead of the frontmatter',
      ...variant(
        [oncall + dashboards + logs, ''],
        ['| Feature', '| On-call | @assistant-oncall |\n| Dashboards | Assistant |\n| Logs | all |\n| Feature'],
      ),
    },
    {
      name: 'a draft that was never drilled',
      ...variant(['lastDrilled: 2026-10-14', 'status: draft']),
    },
    {
      name: 'a date that the schema refuses is not missing too',
      ...variant(['lastDrilled: 2026-10-14', 'lastDrilled: last autumn']),
    },
    {
      name: 'labels as nested items',
      ...variant([first, '1. Run `bin/flag off code-gen`.\n   - Expect: `disabled`.\n   - If not: go to step 2.']),
    },
    {
      name: 'steps under numbered headings',
      ...variant([
        steps,
        '### 1. Run `bin/flag off code-gen`\n\n**Expect:** `disabled`.\n\n**If not:** call L2.\n\n### 2. Tell support\n\n**Expect:** an answer.\n\n**If not:** call L2.',
      ]),
    },
    {
      name: 'steps in phases',
      ...variant([steps, `### Stop\n\n${first}\n\n### Check\n\n${second}`]),
    },
    {
      name: 'an escaped placeholder',
      ...variant(['bin/flag off code-gen', 'bin/flag off code-gen --tenant <tenant>']),
    },
    {
      name: 'a command with its preparation',
      ...variant([
        second,
        `2. Read the flag:\n\n   \`\`\`sh\n   # the region of the alert\n   export REGION=eu-1\n   cd /srv\n   bin/flag get code-gen \\\n     --region "$REGION"\n   \`\`\`\n\n   ${labels}`,
      ]),
    },
    {
      name: 'a command with its output',
      ...variant([
        second,
        `2. Read the flag:\n\n   \`\`\`console\n   $ bin/flag get code-gen\n   enabled\n   \`\`\`\n\n   ${labels}`,
      ]),
    },
    {
      name: 'a choice between two commands',
      ...variant([second, `2. Run \`bin/flag off x\`, or \`bin/flag off y\` in the EU. ${labels}`]),
    },
    {
      name: 'a loop is one script',
      ...variant([
        second,
        `2. Read all flags:\n\n   \`\`\`sh\n   for f in a b; do\n     bin/flag get $f\n   done\n   \`\`\`\n\n   ${labels}`,
      ]),
    },
    {
      name: 'a condition in code is no command',
      ...variant([second, `2. Open the panel where \`refusal_rate > 4 %\` and \`p95 > 2 s\`. ${labels}`]),
    },
    { name: 'two clicks to one end', ...variant([second, `2. Open the console and select the flag. ${labels}`]) },
    { name: 'two verbs with one object', ...variant([second, `2. Stop and disable the indexing job. ${labels}`]) },
    {
      name: 'two commands where two are allowed',
      options: { maxCommands: 2 },
      ...variant([second, `2. Stop the job and restart the cache. ${labels}`]),
    },
    {
      name: 'a destructive command with its check',
      ...variant([
        second,
        `2. Run \`kubectl delete deployment codegen\`. Confirm: the namespace is \`codegen-canary\`. ${labels}`,
      ]),
    },
    {
      name: 'a destructive command after a dry run',
      ...variant([
        second,
        `2. Run \`rows purge --dry-run\`. ${labels}\n3. Delete the rows that step 2 listed. ${labels}`,
      ]),
    },
    { name: 'a pod comes back by itself', ...variant([second, `2. Run \`kubectl delete pod codegen-1\`. ${labels}`]) },
    {
      name: 'reading changes nothing',
      ...variant(
        ['risk: reversible', 'risk: read-only'],
        ['Run `bin/flag off code-gen`. Expect', 'Open the flag. Expect'],
      ),
    },
    { name: 'a limit in numbers', ...variant([second, `2. Check that latency is low, p95 under 2 s. ${labels}`]) },
    {
      name: 'a limit in a panel',
      ...variant([second, `2. Check whether drift is high in panel \`intent PSI\`. ${labels}`]),
    },
    {
      name: 'a fact is no limit',
      ...variant([
        'Alert `CodegenRefusals` fires',
        'Alert `CodegenRefusals` fires. The cost of a wrong answer is high',
      ]),
    },
    {
      name: 'as needed, with a number beside it',
      ...variant([
        'Alert `CodegenRefusals` fires, or the on-call lead asks for it.',
        'As needed, once more than 40 tickets an hour name it.',
      ]),
    },
    {
      name: 'as needed, with an alert',
      ...variant(['risk: reversible', 'risk: reversible\nalerts: [codegen-refusals]']),
    },
    {
      name: 'nothing to save where nothing changes',
      ...variant(
        ['playbook: kill-switch', 'playbook: diagnostic'],
        ['Save the last 100 prompts and the flag file; at most 2 min.', 'Log in.'],
      ),
    },
    {
      name: 'why there is no way back',
      ...variant([
        'Run `bin/flag on code-gen`.',
        'None: purged rows are gone; the copy from step 1 is kept for 30 days.',
      ]),
    },
    {
      name: 'columns of the escalation in another order',
      ...variant(['| Level | Contact | When |', '| Level | Who | Condition |']),
    },
    {
      name: 'a stated gap',
      ...variant(
        ['Set the flag in the console.', '[TBD: the second way — from @team-assistant]'],
        ['Expect: panel *codegen rps* falls to 0. ', ''],
      ),
    },
    { name: 'a missing section is another rule', ...variant(['## Steps', '## Way of working']) },
  ],
  invalid: [
    {
      name: 'a runbook in another style, said once',
      messageId: 'foreign',
      path,
      document: true,
      mdx: '«# NodeDown»\n\n## Meaning\n\nA node is down.\n\n## Mitigation\n\n1. Restart it\n2. Call someone\n3. Check if the load is high',
    },
    {
      name: 'no on-call and no logs',
      messageId: 'facts',
      data: { missing: 'on-call and logs' },
      ...variant([oncall, ''], [logs, ''], ['## Quick reference', '«## Quick reference»']),
    },
    {
      name: 'never drilled',
      messageId: 'facts',
      data: { missing: 'last drill' },
      ...variant(['lastDrilled: 2026-10-14\n', ''], ['## Quick reference', '«## Quick reference»']),
    },
    {
      name: 'a trigger that nobody can see',
      messageId: 'trigger',
      ...variant(['Alert `CodegenRefusals` fires, or the on-call lead asks for it.', 'Use it «as needed».']),
    },
    {
      name: 'nothing is saved first',
      messageId: 'preserve',
      ...variant(['Save the last 100 prompts and the flag file; at most 2 min.', '«Log in to the console.»']),
    },
    {
      name: 'bullets',
      messageId: 'unnumbered',
      ...variant([`## Steps\n\n${steps}`, '«## Steps»\n\n- Set the flag\n- Look']),
    },
    {
      name: 'prose',
      messageId: 'unnumbered',
      ...variant([`## Steps\n\n${steps}`, '«## Steps»\n\nSet the flag, then look.']),
    },
    {
      name: 'no expectations at all',
      messageId: 'expectations',
      data: { count: 2 },
      ...variant([`## Steps\n\n${steps}`, '«## Steps»\n\n1. Set the flag\n2. Open the panel']),
    },
    {
      name: 'a step without its other branch',
      messageId: 'step',
      data: { number: 2, missing: '`If not:`' },
      ...variant([second, '2. «Set the flag in the console.» Expect: panel *codegen rps* falls to 0.']),
    },
    {
      name: 'a step without both',
      messageId: 'step',
      data: { missing: '`Expect:` and `If not:`' },
      ...variant([second, '2. «Set the flag in the console»']),
    },
    {
      name: 'five commands',
      messageId: 'single',
      data: { count: 5 },
      ...variant([
        second,
        `2. «Switch it off:»\n\n   \`\`\`sh\n   flag off a\n   flag off b\n   flag off c\n   restart web\n   restart api\n   \`\`\`\n\n   ${labels}`,
      ]),
    },
    {
      name: 'two commands in a sentence',
      messageId: 'single',
      ...variant([second, `2. «Run \`flag off a\`, then run \`restart web\`.» ${labels}`]),
    },
    {
      name: 'two deeds',
      messageId: 'single',
      data: { count: 2 },
      ...variant([second, `2. «Stop the indexing job and restart the cache.» ${labels}`]),
    },
    {
      name: 'told instead of instructed',
      messageId: 'voice',
      ...variant([second, `2. «You should restart» the cache. ${labels}`]),
      output: good.replace(second, `2. Restart the cache. ${labels}`),
    },
    {
      name: 'a destructive command without a check',
      messageId: 'destructive',
      data: { deed: 'DROP TABLE' },
      ...variant([second, `2. «Run \`DROP TABLE answers\`.» ${labels}`]),
    },
    {
      name: 'a destructive step in words',
      messageId: 'destructive',
      ...variant([second, `2. «Delete the rows of the tenant.» ${labels}`]),
    },
    {
      name: 'read-only, and it restarts',
      messageId: 'risk',
      ...variant(['risk: reversible', 'risk: «read-only»'], ['Set the flag in the console.', 'Restart the console.']),
    },
    {
      name: 'a check without a limit',
      messageId: 'limit',
      ...variant([second, `2. Check if drift «is high». ${labels}`]),
    },
    {
      name: 'an expectation without a limit',
      messageId: 'limit',
      ...variant(['panel *codegen rps* falls to 0.', 'the latency «looks normal».']),
    },
    {
      name: 'a trigger without a limit',
      messageId: 'limit',
      ...variant(['Alert `CodegenRefusals` fires, or the on-call lead asks for it.', '- Refusals «are high»']),
    },
    {
      name: 'statistics at night',
      messageId: 'arithmetic',
      ...variant([second, `2. «Calculate the KL divergence» of the last 1000 intents. ${labels}`]),
    },
    { name: 'no way back and no reason', messageId: 'undo', ...variant(['Run `bin/flag on code-gen`.', '«None.»']) },
    {
      name: 'escalation in prose',
      messageId: 'escalation',
      ...variant([
        '## Escalation\n\n| Level | Contact | When |\n|---|---|---|\n| L1 | @assistant-oncall | at once |\n| L2 | @team-platform | after 10 min |',
        '«## Escalation»\n\nAsk around.',
      ]),
    },
    {
      name: 'escalation without conditions',
      messageId: 'column',
      ...variant([
        '| Level | Contact | When |\n|---|---|---|\n| L1 | @assistant-oncall | at once |\n| L2 | @team-platform | after 10 min |',
        '«| Level | Contact |»\n|---|---|\n| L1 | @assistant-oncall |',
      ]),
    },
    {
      name: 'a level without a condition',
      messageId: 'level',
      ...variant(['| L2 | @team-platform | after 10 min |', '| «L2» | @team-platform | |']),
    },
  ],
})

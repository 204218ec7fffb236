import { testRule, variantsOf } from '#lint/rule-tester'
import rule from './rule.ts'

const path = 'content/runbooks/lever.mdx'

/** A runbook of a playbook with its rows. */
function runbook(playbook: string, rows: readonly string[]): string {
  const table = rows.map((row) => `| ${row} |\n`).join('')
  return `---
title: A lever
playbook: ${playbook}
---

## Quick reference

| Fact | Value |
|---|---|
${table}
## Before you start

Save the prompts and the flag file; at most 2 min.

## Steps

1. Run \`bin/flag off code-gen\`. Expect: \`disabled\`. If not: call L2.
`
}

const killSwitch = runbook('kill-switch', [
  'Feature | code generation',
  'Flag | `assistant.codegen`',
  'Blast radius | 4 of 31 tenants; chat and search are not touched',
  'Platform stays up | `GET /health` answers 200; panel *chat rps* is level',
])
const rollback = runbook('rollback', [
  'From | `m-4.1`',
  'To | `m-4.0`',
  'Flag | `chat.model`',
  'Seconds | 60 s',
  'Compatibility | prompt bundle 37 fits both; index: embeddings v3 fit both; tool schema 12 is older than both',
  'Golden set | `refund-golden`, 60 prompts',
  'Way forward | fix in `m-4.2`, canary at 1 %',
])
const badData = runbook('bad-data', [
  'Data set | `support-chats-2026-02`',
  'Lineage | chats → export job 14 → fine-tuning set 9',
  'Checkpoints | `ft-9` and `ft-10`',
  'Choice | retrain from `ft-8`; suppress at inference until then',
  'Purge list | answer caches, embeddings v3, request logs, backups of March',
  'Proof of removal | 40 canary strings are not completed, report filed',
])

const off = variantsOf(killSwitch, path)
const back = variantsOf(rollback, path)
const clean = variantsOf(badData, path)

testRule(rule, {
  valid: [
    { name: 'a kill switch', ...off() },
    { name: 'a rollback', ...back() },
    {
      name: 'stated gaps',
      path,
      document: true,
      mdx: runbook(
        'rollback',
        ['From', 'To', 'Flag', 'Seconds', 'Compatibility', 'Golden set', 'Way forward'].map(
          (name) => `${name} | [TBD: the fact — from @team-serving]`,
        ),
      ),
    },
    { name: 'a bad-data runbook', ...clean() },
    { name: 'a general runbook needs none of it', mdx: runbook('general', ['Service | chat']), document: true, path },
    { name: 'a diagnostic runbook needs none of it', mdx: runbook('diagnostic', []), document: true, path },
    { name: 'no playbook is another rule', ...off(['playbook: kill-switch\n', '']) },
    { name: 'a playbook that the schema refuses', ...off(['playbook: kill-switch', 'playbook: panic']) },
    {
      name: 'the budget of the frontmatter',
      ...back(['| Seconds | 60 s |\n', ''], ['playbook: rollback', 'playbook: rollback\ntimeBudget: 60 s']),
    },
    {
      name: 'a hosted model is pinned by its dated alias',
      ...back(
        ['| From | `m-4.1` |', '| From | vendor-m-2026-09-30 |'],
        ['| To | `m-4.0` |', '| To | vendor-m-2026-06-30, as long as the vendor serves it |'],
      ),
    },
    {
      name: 'a hosted model is routed away',
      ...back(['| To | `m-4.0` |', '| To | the vendor keeps no old version: route to `vendor-b-2` |']),
    },
    {
      name: 'the version is read where it stands',
      ...back(['| From | `m-4.1` |', '| From | the value in [this panel](https://grafana.example/d/models) |']),
    },
    { name: 'nothing to retrieve', ...back(['index: embeddings v3 fit both', 'no index is used']) },
    {
      name: 'a way forward as a section',
      ...back(
        ['| Way forward | fix in `m-4.2`, canary at 1 % |\n', ''],
        ['## Steps', '## Way forward\n\nFix in `m-4.2`.\n\n## Steps'],
      ),
    },
    {
      name: 'backups under legal hold',
      ...clean(['backups of March', 'backups of March (legal hold until 2027-03: sealed, not purged)']),
    },
    {
      name: 'other names for the rows',
      ...off(
        ['| Flag |', '| Switch |'],
        ['| Blast radius |', '| Who is affected |'],
        ['| Platform stays up |', '| Rest of the platform |'],
      ),
    },
    {
      name: 'rows as a list',
      ...off(['| Feature | code generation |\n', ''], ['## Before', '- **Feature:** code generation\n\n## Before']),
    },
    {
      name: 'a feature of the platform',
      ...off(['| Feature | code generation |', "| Feature | the platform's code generation |"]),
    },
    { name: 'one pod of a feature', ...off(['Run `bin/flag off code-gen`.', 'Stop the code-generation workers.']) },
    {
      name: 'a limit in the second line',
      ...off([
        'Save the prompts and the flag file; at most 2 min.',
        '1. Save the prompts and the flag file.\n2. Go on after 120 s, whatever was saved.',
      ]),
    },
  ],
  invalid: [
    {
      name: 'rows that are missing, said once',
      messageId: 'rows',
      data: { missing: '`Flag`, `Platform stays up`' },
      ...off(
        ['| Flag | `assistant.codegen` |\n', ''],
        ['| Platform stays up | `GET /health` answers 200; panel *chat rps* is level |\n', ''],
        ['## Quick reference', '«## Quick reference»'],
      ),
    },
    {
      name: 'an empty row',
      messageId: 'rows',
      data: { missing: '`Blast radius`' },
      ...off(['4 of 31 tenants; chat and search are not touched', ''], ['## Quick reference', '«## Quick reference»']),
    },
    {
      name: 'a rollback without its reference',
      messageId: 'rows',
      data: { missing: '`From`, `To`, `Flag`, `Seconds`, `Compatibility`, `Golden set`, `Way forward`' },
      mdx: '---\ntitle: Back\nplaybook: «rollback»\n---\n\n## Steps\n\n1. Roll back the model.\n',
      document: true,
      path,
    },
    {
      name: 'the whole cluster',
      messageId: 'scope',
      ...off(['| Feature | code generation |', '| Feature | «the cluster» |']),
    },
    {
      name: 'a step that stops it all',
      messageId: 'wholesale',
      data: { number: 1 },
      ...off(['Run `bin/flag off code-gen`.', '«Scale the cluster to zero.»']),
    },
    {
      name: 'a check that looks at nothing',
      messageId: 'platform',
      ...off(['`GET /health` answers 200; panel *chat rps* is level', '«yes»']),
    },
    {
      name: 'no version to leave',
      messageId: 'version',
      data: { name: 'From' },
      ...back(['| From | `m-4.1` |', '| From | «the model» |']),
    },
    {
      name: 'a version that moves',
      messageId: 'version',
      data: { name: 'To' },
      ...back(['| To | `m-4.0` |', '| To | `«latest»` |']),
    },
    { name: 'a time in words', messageId: 'time', ...back(['60 s', '«quickly»']) },
    {
      name: 'an index that may not fit',
      messageId: 'compatibility',
      data: { missing: 'index, schema' },
      ...back([
        'prompt bundle 37 fits both; index: embeddings v3 fit both; tool schema 12 is older than both',
        '«prompt bundle 37 fits both»',
      ]),
    },
    {
      name: 'deleting the rows',
      messageId: 'choice',
      ...clean(['retrain from `ft-8`; suppress at inference until then', '«delete the rows»']),
    },
    {
      name: 'copies that stay',
      messageId: 'purge',
      data: { missing: 'embeddings, backups' },
      ...clean(['answer caches, embeddings v3, request logs, backups of March', '«answer caches, request logs»']),
    },
    {
      name: 'saving without a limit',
      messageId: 'evidenceTime',
      ...off(['Save the prompts and the flag file; at most 2 min.', '«Save the prompts and the flag file.»']),
    },
  ],
})

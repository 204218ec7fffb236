import type { Playbook } from '#model/types/fields'
import { titleOf } from '#model/section-names'
import { type PlaybookTemplate, playbookTemplates, type StepTemplate } from './playbooks.ts'
import { gap, keysForLater, quoted, renderDocument, type SkeletonSection, table } from './text.ts'

export interface RunbookFacts {
  readonly title: string
  readonly playbook: Playbook
}

const team = 'the owning team'

/** A runbook whose steps are those of its playbook, with everything particular left as a gap. */
export function runbookSkeleton({ title, playbook }: RunbookFacts): string {
  const template = playbookTemplates[playbook]
  return renderDocument(keysOf(title, playbook), [
    quickReference(template),
    whenToUse(template),
    beforeYouStart(template),
    steps(template),
    verification(template),
    undo(template),
    troubleshooting,
    escalation,
  ])
}

function keysOf(title: string, playbook: Playbook): readonly string[] {
  const { risk } = playbookTemplates[playbook]
  return [
    `title: ${quoted(title)}`,
    'status: draft # then in-review, then published; each asks for more',
    `playbook: ${playbook} # kill-switch, rollback, bad-data, diagnostic, general`,
    ...keysForLater([
      'service: support-chat',
      'owner: "@team-support" # the team that keeps it right',
      `risk: ${risk} # read-only, reversible, destructive`,
      'timeBudget: 15 min # how long it may take before somebody else is called',
      'alerts: [refund-answers-wrong] # the alerts that lead here',
      'lastDrilled: 2026-03-02 # when somebody other than its author last tried it',
    ]),
  ]
}

function quickReference({ facts }: PlaybookTemplate): SkeletonSection {
  return {
    title: titleOf('quick-reference'),
    hint: 'All that a tired reader needs before the first step. Links, names and numbers, no sentences.',
    body: table(
      ['Info', 'Value'],
      [
        ['On-call', gap('rota or pager', team)],
        ['Dashboards', gap('link to the panel that shows the harm', team)],
        ['Logs', gap('link with the query filled in', team)],
        ...facts.map(({ name, missing }) => [name, gap(missing, team)]),
      ],
    ),
  }
}

function whenToUse({ when }: PlaybookTemplate): SkeletonSection {
  return {
    title: titleOf('when-to-use'),
    hint: 'The alert, the number or the sight that sends somebody here. Also when not to use it, and what to use then.',
    body: `- ${gap(when, team)}`,
  }
}

function beforeYouStart({ save }: PlaybookTemplate): SkeletonSection {
  return {
    title: titleOf('before-you-start'),
    hint: 'First what to save, within a time that never holds up the lever. Then access and permissions.',
    body: [`- ${save}`, `- Access: ${gap('role and tools that the steps need', team)}`].join('\n'),
  }
}

function steps(template: PlaybookTemplate): SkeletonSection {
  return {
    title: titleOf('steps'),
    hint: 'One action for each step, as an instruction, with the command to copy. `Expect:` is what one sees when it worked, with a number and a time; `If not:` is what to do then. A step that cannot be undone has `Confirm:` before it.',
    body: template.steps.map((step, index) => renderStep(step, index + 1)).join('\n'),
  }
}

function renderStep({ action, expect, ifNot, confirm }: StepTemplate, number: number): string {
  return [
    `${number}. ${action}`,
    ...(confirm === undefined ? [] : [`   - Confirm: ${gap(confirm, team)}`]),
    `   - Expect: ${gap(expect, team)}`,
    `   - If not: ${gap(ifNot, team)}`,
  ].join('\n')
}

function verification({ verify }: PlaybookTemplate): SkeletonSection {
  return {
    title: titleOf('verification'),
    hint: 'How somebody sees that it is over: which value, on which panel, for how long.',
    body: `- ${gap(verify, team)}`,
  }
}

function undo(template: PlaybookTemplate): SkeletonSection {
  return {
    title: titleOf('undo'),
    hint: 'The way back to normal service; or why there is none, and what limits the damage.',
    body: gap(template.undo, team),
  }
}

const troubleshooting: SkeletonSection = {
  title: titleOf('troubleshooting'),
  hint: 'One row for each thing that has gone wrong here before, or will.',
  body: table(
    ['Symptom', 'Possible causes', 'Checks', 'Fix'],
    [
      [
        gap('what one sees', team),
        gap('what it can come from', team),
        gap('what tells them apart', team),
        gap('what helps', team),
      ],
    ],
  ),
}

const escalation: SkeletonSection = {
  title: titleOf('escalation'),
  hint: 'Whom to call when the steps do not help, and after how many minutes.',
  body: table(
    ['Level', 'Contact', 'When'],
    [
      ['L1', gap('team and pager', team), gap('the condition, with a time', team)],
      ['L2', gap('team and pager', team), gap('the condition, with a time', team)],
    ],
  ),
}

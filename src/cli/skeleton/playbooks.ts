/** What is particular to each kind of runbook: its facts, its steps, its way back. Content model §5. */
import type { Playbook, Risk } from '#model/types/fields'
import { gap } from './text.ts'

/** A step that every runbook of the kind has; the particulars are gaps. */
export interface StepTemplate {
  readonly action: string
  /** What is missing: what one sees when it worked, and what to do when not. */
  readonly expect: string
  readonly ifNot: string
  readonly confirm?: string
}

export interface PlaybookTemplate {
  /** The risk that such a runbook usually has. */
  readonly risk: Risk
  /** Rows of Quick reference beside on-call, dashboards and logs. */
  readonly facts: readonly { readonly name: string; readonly missing: string }[]
  readonly when: string
  /** The first line before anything is changed. */
  readonly save: string
  readonly steps: readonly StepTemplate[]
  readonly verify: string
  readonly undo: string
}

const team = 'the owning team'
const versions = 'inputs that show the harm, the versions of model, prompt and index, and the configuration'
const saveFirst = `Save what the lever takes away: ${versions}. Take at most 2 min; the lever does not wait for it.`

/** One for each kind of playbook. */
export const playbookTemplates: Readonly<Record<Playbook, PlaybookTemplate>> = {
  'kill-switch': {
    risk: 'reversible',
    facts: [
      { name: 'Feature', missing: 'the one feature that goes off' },
      { name: 'Flag', missing: 'name of the flag, and where it is set' },
      { name: 'Blast radius', missing: 'who notices, and what they see instead' },
      { name: 'Platform stays up', missing: 'panel or request that shows it' },
    ],
    when: 'the alert, number or sight at which the feature goes off, and the role that decides',
    save: saveFirst,
    steps: [
      {
        action: `Switch the feature off: ${gap('command or page of the flag', team)}`,
        expect: 'what shows that it is off, and after how many seconds',
        ifNot: 'the second way to stop the feature',
      },
      {
        action: `Look at the platform: ${gap('panel or request', team)}`,
        expect: 'the normal range of the platform without the feature',
        ifNot: 'what to do when the platform suffers',
      },
    ],
    verify: 'value that shows that nobody meets the harm any more, and for how long it has to hold',
    undo: 'how the feature comes back step by step, and what must be true before',
  },
  rollback: {
    risk: 'reversible',
    facts: [
      { name: 'From', missing: 'where the running version can be read' },
      { name: 'To', missing: 'last version known to be good, or where it is written down' },
      { name: 'Flag', missing: 'name of the flag or configuration key' },
      { name: 'Seconds', missing: 'how long it takes until every instance has the old version' },
      { name: 'Compatibility', missing: 'whether prompt, index and tool schema of today fit the old version' },
      { name: 'Golden set', missing: 'evaluation that must pass afterwards, with its threshold' },
      { name: 'Way forward', missing: 'what must be true before the new version comes back' },
    ],
    when: 'the alert, number or sight at which to go back, and the role that decides',
    save: saveFirst,
    steps: [
      {
        action: `Check that the old version fits: ${gap('prompt, index and tool schema that it needs', team)}`,
        expect: 'the versions that fit',
        ifNot: 'which of them go back as well, and in which order',
      },
      {
        action: `Set the flag to the old version: ${gap('command or page', team)}`,
        expect: 'where the version can be read, and after how many seconds',
        ifNot: 'the second way back',
      },
      {
        action: `Run the golden set: ${gap('command', team)}`,
        expect: 'the pass rate',
        ifNot: 'what to do when the old version fails too',
      },
    ],
    verify: 'value that shows that users get the old behaviour, and for how long it has to hold',
    undo: 'the way forward: how the new version comes back, and what must be true before',
  },
  'bad-data': {
    risk: 'destructive',
    facts: [
      { name: 'Data set', missing: 'name and version of what must go' },
      { name: 'Lineage', missing: 'where it came from, and what was made from it' },
      { name: 'Checkpoints', missing: 'models that learned from it, and the last one that did not' },
      {
        name: 'Choice',
        missing: 'retrain from the checkpoint before, targeted update, or suppression at inference, and who decides',
      },
      { name: 'Purge list', missing: 'caches, embeddings, logs and backups that hold a copy, or that there is none' },
      { name: 'Proof of removal', missing: 'query or probe that finds nothing afterwards' },
    ],
    when: 'how such data is found, and the role that decides that it must go',
    save: `Save what shows that the data was there, without the data itself: ids, hashes, the versions of model and index. Take at most 30 min, and ask first whether a legal hold forbids deletion: ${gap('role to ask', team)}`,
    steps: [
      {
        action: `Stop the ingestion: ${gap('command or page', team)}`,
        expect: 'what shows that nothing more comes in',
        ifNot: 'the second way to stop it',
      },
      {
        action: `Hide what was learned from it: ${gap('filter or routing that keeps answers free of it', team)}`,
        expect: 'probe that no longer brings it out',
        ifNot: 'the feature to switch off until it is gone',
      },
      {
        action: `Remove it from every place on the purge list: ${gap('command for each place', team)}`,
        confirm: 'what a second person checks before: scope, legal hold, backup',
        expect: 'count of what was removed in each place',
        ifNot: 'who owns the place that still has it',
      },
      {
        action: `Carry out the choice: ${gap('retraining, update or suppression, as job or command', team)}`,
        expect: 'probe and golden set, with thresholds',
        ifNot: 'the next choice',
      },
    ],
    verify: 'proof of removal: what was asked of model, index, caches and logs, and that nothing came back',
    undo: 'why deletion cannot be undone, and what limits the damage if too much was removed',
  },
  diagnostic: {
    risk: 'read-only',
    facts: [],
    when: 'the question that it answers, and the alert or sight that raises it',
    save: `Save each answer with its time and link in the incident channel: ${gap('where else it should be kept', team)}`,
    steps: [
      {
        action: `Look at the first place: ${gap('query or panel with the filter filled in', team)}`,
        expect: 'what it looks like when this is not the cause',
        ifNot: 'what it means, and the runbook that helps',
      },
      {
        action: `Compare with the last good day: ${gap('the same query with its window', team)}`,
        expect: 'what it looks like when nothing changed',
        ifNot: 'what it means, and where to look next',
      },
    ],
    verify: 'which answers together are enough to stop looking',
    undo: 'that nothing is changed, or what a query can cost and how to stop it',
  },
  general: {
    risk: 'reversible',
    facts: [],
    when: 'the alert, number or sight that sends somebody here',
    save: saveFirst,
    steps: [
      {
        action: gap('the first action, one command or one click', team),
        expect: 'what one sees when it worked, with a number and a time',
        ifNot: 'what to do then, or whom to call',
      },
      {
        action: gap('the next action', team),
        expect: 'what one sees when it worked',
        ifNot: 'what to do then',
      },
    ],
    verify: 'value that shows that it is over, and for how long it has to hold',
    undo: 'the way back, or why there is none and what limits the damage',
  },
}

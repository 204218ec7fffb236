/** The sections of a new postmortem: a comment that says what belongs there, and an honest gap where it will stand. */

import type { SkeletonFacts } from './facts.ts'

/** Full form of an incident, short form of a SEV4, or near miss. */
export type Form = 'incident' | 'short' | 'near-miss'

export interface SkeletonSection {
  readonly title: string
  readonly forms: readonly Form[]
  /** Only where the incident has an AI domain. */
  readonly isForAi?: boolean
  /** For the author, invisible on the page. */
  readonly hint: string
  readonly body: string | ((facts: Pick<SkeletonFacts, 'started' | 'domains'>) => string)
}

/** What an AI system obeys changes without a deploy. */
const controlPlaneRow =
  '| unknown | context | **config:** [TBD: last change of model, prompt, policy, routing, index, tools or budget, with its kind in bold — from the change logs] | |'

const all: readonly Form[] = ['incident', 'short', 'near-miss']

/** In the order of the template. */
export const skeletonSections: readonly SkeletonSection[] = [
  {
    title: 'Executive summary',
    forms: all,
    hint: 'Three to five sentences for someone outside engineering: who was affected, what they saw, for how long, what harm followed, what ended it. Write it last.',
    body: '[TBD: summary of three to five sentences — from the author, once the analysis stands]',
  },
  {
    title: 'Impact',
    forms: ['incident', 'short'],
    hint: 'A value is a number, a range, or `unknown` with how it will be known. No “some users”.',
    body: [
      '| Measure | Value | Source |',
      '| --- | --- | --- |',
      '| Users affected | [TBD: number or range — from the product analytics team] | |',
      '| Requests or answers affected | [TBD: number or range — from the service dashboards] | |',
    ].join('\n'),
  },
  {
    title: 'Timeline',
    forms: all,
    hint: 'Times in UTC, one row per event, earliest first. Begin before the impact: the last known good state, or the change that set it off, such as `**prompt:** bundle v37 activated`. Phases: context, detection, triage, stabilisation, diagnosis, recovery, learning. Sources are ids of the evidence ledger, such as E3, or links.',
    body: ({ started, domains }) =>
      [
        '| Time (UTC) | Phase | Event | Source |',
        '| --- | --- | --- | --- |',
        '| unknown | context | [TBD: last known good state, or the change that came before — from the deploy log] | |',
        ...(domains.length > 0 ? [controlPlaneRow] : []),
        `| ${started} | context | Impact begins: [TBD: the first effect that users saw — from logs or dashboards] | |`,
        '| unknown | detection | [TBD: first signal, and who or what saw it — from the alert or chat export] | |',
        '| unknown | stabilisation | [TBD: what ended the harm — from the chat export] | |',
        '| unknown | recovery | [TBD: when normal values were seen again — from the dashboards] | |',
      ].join('\n'),
  },
  {
    title: 'Detection and response',
    forms: ['incident'],
    hint: 'How it was found, who was called by role, how it was communicated, and what should have seen it first.',
    body: '[TBD: how it was found and answered — from the incident commander]',
  },
  {
    title: 'Stabilisation and recovery',
    forms: ['incident'],
    hint: 'Which levers were pulled, authorised by which role, with which trade-off; which values showed that it was over.',
    body: '[TBD: levers and exit criteria — from the responders]',
  },
  {
    title: 'Trigger',
    forms: all,
    hint: 'What set it off: the change or event, without which it would not have happened on that day.',
    body: '[TBD: the change or event — from the deploy and configuration logs]',
  },
  {
    title: 'Root cause',
    forms: all,
    hint: 'The condition of the system that made it possible. Where a person acted, ask what made the action likely and what let it through.',
    body: '[TBD: the systemic condition — from the review]',
  },
  {
    title: 'Contributing factors',
    forms: all,
    hint: 'One item per condition, with its category in bold: `- **Testing gap:** No offline harness covers refund intents. [E9]`. Nested items are sub-causes. The fishbone is drawn from this list.',
    body: '[TBD: conditions that brought it about or made it worse — from the review]',
  },
  {
    title: 'Detection gap',
    forms: ['incident'],
    hint: 'Why it was not seen sooner: which signal was missing, hidden or not heard.',
    body: '[TBD: what hid it — from the observability owners]',
  },
  {
    title: 'AI analysis',
    forms: all,
    isForAi: true,
    hint: 'Each dimension ruled in or out, with evidence.',
    body: [
      '| Dimension | Finding | Evidence |',
      '| --- | --- | --- |',
      ...['model', 'data', 'prompt', 'retrieval', 'safety', 'infra'].map(
        (dimension) => `| ${dimension} | [TBD: ruled in or out — from the owners of ${dimension}] | |`,
      ),
    ].join('\n'),
  },
  {
    title: 'Safety and compliance',
    forms: ['incident'],
    hint: 'Harmful output and over-refusal, personal data, duties to report. “None found, because …” is an answer.',
    body: '[TBD: harm, privacy and reporting duties checked — from the privacy and safety leads]',
  },
  {
    title: 'What went well',
    forms: ['incident'],
    hint: 'What worked and should be kept.',
    body: '[TBD: what worked — from the responders]',
  },
  {
    title: 'What went poorly',
    forms: ['incident'],
    hint: 'What made detection or response harder than it had to be.',
    body: '[TBD: what made it harder — from the responders]',
  },
  {
    title: 'Where we got lucky',
    forms: ['incident'],
    hint: 'What could have made it worse and by chance did not.',
    body: '[TBD: what chance prevented — from the responders]',
  },
  {
    title: 'What stopped it',
    forms: ['near-miss'],
    hint: 'The barrier or the chance that kept it from being an incident, and whether it can be relied on.',
    body: '[TBD: barrier or chance — from whoever noticed it]',
  },
  {
    title: 'Lessons learned',
    forms: all,
    hint: 'What surprised you, and what another team can use.',
    body: '[TBD: surprises and lessons — from the review]',
  },
  {
    title: 'Action items',
    forms: all,
    hint: 'One owner, one date, a check that someone else can make: `- [ ] [P1] Gate prompt bundles on the refund golden set — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job golden-refund fails on a seeded regression`.',
    body: '[TBD: actions with owner, date and verification — from the review]',
  },
  {
    title: "How do we know this won't happen again?",
    forms: all,
    hint: 'Reruns, tests and drills that would catch it, and the risk that remains.',
    body: '[TBD: checks and residual risk — from the owners of the actions]',
  },
]

/** The sections of a postmortem: a comment that says what belongs there, and an honest gap where it will stand. */
import type { PostmortemSection } from '#model/section-kinds'
import { gap, table } from './text.ts'

/** What the text of a section depends on. */
export interface SectionFacts {
  /** `2026-03-02T08:50:00Z`, a day, or `unknown`. */
  readonly started: string
  readonly isAi: boolean
}

export interface SectionTemplate {
  /** For the author, invisible on the page. */
  readonly hint: string
  readonly body: (facts: SectionFacts) => string
}

const header = ['Time (UTC)', 'Phase', 'Event', 'Source']
const lastGoodState = gap('last known good state, or the change that came before', 'the deploy log')
/** What an AI system obeys changes without a deploy. */
const controlPlaneChange = `**config:** ${gap(
  'last change of model, prompt, policy, routing, index, tools or budget, with its kind in bold',
  'the change logs',
)}`

/** The rows that every timeline begins with, up to the first signal. */
function openingRows({ started, isAi }: SectionFacts): readonly (readonly string[])[] {
  return [
    ['unknown', 'context', lastGoodState],
    ...(isAi ? [['unknown', 'context', controlPlaneChange]] : []),
    [started, 'context', `Impact begins: ${gap('the first effect that users saw', 'logs or dashboards')}`],
    ['unknown', 'detection', gap('first signal, and who or what saw it', 'the alert or chat export')],
  ]
}

/** The timeline of an incident that goes on. */
export function liveTimeline(facts: SectionFacts): string {
  return table(header, openingRows(facts))
}

/** Every section that the template asks for, by kind. The order is that of the content model. */
export const sectionTemplates: Readonly<Partial<Record<PostmortemSection, SectionTemplate>>> = {
  'executive-summary': {
    hint: 'Three to five sentences for someone outside engineering: who was affected, what they saw, for how long, what harm followed, what ended it. Write it last.',
    body: () => gap('summary of three to five sentences', 'the author, once the analysis stands'),
  },
  impact: {
    hint: 'In terms of users first. A value is a number, a range, or `unknown` with how it will be known. No “some users”.',
    body: () =>
      table(
        ['Measure', 'Value', 'Source'],
        [
          ['Users affected', gap('number or range', 'the product analytics team')],
          ['Requests or answers affected', gap('number or range', 'the service dashboards')],
        ],
      ),
  },
  timeline: {
    hint: 'Times in UTC, one row per event, earliest first. Begin before the impact: the last known good state, or the change that set it off, such as `**prompt:** bundle v37 activated`. Phases: context, detection, triage, stabilisation, diagnosis, recovery, learning. Sources are ids of the evidence ledger, such as E3, or links.',
    body: (facts) =>
      table(header, [
        ...openingRows(facts),
        ['unknown', 'stabilisation', gap('what ended the harm', 'the chat export')],
        ['unknown', 'recovery', gap('when normal values were seen again', 'the dashboards')],
      ]),
  },
  'detection-response': {
    hint: 'How it was found, who was called by role, how it was communicated, and what should have seen it first.',
    body: () => gap('how it was found and answered', 'the incident commander'),
  },
  recovery: {
    hint: 'Which levers were pulled, authorised by which role, with which trade-off; which values showed that it was over.',
    body: () => gap('levers and exit criteria', 'the responders'),
  },
  trigger: {
    hint: 'What set it off: the change or event, without which it would not have happened on that day.',
    body: () => gap('the change or event', 'the deploy and configuration logs'),
  },
  'root-cause': {
    hint: 'The condition of the system that made it possible. Where a person acted, ask what made the action likely and what let it through. What is only suspected stands under a heading “Open questions”, as `- **Assumption:** … — Basis: E3 — Confirm: …`.',
    body: () => gap('the systemic condition', 'the review'),
  },
  'contributing-factors': {
    hint: 'One item per condition, with its category in bold: `- **Testing gap:** No offline harness covers refund intents. [E9]`. Nested items are sub-causes. The fishbone is drawn from this list. A last paragraph says how they met.',
    body: () => gap('conditions that brought it about or made it worse', 'the review'),
  },
  'detection-gap': {
    hint: 'Why it was not seen sooner: which signal was missing, hidden or not heard.',
    body: () => gap('what hid it', 'the observability owners'),
  },
  'ai-analysis': {
    hint: 'Each dimension ruled in or out, with evidence.',
    body: () =>
      table(
        ['Dimension', 'Finding', 'Evidence'],
        ['model', 'data', 'prompt', 'retrieval', 'safety', 'infra'].map((dimension) => [
          dimension,
          gap('ruled in or out', `the owners of ${dimension}`),
        ]),
      ),
  },
  'safety-compliance': {
    hint: 'Harmful output and over-refusal, personal data, duties to report. “None found, because …” is an answer.',
    body: () => gap('harm, privacy and reporting duties checked', 'the privacy and safety leads'),
  },
  'went-well': {
    hint: 'What worked and should be kept.',
    body: () => gap('what worked', 'the responders'),
  },
  'went-poorly': {
    hint: 'What made detection or response harder than it had to be.',
    body: () => gap('what made it harder', 'the responders'),
  },
  'got-lucky': {
    hint: 'What could have made it worse and by chance did not.',
    body: () => gap('what chance prevented', 'the responders'),
  },
  'what-stopped-it': {
    hint: 'The barrier or the chance that kept it from being an incident, and whether it can be relied on.',
    body: () => gap('barrier or chance', 'whoever noticed it'),
  },
  lessons: {
    hint: 'What surprised you, and what another team can use.',
    body: () => gap('surprises and lessons', 'the review'),
  },
  actions: {
    hint: 'One owner, one date, a check that someone else can make: `- [ ] [P1] Gate prompt bundles on the refund golden set — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job golden-refund fails on a seeded regression`.',
    body: () => gap('actions with owner, date and verification', 'the review'),
  },
  recurrence: {
    hint: 'Reruns, tests and drills that would catch it, and the risk that remains.',
    body: () => gap('checks and residual risk', 'the owners of the actions'),
  },
}

import type { Severity } from '#model/frontmatter-types'
import { titleOf } from '#model/section-names'
import { liveTimeline, type SectionFacts } from './postmortem-sections.ts'
import { gap, quoted, renderDocument, type SkeletonSection } from './text.ts'

/** The line that says what a declaration is; promoting it takes the comment along. */
export const declaredStatus = 'status: declared # the incident goes on; when it is over: afterword promote'

/** What is known when an incident is declared. */
export interface DeclarationFacts {
  readonly title: string
  readonly severity: Severity
  /** `2026-03-02T08:50:00Z`, a day, or `unknown`. */
  readonly started: string
  /** Role that leads the response. */
  readonly commander: string | undefined
  readonly channel: string | undefined
  /** Suspected, not found. */
  readonly domains: readonly string[]
}

/** The short live record of an incident that goes on; `afterword promote` makes a draft of it. */
export function declarationSkeleton(facts: DeclarationFacts): string {
  const { started, domains } = facts
  return renderDocument(keysOf(facts), [
    evidence,
    impact,
    timeline({ started, isAi: domains.length > 0 }),
    recovery,
    questions,
  ])
}

function keysOf({ title, severity, started, commander, channel, domains }: DeclarationFacts): readonly string[] {
  const open = [
    ...(commander === undefined ? ['commander: incident commander of search # a role, not a name'] : []),
    ...(channel === undefined ? ['channel: "#inc-2026-03-02-refunds" # where the response happens'] : []),
    ...(domains.length === 0 ? ['domains: [retrieval] # suspected, where an AI system is involved'] : []),
  ]
  return [
    `title: ${quoted(title)}`,
    `severity: ${severity} # SEV0 to SEV4; a first guess, it may change`,
    declaredStatus,
    `started: ${started} # UTC, such as 2026-03-02T09:14:00Z; a day or a month where only that is known`,
    ...(commander === undefined ? [] : [`commander: ${quoted(commander)}`]),
    ...(channel === undefined ? [] : [`channel: ${quoted(channel)}`]),
    ...(domains.length === 0 ? [] : [`domains: [${domains.join(', ')}] # suspected`]),
    ...(open.length === 0 ? [] : ['# As soon as it is known:', ...open.map((key) => `# ${key}`)]),
  ]
}

/** What a rollback, a restart or a retention limit would take away. */
const evidence: SkeletonSection = {
  title: 'Evidence preserved',
  hint: 'First, because a rollback, a restart or a retention limit takes it away. Save it beside this file, in evidence/; tick what is saved and say where. Never wait with a lever because of it.',
  body: [
    ['Inputs that show it: prompts, payloads, requests', 'whoever saw it first'],
    ['Versions of model, prompt, index and configuration', 'the owning team'],
    ['Logs, traces and dashboards of the window, as export', 'the observability owners'],
    ['Chat, pages and hand-off notes, as export', 'the incident commander'],
  ]
    .map(([what = '', from = '']) => `- [ ] ${what}: ${gap('where it is kept', from)}`)
    .join('\n'),
}

const impact: SkeletonSection = {
  title: titleOf('impact'),
  hint: 'What users see now, since when, and how many of them. Numbers, or `unknown` with how it will be known.',
  body: gap('what users see, and how many', 'the dashboards and the support desk'),
}

function timeline(facts: SectionFacts): SkeletonSection {
  return {
    title: titleOf('timeline'),
    hint: 'A row as it happens, in UTC: what was seen, what was believed, what was changed. Roles, no names. Phases: context, detection, triage, stabilisation, diagnosis, recovery.',
    body: liveTimeline(facts),
  }
}

const recovery: SkeletonSection = {
  title: titleOf('recovery'),
  hint: 'Levers pulled: which, when, authorised by which role, at what cost. What will show that it is over.',
  body: gap('levers and exit criteria', 'the incident commander'),
}

const questions: SkeletonSection = {
  title: titleOf('open-questions'),
  hint: 'A suspicion is an assumption until something confirms it: `- **Assumption:** The new index lost the tenant filter. — Basis: E2 — Confirm: the same query against the old index`.',
  body: gap('what is suspected, and what would confirm it', 'the responders'),
}

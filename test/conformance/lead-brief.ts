/** The brief of a lead who writes postmortems after stabilisation: must do, must not do, format. */
import type { Row } from './row.ts'

const from = 'lead brief' as const
const action = (
  text: string,
  rest = 'Owner: @team-evals — Due: 2026-03-27 — Verification: gate `golden-refund` rejects kb-2026-03-02',
): string => `- [ ] [P1] ${text} — ${rest}`
const table = (...rows: readonly string[]): string =>
  ['| Time (UTC) | Phase | Event | Source |', '| --- | --- | --- | --- |', ...rows].join('\n')

export const leadBrief: readonly Row[] = [
  {
    from,
    asks: 'MUST: establish the minimum evidence: incident window, severity, services, observability, mitigations',
    rule: 'frontmatter-schema',
    failing: { frontmatter: { services: undefined }, mdx: 'Text.' },
    passing: { mdx: 'Text.' },
  },
  {
    from,
    asks: 'MUST: label assumptions as such, apart from confirmed facts',
    rule: 'evidence-fact-label',
    failing: { section: 'Root cause', mdx: 'It probably started with the vendor update.' },
    passing: {
      section: 'Open questions',
      mdx: '- **Assumption:** the vendor update came first — Basis: E3 — Confirm: vendor changelog',
    },
  },
  {
    from,
    asks: 'MUST: keep root cause, contributing factors, trigger and detection gap apart',
    rule: 'cause-categories-separated',
    failing: { mdx: '## Root cause and contributing factors\n\nText.' },
    passing: {
      mdx: '## Trigger\n\nA.\n\n## Root cause\n\nB.\n\n## Contributing factors\n\nC.\n\n## Detection gap\n\nD.',
    },
  },
  {
    from,
    asks: 'MUST: analyse at least one AI dimension of an AI incident',
    rule: 'ai-dimension',
    failing: { section: 'AI analysis', mdx: 'The model was fine.' },
    passing: {
      section: 'AI analysis',
      mdx: '| Dimension | Finding | Evidence |\n| --- | --- | --- |\n| Retrieval | Ranked the 2024 page first | E1 |',
    },
  },
  {
    from,
    asks: 'MUST: end with prioritised action items',
    rule: 'action-format',
    failing: { section: 'Action items', mdx: '- Fix the alerts' },
    passing: { section: 'Action items', mdx: action('Gate each index on the golden set') },
  },
  {
    from,
    asks: 'MUST: end with a section on how one knows that it will not happen again',
    rule: 'required-sections',
    failing: { frontmatter: { severity: 'SEV4', domains: undefined }, mdx: shortForm(false) },
    passing: { frontmatter: { severity: 'SEV4', domains: undefined }, mdx: shortForm(true) },
  },
  {
    from,
    asks: 'MUST NOT: blame individuals',
    rule: 'wording-blame',
    failing: { section: 'Root cause', mdx: 'A careless reviewer approved it.' },
    passing: { section: 'Root cause', mdx: 'The approval view did not show the policy diff.' },
  },
  {
    from,
    asks: 'MUST NOT: name engineers as culprits',
    rule: 'wording-named-person',
    failing: { section: 'Detection and response', mdx: '@kim pushed v37 at 09:10.' },
    passing: { section: 'Detection and response', mdx: 'The on-call engineer activated bundle v37 at 09:10.' },
  },
  {
    from,
    asks: 'MUST NOT: invent timelines, metrics or log lines; state the gap instead',
    rule: 'placeholder-left',
    failing: { section: 'Impact', mdx: '[TBD]' },
    passing: { section: 'Impact', mdx: '[TBD: gateway request log 09:00–10:00 — from @team-gateway]' },
  },
  {
    from,
    asks: 'MUST NOT: invent quotes; each has its role and evidence',
    rule: 'evidence-quote',
    failing: { section: 'Detection and response', mdx: '> error panel is flat' },
    passing: { section: 'Detection and response', mdx: '> error panel is flat\n> — on-call engineer, E1' },
  },
  {
    from,
    asks: 'MUST NOT: recommend "be more careful"',
    rule: 'action-be-careful',
    failing: { section: 'Action items', mdx: action('Be more careful with prompt edits') },
    passing: { section: 'Action items', mdx: action('Reject prompt edits that lack an eval run id') },
  },
  {
    from,
    asks: 'Each recommendation is concrete, measurable and implementable',
    rule: 'action-vague',
    failing: { section: 'Action items', mdx: action('Improve monitoring') },
    passing: { section: 'Action items', mdx: action('Page on-call when refusals exceed 4 % for 10 min') },
  },
  {
    from,
    asks: 'MUST NOT: skip time to detect, time to mitigate, escalation and communication',
    rule: 'detection-response-analysis',
    failing: { section: 'Detection and response', mdx: 'Detection was good.' },
    passing: {
      section: 'Detection and response',
      mdx: 'Support reported 14 complaints. The on-call engineer was paged and the status page updated. No alert watched the age of the index. [E1]',
    },
  },
  {
    from,
    asks: 'MUST NOT: give a vague root cause: "human error"',
    rule: 'cause-human-error',
    failing: { section: 'Root cause', mdx: 'Root cause: human error.' },
    passing: { section: 'Root cause', mdx: 'The rollout tool accepts a production target without confirmation.' },
  },
  {
    from,
    asks: 'MUST NOT: give a vague root cause: "unexpected traffic"',
    rule: 'cause-vague',
    failing: { section: 'Root cause', mdx: 'The outage was caused by unexpected traffic.' },
    passing: {
      section: 'Root cause',
      mdx: 'Retries without back-off tripled the load on the one shard that holds session keys.',
    },
  },
  {
    from,
    asks: 'MUST NOT: leave out safety and compliance, also for infrastructure outages',
    rule: 'ai-safety-compliance',
    failing: { section: 'Safety and compliance', mdx: 'No safety impact.' },
    passing: {
      section: 'Safety and compliance',
      mdx: 'Checked 2,000 sampled outputs: 0 harmful; refusals 3.0 %. No personal data left the tenant. No duty to report, decided by @legal. [E1]',
    },
  },
  {
    from,
    asks: 'MUST NOT: mix a postmortem with live command: no emergency instructions',
    rule: 'wording-live-command',
    failing: { section: 'Detection and response', mdx: 'Restart the gateway now.' },
    passing: {
      section: 'Detection and response',
      mdx: 'At 10:02 the on-call engineer restarted the gateway pods (E1).',
    },
  },
  {
    from,
    asks: 'MUST NOT: share or invent confidential customer data; use placeholders',
    rule: 'privacy-pii',
    failing: { section: 'Impact', mdx: `The answer went to ${['jane.roe77', 'fastmail.com'].join('@')}.` },
    passing: { section: 'Impact', mdx: 'The answer went to customer C-03 [E1].' },
  },
  {
    from,
    asks: 'Severity labels are SEV0–SEV4, always written the same',
    rule: 'frontmatter-severity-scale',
    failing: { section: 'Impact', mdx: 'It was raised to SEV-1.' },
    passing: { section: 'Impact', mdx: 'It was raised to SEV1.' },
  },
  {
    from,
    asks: 'Times are in UTC, with derived durations',
    rule: 'timeline-utc',
    failing: { section: 'Timeline', mdx: table('| 2026-03-02T10:14:00+01:00 | detection | Complaint | E1 |') },
    passing: { section: 'Timeline', mdx: table('| 2026-03-02T09:14:00Z | detection | Complaint | E1 |') },
  },
  {
    from,
    asks: 'Durations agree with the times',
    rule: 'frontmatter-times',
    failing: { section: 'Impact', mdx: 'Duration: 20 min' },
    passing: { section: 'Impact', mdx: 'Duration: <Duration of="impact"/>' },
  },
  {
    from,
    asks: 'Quotes from channels stand in blockquotes',
    rule: 'evidence-quote',
    failing: { section: 'Timeline', mdx: 'On-call said "it is the CDN again I think" at 10:20.' },
    passing: { section: 'Timeline', mdx: '> it is the CDN again I think\n> — on-call engineer, E1' },
  },
  {
    from,
    asks: 'The timeline is a table in order',
    rule: 'timeline-order-and-milestones',
    failing: {
      section: 'Timeline',
      mdx: table('| 2026-03-02T09:14:00Z | detection | A | E1 |', '| 2026-03-02T08:50:00Z | recovery | B | E1 |'),
    },
    passing: {
      section: 'Timeline',
      frontmatter: { mitigated: undefined, resolved: 'unknown' },
      mdx: table(
        '| 2026-03-02T08:50:00Z | context | A | E1 |',
        '| 2026-03-02T09:14:00Z | context | B | E1 |',
        '| 2026-03-02T10:20:00Z | detection | C | E1 |',
      ),
    },
  },
  {
    from,
    asks: 'Every claim ties to a timestamp, a metric, a log line or a named source',
    rule: 'evidence-claim-source',
    failing: { section: 'Impact', mdx: 'Refusals rose by 41 %.\n\nSee [E1], [E2], [E3].' },
    passing: { section: 'Impact', mdx: 'Refusals rose by 41 % [E1, E2, E3].' },
  },
  {
    from,
    asks: 'Executive summary of three to five sentences for a non-technical reader',
    rule: 'executive-summary-shape',
    failing: { section: 'Executive summary', mdx: 'We had some issues.' },
    passing: {
      section: 'Executive summary',
      mdx: 'From 09:14 to 12:40 UTC 1,840 customers got a retired refund policy. They were promised refunds that no longer exist. The index was rolled back and all were answered again.',
    },
  },
  {
    from,
    asks: 'What went well, what went poorly, where we got lucky: none is missing',
    feature: 'sections of the template, required by `required-sections`',
    shown: { file: 'src/model/required-sections.ts', words: 'got-lucky' },
  },
  {
    from,
    asks: 'Do not soften systemic failures',
    rule: 'wording-minimiser',
    failing: { section: 'Impact', mdx: 'It was just a small blip.' },
    passing: { section: 'Impact', mdx: '3.0 % of chats got a wrong answer [E1].' },
  },
  {
    from,
    asks: 'Offer a draft skeleton with marked gaps instead of filling them',
    feature: '`afterword new` writes a skeleton of honest `[TBD: … — from …]`',
    shown: { file: 'src/cli/commands/new.ts', words: 'new' },
  },
  {
    from,
    asks: 'Ask proactively for what is missing (times, hand-off notes, changelog, diffs, dashboards, reports, participants)',
    feature: '`afterword check` asks as a facilitator would',
    shown: { file: 'src/cli/commands/check.ts', words: 'check' },
  },
  {
    from,
    asks: 'Five whys, fishbone and fault tree',
    feature: 'diagrams derived from lists: timeline, fishbone, five whys, fault tree',
    shown: { file: 'src/diagrams/fishbone.ts', words: 'fishbone' },
  },
  {
    from,
    asks: 'Classify severity SEV0–SEV4 and analyse time to detect and to mitigate',
    feature: 'derived durations on each page, from the frontmatter',
    shown: { file: 'src/model/derive.ts', words: 'durations' },
  },
  {
    from,
    asks: 'Name the AI failure domain (serving, data, LLM, retrieval, MLOps, safety)',
    feature: 'vocabulary of domains and patterns with meanings, checked in the frontmatter and shown as facets',
    shown: { file: 'src/model/vocabulary/failures.ts', words: 'stale-index' },
  },
]

/** The sections of a SEV4, with or without the last one. */
function shortForm(whole: boolean): string {
  const titles = [
    'Executive summary',
    'Impact',
    'Timeline',
    'Trigger',
    'Root cause',
    'Contributing factors',
    'Lessons learned',
    'Action items',
  ]
  return [...titles, ...(whole ? ["How do we know this won't happen again?"] : [])]
    .map((title) => `## ${title}\n\nText of it.`)
    .join('\n\n')
}

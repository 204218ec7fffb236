/** The types of documents that can be begun: where each stands, which options it knows, what is written. */
import type { IncidentFacts } from '../skeleton/incident.ts'
import { declarationSkeleton } from '../skeleton/declaration.ts'
import { gameDaySkeleton } from '../skeleton/game-day.ts'
import { learningReportSkeleton } from '../skeleton/learning-report.ts'
import { operationsSkeleton } from '../skeleton/operations.ts'
import { postmortemSkeleton } from '../skeleton/postmortem.ts'
import { runbookSkeleton } from '../skeleton/runbook.ts'
import { UsageError } from '../usage-error.ts'
import type { NewFlag } from './flags.ts'
import { startsWithDay, toDomain, toHandle, toLine, toPlaybook, toSeverity, toStarted } from './values.ts'

/** What a type is made from: the values of the options, as written, and what was read for them. */
export interface NewRequest {
  readonly title: string
  readonly author: string | undefined
  readonly severity: string | undefined
  readonly started: string | undefined
  readonly domains: readonly string[]
  readonly commander: string | undefined
  readonly channel: string | undefined
  readonly playbook: string | undefined
  /** The documents of `--from`, as seen from the new file. */
  readonly incidents: readonly IncidentFacts[]
}

export interface NewType {
  /** For the help. */
  readonly summary: string
  /** Options beside those that every type knows. */
  readonly flags: readonly NewFlag[]
  /** Path below the folder of the documents; `day` is such as `2026-03-02`. */
  readonly file: (slug: string, day: string) => string
  readonly write: (request: NewRequest) => string
  /** What to do next, after the path has been said. */
  readonly next: readonly string[]
}

/** The slug with a day before it, unless somebody has put one there. */
const dated = (slug: string, day: string) => (startsWithDay.test(slug) ? slug : `${day}-${slug}`)
const incidentFile = (slug: string, day: string) => `postmortems/${dated(slug, day)}/index.mdx`
const saveEvidence = 'Put exports of chat, dashboards and logs into {folder}/evidence/ while they still exist.'
const check = 'Check with: afterword lint {path}'

/** By the name that the command line takes. */
export const newTypes: Readonly<Record<string, NewType>> = {
  postmortem: {
    summary: 'what happened, why it could, and what changes',
    flags: ['author', 'severity', 'started', 'domain'],
    file: incidentFile,
    write: (request) => writePostmortem(request, false),
    next: [saveEvidence, 'Fill in the timeline first; the other sections cite it.', check],
  },
  'near-miss': {
    summary: 'the short form, for what almost happened',
    flags: ['author', 'severity', 'started', 'domain'],
    file: incidentFile,
    write: (request) => writePostmortem(request, true),
    next: [saveEvidence, 'Say first what stopped it, while people remember.', check],
  },
  declaration: {
    summary: 'the live record of an incident that goes on',
    flags: ['severity', 'started', 'domain', 'commander', 'channel'],
    file: incidentFile,
    write: ({ title, severity, started, commander, channel, domains }) =>
      declarationSkeleton({
        title,
        severity: toSeverity(severity),
        started: toStarted(started),
        commander: toLine(commander, '--commander'),
        channel: toLine(channel, '--channel'),
        domains: domains.map(toDomain),
      }),
    next: [saveEvidence, 'Write rows of the timeline as things happen.', 'When it is over: afterword promote {path}'],
  },
  runbook: {
    summary: 'steps that a tired reader can follow',
    flags: ['playbook'],
    file: (slug) => `runbooks/${slug}.mdx`,
    write: ({ title, playbook }) => runbookSkeleton({ title, playbook: toPlaybook(playbook) }),
    next: ['Let somebody who did not write it follow the steps.', check],
  },
  'game-day': {
    summary: 'an incident replayed, to see whether the actions hold',
    flags: ['author', 'from'],
    file: (slug, day) => `game-days/${dated(slug, day)}.mdx`,
    write: ({ title, author, incidents: [incident, ...others] }) => {
      if (!incident || others.length > 0) {
        throw new UsageError('a game day replays one incident: --from with its id or path')
      }
      return gameDaySkeleton({ title, author: toHandle(author), incident })
    },
    next: ['Name the day of the drill in the file name and in `scheduled`.', check],
  },
  operations: {
    summary: 'how one service is watched, and who answers',
    flags: [],
    file: (slug) => `operations/${slug}.mdx`,
    write: ({ title }) => operationsSkeleton({ title }),
    next: ['Begin with the objectives; metrics and alerts follow from them.', check],
  },
  'learning-report': {
    summary: 'what several incidents teach, for everybody',
    flags: ['author', 'from'],
    file: (slug, day) => `learning-reports/${day.slice(0, 7)}-${slug}.mdx`,
    write: ({ title, author, incidents }) => {
      if (incidents.length === 0) {
        throw new UsageError('a learning report draws on incidents: --from with the id or path of each')
      }
      return learningReportSkeleton({ title, author: toHandle(author), incidents })
    },
    next: ['Read the sources side by side; the likenesses are found, what they mean is not.', check],
  },
}

function writePostmortem(request: NewRequest, isNearMiss: boolean): string {
  const { title, severity, started, author, domains } = request
  return postmortemSkeleton({
    title,
    severity: toSeverity(severity),
    started: toStarted(started),
    author: toHandle(author),
    domains: domains.map(toDomain),
    isNearMiss,
  })
}

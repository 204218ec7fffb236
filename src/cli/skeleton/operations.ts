import { titleOf } from '#model/section-names'
import type { SectionKind } from '#model/section-kinds'
import { gap, keysForLater, quoted, renderDocument, type SkeletonSection, table } from './text.ts'

export interface OperationsFacts {
  readonly title: string
}

const team = 'the owning team'

/** A specification of how one service is watched and kept: every table with its columns, every value a gap. */
export function operationsSkeleton({ title }: OperationsFacts): string {
  return renderDocument(
    [
      `title: ${quoted(title)}`,
      'status: draft # then in-review, then published; each asks for more',
      ...keysForLater([
        'service: support-chat',
        'owner: "@team-support" # the team that runs it',
        'oncall: {primary: rota support-1, secondary: rota support-2, schedule: https://pager.example/support}',
      ]),
    ],
    sections,
  )
}

const sections: readonly SkeletonSection[] = [
  section(
    'dashboards',
    'Where one looks first, and what each shows.',
    ['Dashboard', 'Purpose', 'Link'],
    [[gap('name', team), gap('the question that it answers', team), gap('link', team)]],
  ),
  section(
    'key-metrics',
    'At least one metric for each layer, or a sentence that says why a layer has none. Ranges with units, as measured on ordinary days.',
    ['Layer', 'Metric', 'Normal range', 'Warning', 'Critical'],
    ['infrastructure', 'application', 'model', 'business'].map((layer) => [
      layer,
      gap(`metric of the ${layer} layer`, team),
      gap('range', team),
      gap('limit', team),
      gap('limit', team),
    ]),
  ),
  section(
    'alerts',
    'What users feel comes before what machines feel. Each has a condition with a time, a priority from P1 to P4, an owner and a runbook. Nothing pages that asks for no action.',
    ['Alert', 'Condition', 'For', 'Priority', 'Owner', 'Runbook'],
    [
      [
        gap('name', team),
        gap('metric and limit', team),
        gap('minutes', team),
        gap('P1 to P4', team),
        gap('handle', team),
        gap('link', team),
      ],
    ],
  ),
  section(
    'drift',
    'Kind: data, concept or output. The method fits the signal: KS for continuous values, chi-square for categories, PSI with its bins, rolling accuracy, A/B holdout or confidence decay for concepts.',
    ['Signal', 'Kind', 'Method', 'Reference window', 'Threshold', 'Alert'],
    [
      [
        gap('input, output or feature', team),
        gap('data, concept or output', team),
        gap('method with its bins or window', team),
        gap('reference window', team),
        gap('limit', team),
        gap('P1 to P4', team),
      ],
    ],
  ),
  section(
    'slos',
    'What users are promised, the quality of answers among it. Target with unit, window, and how it is measured.',
    ['SLO', 'Target', 'Window', 'Measurement'],
    [
      ['Availability', gap('target', team), gap('window', team), gap('how it is measured', team)],
      ['Quality of answers', gap('pass rate of a golden set', team), gap('window', team), gap('job and suite', team)],
    ],
  ),
  section(
    'escalation',
    'Who is called first, who next, and after how many minutes.',
    ['Level', 'Contact', 'When'],
    [
      ['Primary', gap('rota', team), gap('condition, with a time', team)],
      ['Secondary', gap('rota', team), gap('condition, with a time', team)],
    ],
  ),
  section(
    'maintenance',
    'When something is taken down, re-indexed or retrained on purpose. “None, because …” is an answer.',
    ['Window', 'Frequency', 'Duration', 'Activities'],
    [[gap('name', team), gap('how often', team), gap('how long', team), gap('what is done', team)]],
  ),
  {
    title: titleOf('key-questions'),
    hint: 'What somebody asks who takes the service over. Answer in a sentence, or with a link.',
    body: [
      'Which number would show first that users are harmed?',
      'How is drift noticed, and by whom?',
      'What happens in the first minutes of an incident?',
      'What may be switched off at night, and who decides?',
    ]
      .map((question) => `- ${question} ${gap('answer', team)}`)
      .join('\n'),
  },
]

function section(
  kind: SectionKind,
  hint: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): SkeletonSection {
  return { title: titleOf(kind), hint, body: table(header, rows) }
}

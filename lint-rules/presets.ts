/** Profiles: which rules are on, for whom. By hand, nothing else outside a rule's folder needs a change. */
import type { Levels, Profile } from '#lint/rule'

/** Every rule that the design names, whether it exists yet or not; the catalogue test holds both against each other. */
export const designedRules = [
  'frontmatter-schema',
  'frontmatter-severity-scale',
  'frontmatter-times',
  'frontmatter-status-gate',
  'frontmatter-classification',
  'required-sections',
  'executive-summary-shape',
  'cause-categories-separated',
  'placeholder-left',
  'timeline-utc',
  'timeline-order-and-milestones',
  'timeline-source',
  'timeline-control-plane',
  'timeline-neutral',
  'detection-response-analysis',
  'stabilisation-recorded',
  'recovery-exit-criteria',
  'cause-human-error',
  'cause-vague',
  'cause-single',
  'factor-shape',
  'five-whys-shape',
  'action-format',
  'action-vague',
  'action-be-careful',
  'action-procedural',
  'action-verification',
  'action-coverage',
  'action-due',
  'wording-blame',
  'wording-named-person',
  'wording-counterfactual',
  'wording-hindsight',
  'wording-why-person',
  'wording-vague-impact',
  'wording-minimiser',
  'wording-certainty',
  'wording-live-command',
  'wording-model-as-culprit',
  'evidence-claim-source',
  'evidence-fact-label',
  'evidence-quote',
  'evidence-snapshot',
  'ai-dimension',
  'ai-golden-rerun',
  'ai-safety-compliance',
  'ai-cohort',
  'privacy-pii',
  'privacy-secret',
  'mdx-safe',
  'library-ids-links',
  'library-recurrence',
  'library-overdue',
  'runbook-shape',
  'runbook-playbook-type',
  'gameday-replay',
  'ops-slo',
  'ops-alert',
  'ops-drift',
  'report-sources-and-metrics',
] as const

/** Id of a rule of the design. */
export type RuleId = (typeof designedRules)[number]

/** A profile whose ids the compiler checks. */
interface CheckedProfile extends Profile {
  readonly rules: readonly RuleId[]
  readonly levels?: Readonly<Partial<Record<RuleId, Levels>>>
}

const safety: readonly RuleId[] = ['privacy-pii', 'privacy-secret', 'mdx-safe', 'library-ids-links']

const fromReview: Levels = ['warn', 'error', 'error']
const warning: Levels = ['warn', 'warn', 'warn']

// What an imported archive can be asked: is the text fair, clear and safe? Not: has it our frontmatter, sections, grammar?
const archive: readonly RuleId[] = [
  'placeholder-left',
  'timeline-neutral',
  'cause-human-error',
  'cause-vague',
  'action-vague',
  'action-be-careful',
  'wording-blame',
  'wording-named-person',
  'wording-counterfactual',
  'wording-hindsight',
  'wording-why-person',
  'wording-vague-impact',
  'wording-minimiser',
  'wording-certainty',
  'wording-model-as-culprit',
]

export const profiles = {
  starter: {
    description: 'For the first weeks of a team: the short list that matters most.',
    rules: [
      'frontmatter-schema',
      'frontmatter-times',
      'required-sections',
      'executive-summary-shape',
      'cause-human-error',
      'cause-vague',
      'action-format',
      'action-be-careful',
      'wording-blame',
      'wording-named-person',
      'wording-counterfactual',
      ...safety,
    ],
  },
  recommended: {
    description: 'The default: every rule at its own level.',
    rules: designedRules,
  },
  'strict-ai': {
    description: 'For teams that ship models: control plane, snapshot and AI analysis are errors from review on.',
    rules: designedRules,
    levels: {
      'timeline-control-plane': fromReview,
      'evidence-snapshot': fromReview,
      'ai-dimension': fromReview,
      'ai-golden-rerun': fromReview,
      'ai-safety-compliance': fromReview,
      'ai-cohort': fromReview,
    },
  },
  'near-miss': {
    description: 'For the short form of a near miss; `kind: near-miss` selects it by itself.',
    rules: [
      'frontmatter-schema',
      'frontmatter-times',
      'frontmatter-classification',
      // The content model gives near misses required sections of their own, so this rule stays with them.
      'required-sections',
      'cause-human-error',
      'action-be-careful',
      'wording-blame',
      'wording-named-person',
      'wording-counterfactual',
      'wording-hindsight',
      'wording-why-person',
      ...safety,
    ],
  },
  legacy: {
    description:
      'For an imported archive: privacy and MDX safety are errors, wording and causes warn, on changed lines.',
    rules: [...archive, ...safety],
    levels: Object.fromEntries([...archive, 'library-ids-links'].map((id) => [id, warning])),
    changedLinesOnly: true,
  },
} as const satisfies Readonly<Record<string, CheckedProfile>>

/** Name of a profile. */
export type ProfileName = keyof typeof profiles

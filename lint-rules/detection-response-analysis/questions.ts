import type { ActionItem } from '#model/structure-types'

interface Question {
  readonly missing: string
  readonly answered: RegExp
  /** An answer that is plain enough to count wherever it stands: the log of events may tell it. */
  readonly told?: RegExp
}

/**
 * The questions of a detection and response analysis, each with a generous test: any word by which English answers it,
 * or the statement that it is not known or not public.
 */
const questions: readonly Question[] = [
  {
    missing: 'how it was found',
    answered:
      /\b(?:alert\w*|alarm\w*|paged?|pager|monitor\w*|probe\w*|dashboards?|report(?:s|ed)?|complain\w*|noticed|found|discovered|observed|detect\w*|ticket\w*|feedback|press|users?|customers?|researchers?|messages?|slack|saw|seen|aware|(?:tests?|pipelines?|builds?|jobs?|checks?) (?:\w+ )?fail\w*|failed (?:tests?|pipelines?|builds?|jobs?|checks?)|(?:replacement|upgrade|deploy(?:ment)?|migration|roll-?out|release|restart)s? (?:[\w-]+ ){0,6}failed|(?:during|while) (?:an?|the|our|we|\w+ing)|automated|check)\b/i,
  },
  {
    missing: 'who was called and how it was escalated',
    answered:
      /\b(?:paged?|pages|on-?call|escalat\w+|call(?:ed)?|joined|commander|responders?|war room|team|engineers?|contacted|notified|declared|handed|maintainers?|vendor|staff|employees?|lead(?:ership)?|executive|chief|not (?:public|published|known|disclosed|stated))\b/i,
    told: /\b(?:(?:was|were|got) (?:paged|alerted|called)|(?:teams?|engineers?|on-?call) (?:\w+ )?(?:paged|alerted|acknowledged|called|joined|responded)|war ?room|escalated to|(?:raised|opened|filed) (?:an? |the )?(?:[\w-]+ ){0,5}(?:tickets?|case)|on-?call)\b/i,
  },
  {
    missing: 'how it was communicated',
    answered:
      /\b(?:status page|communicat\w+|announc\w+|posted?|posts|published|publicly|e-?mail\w*|told|informed|notif\w+|statement|updates?|banner|blog|message|apolog\w+|disclos\w+|wrote|replied|acknowledged|said|not (?:public|known|stated))\b/i,
    told: /\b(?:status ?page|comms|communicate[sd]? (?:with|to|their|the)|announce(?:d|ment)|(?:users|customers|teams) (?:were |was )?(?:told|informed|notified)|(?:notified|informed|told) (?:all |our |the |affected )?(?:users|customers|teams)|update (?:was )?posted|posted (?:an |the )?update)\b/i,
  },
  {
    missing: 'what should have shown it first',
    answered:
      /\b(?:alert\w*|alarm\w*|monitor\w*|metrics?|dashboards?|probes?|evaluations?|evals?|canar(?:y|ies)|tests?|signals?|logs?|checks?|benchmarks?|thresholds?|panels?|traces?|telemetry|audit\w*|review\w*|watch\w*|measur\w+|instrument\w*|not (?:public|known|stated))\b/i,
    told: /\b(?:alerts?|alarms?|monitors?|probes?) (?:\w+ ){0,2}(?:fired|triggered|raised|received|paged|went off|were silent|did not fire)\b|\bnoticed [^.\n]{0,80}(?:alert|alarm|critical)/i,
  },
]

/** The questions that a text leaves open, in words; `events` is what the rest of the document tells of the response. */
export function openQuestions(text: string, events: () => string): readonly string[] {
  const open = questions.filter(({ answered }) => !answered.test(text))
  const rest = open.some(({ told }) => told) ? events() : ''
  return open.filter(({ told }) => !told?.test(rest)).map(({ missing }) => missing)
}

/** Whether an action is for seeing it sooner: by its segments, or by what it builds. */
export function isDetectionAction({ segments, description }: ActionItem): boolean {
  const typed = segments.some(({ key, value }) => {
    return /^(?:type|constraint|factor)$/.test(key) && /\b(?:detect|observability)/i.test(value.text)
  })
  return (
    typed ||
    /\b(?:alert|alarm|monitor|probe|dashboard|detect|canary|page|golden|eval|metric|log|trace|synthetic)\w*/i.test(
      description.text,
    )
  )
}

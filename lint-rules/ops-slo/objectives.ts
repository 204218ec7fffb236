import type { RuleProblem } from '#lint/rule'
import { hasGapIn } from '#model/derive'
import type { ParsedDocument } from '#model/document'
import type { NamedRow } from '#model/types/named-rows'
import type { Objective, Operations } from '#model/types/operations'

const windowed =
  /(?:\/|\bper\b|\bover\b|\bin\b|\beach\b|\bevery\b)\s*(?:\d+\s?)?(?:min\w*|h\b|hours?|d\b|days?|weeks?|months?|quarters?|years?|rolling|calendar)/i
const quality =
  /\bquality\b|\baccura|\bgolden\b|\bpass rates?\b|\brefus|\bgrounded|\bhallucinat|\bcitations?\b|\bfaithful|\brelevan|\bcorrect|\beval|\bprecision\b|\brecall\b|\bf1\b|\bcalibrat|\btoxic|\bsafety\b|\bhelpful|\bsatisf|\bwin rate\b|\banswers?\b|\bscores?\b|\bpredict|\bdrift\b/i

/** A target that says its window itself, `≥ 98 % / 7 d`, needs no column for it. */
export function withWindow(objectives: readonly Objective[]): readonly Objective[] {
  return objectives.map((row) =>
    row.window === undefined && row.target && windowed.test(row.target.text) ? { ...row, window: row.target } : row,
  )
}

/** Targets are numbers, and a service with a model promises more than that it answers. */
export function* checkObjectives(
  document: ParsedDocument,
  { objectives, keyMetrics, drift }: Operations,
): Iterable<RuleProblem<'target' | 'quality'>> {
  for (const { slo, target, span } of objectives) {
    // An empty target is missing, not wrong.
    if (target && !hasGapIn(document, span) && /\p{L}/u.test(target.text) && !/\d/.test(target.text)) {
      yield { messageId: 'target', span: target.span, data: { seen: target.text, slo: slo?.text || '?' } }
    }
  }
  const hasModel = drift.length > 0 || keyMetrics.some(({ layer }) => layer === 'model')
  const heading = document.sections.find(({ kind }) => kind === 'slos')?.heading
  const metrics = keyMetrics
    .flatMap(({ layer, metric }) => (layer === 'model' && metric?.text ? [metric.text] : []))
    .slice(0, MOST_METRICS)
  if (hasModel && heading && objectives.length > 0 && !objectives.some((row) => isQuality(row, metrics)))
    yield { messageId: 'quality', span: heading }
}

/** More metrics than a service has; each is looked for in each objective. */
const MOST_METRICS = 100

/** It names a metric of the model layer, or speaks of answers and not of requests. */
function isQuality({ slo, measurement }: NamedRow<'slo' | 'measurement'>, metrics: readonly string[]): boolean {
  const text = `${slo?.text ?? ''} ${measurement?.text ?? ''}`
  return quality.test(text) || metrics.some((metric) => text.toLowerCase().includes(metric.toLowerCase()))
}

import type { RuleProblem } from '#lint/rule'
import type { ParsedDocument } from '#model/document'
import type { Runbook } from '#model/types/runbook'
import type { Step } from '#model/types/steps'
import { changes, countCommands, countDeeds, destructiveDeed, isGuarded } from './commands.ts'

type StepMessage = 'unnumbered' | 'expectations' | 'step' | 'single' | 'voice' | 'destructive' | 'risk'

/** Findings about the form of the steps: said once where it concerns all of them. */
export function* checkSteps(
  { sections, source, frontmatter }: ParsedDocument,
  { steps, fields }: Runbook,
  maxCommands: number,
): Iterable<RuleProblem<StepMessage>> {
  const section = sections.find(({ kind }) => kind === 'steps')
  if (!section || source.slice(section.body.start, section.body.end).trim() === '') return
  if (steps.every(({ form }) => form === 'bullet')) {
    yield { messageId: 'unnumbered', span: section.heading }
    return
  }
  const isBare = steps.every(({ expect, ifNot }) => !expect && !ifNot)
  if (isBare) yield { messageId: 'expectations', span: section.heading, data: { count: steps.length } }
  for (const [index, step] of steps.entries()) {
    if (!isBare) yield* checkLabels(step)
    yield* checkAction(step, steps[index - 1], maxCommands)
  }
  const change = steps.find(changes)
  if (fields.risk === 'read-only' && change) {
    yield { messageId: 'risk', span: frontmatter.valueSpan('risk'), data: { number: change.number } }
  }
}

function* checkLabels({ number, action, expect, ifNot }: Step): Iterable<RuleProblem<'step'>> {
  const missing = [...(expect ? [] : ['`Expect:`']), ...(ifNot ? [] : ['`If not:`'])]
  if (missing.length > 0) {
    yield { messageId: 'step', span: action.span, data: { number, missing: missing.join(' and ') } }
  }
}

function* checkAction(
  step: Step,
  before: Step | undefined,
  maxCommands: number,
): Iterable<RuleProblem<'single' | 'voice' | 'destructive'>> {
  const { number, action } = step
  const count = Math.max(countCommands(step), countDeeds(step))
  if (count > maxCommands) yield { messageId: 'single', span: action.span, data: { number, count } }

  const lead = leadOf(action.text)
  if (lead) {
    const span = { start: action.span.start, end: action.span.start + lead.seen.length }
    yield { messageId: 'voice', span, data: { seen: lead.seen }, expected: [lead.imperative] }
  }

  const deed = destructiveDeed(step)
  if (deed !== undefined && !isGuarded(step, before)) {
    yield { messageId: 'destructive', span: action.span, data: { number, deed } }
  }
}

const telling =
  /^(?:you|we|the (?:on-call|engineer|operator|responder|team)(?: engineer)?)\s+(?:should|must|needs? to|ha(?:ve|s) to|will|can|may)\s+(\w+)/i

/** `You should restart`: the words that stand before an imperative, with their rewrite. */
function leadOf(text: string): { readonly seen: string; readonly imperative: string } | undefined {
  const match = telling.exec(text)
  const verb = match?.[1]
  if (!match || verb === undefined) return undefined
  return { seen: match[0], imperative: verb.charAt(0).toUpperCase() + verb.slice(1) }
}

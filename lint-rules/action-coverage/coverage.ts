import type { ParsedDocument } from '#model/document'
import type { ActionItem } from '#model/structure-types'

/** Kinds of constraint that an action can buy (content model §4.5). */
export const constraints = ['observability', 'test', 'change-control', 'runtime'] as const

function valueOf({ segments }: ActionItem, key: string): string {
  return (
    segments
      .find((segment) => segment.key === key)
      ?.value.text.trim()
      .toLowerCase() ?? ''
  )
}

/** Whether an action names a factor category; several are separated by commas. */
export function answersFactor(action: ActionItem, category: string): boolean {
  return valueOf(action, 'factor')
    .split(',')
    .some((name) => name.trim().replaceAll(' ', '-') === category)
}

/** Whether an action is for seeing it sooner: by its type, its constraint or its factor. */
export function answersDetection(action: ActionItem): boolean {
  return (
    valueOf(action, 'type') === 'detect' ||
    valueOf(action, 'constraint') === 'observability' ||
    answersFactor(action, 'observability-gap')
  )
}

/** Whether a text says why nothing is done, or that this is not known yet. */
export function givesReason(text: string): boolean {
  return /\b(?:accept(?:ed|s)?|because|since|as (?:the|this|it|we)|declined|closed in|tracked in|done during)\b|\[TBD\b|https?:/i.test(
    text,
  )
}

/** Categories of the factors, as a message offers them. */
export function knownFactors({ factors }: ParsedDocument): string {
  return [...new Set(factors.flatMap(({ category }) => category ?? []))].join('|')
}

/**
 * Open actions that answer no factor in a document whose other actions do: what is it that they change? A repair, a
 * lesson and an action for detection need none.
 */
export function looseActions({ actions, factors }: ParsedDocument): readonly ActionItem[] {
  const isUsed = factors.some(
    ({ category }) => category !== undefined && actions.some((action) => answersFactor(action, category)),
  )
  if (!isUsed) return []
  return actions.filter(
    (action) =>
      !action.done &&
      !action.accepted &&
      valueOf(action, 'factor') === '' &&
      !['repair', 'learn', 'mitigate'].includes(valueOf(action, 'type')) &&
      !answersDetection(action),
  )
}

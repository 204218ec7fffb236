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

/** Signs along a timeline, told apart by their shape and not only by their colour. */
import { number } from '../svg/print.ts'
import type { Item } from '../svg/scene.ts'
import type { Entry } from './entries.ts'
import type { Row } from './chart.ts'
import { isTimed, unknownTime } from './labels.ts'

export type Mark = 'event' | 'inexact' | 'change' | 'milestone'

/** The sign of an entry. */
export function markOf(entry: Entry): Mark {
  if (entry.milestones.length > 0) return 'milestone'
  if (entry.change !== undefined) return 'change'
  return entry.approximate || !isTimed(entry) ? 'inexact' : 'event'
}

/** Figures of clock times stand below each other; in a date tabular hyphens would be too wide. */
export function timeStyle(entry: Entry): 'clock' | 'strong' {
  return isTimed(entry) && entry.at !== undefined ? 'clock' : 'strong'
}

/** What stands for a time that nobody knows is not printed like a time. */
export function timeClasses({ entry, time }: Pick<Row, 'entry' | 'time'>): string {
  return entry.at === undefined || time === unknownTime ? 'd-quiet' : ''
}

/** Class that gives a phase its colour. */
export function phaseClass(entry: Entry): string {
  return `d-phase-${entry.phase ?? 'none'}`
}

/** A sign around a point. */
export function drawMark(mark: Mark, x: number, y: number, classes: string): Item {
  switch (mark) {
    case 'milestone':
      return {
        kind: 'path',
        d: `M${number(x)} ${number(y - 6.5)}l6.5 6.5l-6.5 6.5l-6.5 -6.5Z`,
        classes: 'd-mark d-mark-milestone',
      }
    case 'change':
      return { kind: 'rect', x: x - 4, y: y - 4, width: 8, height: 8, classes: `d-mark ${classes}` }
    case 'inexact':
      return { kind: 'circle', x, y, radius: 3.5, classes: `d-mark-open ${classes}` }
    case 'event':
      return { kind: 'circle', x, y, radius: 4, classes: `d-mark ${classes}` }
  }
}

const meanings: readonly (readonly [Mark, string])[] = [
  ['change', 'control-plane change'],
  ['inexact', 'time approximate or not known'],
]

/** What the signs in use mean, for the key below a timeline. */
export function keyOf(entries: readonly Entry[]): readonly (readonly [Mark, string])[] {
  const used = new Set(entries.map(markOf))
  // Where no entry has a time of day the open circle is the rule and needs no explanation.
  return meanings.filter(([mark]) => used.has(mark) && (mark !== 'inexact' || entries.some(isTimed)))
}

/** A timeline in words, for those who cannot see it; the table on the page has every event. */
import type { Chart } from './chart.ts'
import { milestoneKinds, type Entry } from './entries.ts'
import { calendarDate, clockTime, distanceLabel, isTimed, milestoneNames } from './labels.ts'

/** Extent, milestones and phases in a few sentences. */
export function describeTimeline({ rows, omitted }: Chart): string {
  const entries = rows.map(({ entry }) => entry)
  const events = entries.filter(({ text }) => text !== '').length + omitted
  const placed = entries.filter(({ at }) => at !== undefined)
  const extent = describeExtent(placed[0], placed.at(-1))
  const milestones = milestoneKinds.flatMap((kind) => {
    const entry = entries.find((candidate) => candidate.milestones.includes(kind))
    return entry ? [`${milestoneNames[kind]} ${writtenTime(entry)}.`] : []
  })
  const phases = [...new Set(entries.map(({ phaseName }) => phaseName).filter(Boolean))]
  return [
    `${events} ${events === 1 ? 'event' : 'events'}${extent}.`,
    ...milestones,
    ...(phases.length > 0 ? [`Phases: ${phases.join(', ')}.`] : []),
  ].join(' ')
}

function describeExtent(first: Entry | undefined, last: Entry | undefined): string {
  if (first?.at === undefined || last?.at === undefined) return ''
  if (first.at === last.at) return ` at ${writtenTime(first)}`
  const length = distanceLabel(first, last)
  return ` from ${writtenTime(first)} to ${writtenTime(last)}${length && `, ${length}`}`
}

function writtenTime(entry: Entry): string {
  if (entry.at === undefined) return entry.written
  const date = calendarDate(entry.at, entry.precision)
  return isTimed(entry) ? `${date} ${clockTime(entry.at)} UTC` : date
}

/** A timeline as Mermaid source, to copy into an issue or a chat. */
import type { TimelineInput } from '../input.ts'
import { mermaidText, withoutColons } from '../text/mermaid-text.ts'
import { toEntries, type Entry } from './entries.ts'
import { calendarDate, clockTime, isTimed, milestoneNames } from './labels.ts'

/** A `timeline`; its sections are the phases in the order of time. */
export function timelineMermaid({ title, events, milestones }: TimelineInput): string {
  const entries = toEntries(events, milestones)
  const hasPhases = entries.some(({ phaseName }) => phaseName !== '')
  const lines = ['timeline', `    title ${mermaidText(title) || 'Timeline'}`]
  const seen = new Map<string, number>()
  let phase: string | undefined
  for (const entry of entries) {
    if (hasPhases && entry.phaseName !== phase) {
      phase = entry.phaseName
      lines.push(`    section ${sectionName(phase || 'Other', seen)}`)
    }
    lines.push(`        ${timeOf(entry)} : ${textOf(entry)}`)
  }
  return `${lines.join('\n')}\n`
}

/** Mermaid draws the events of two sections of one name twice. */
function sectionName(phase: string, seen: Map<string, number>): string {
  const name = withoutColons(phase) || 'Other'
  const count = (seen.get(name) ?? 0) + 1
  seen.set(name, count)
  return count === 1 ? name : `${name} (${count})`
}

function timeOf(entry: Entry): string {
  const { at, approximate, written, precision } = entry
  // A time as the author wrote it could begin with a word of Mermaid, or with the sign of a comment.
  if (at === undefined) return `(${withoutColons(written.replaceAll('#', '')) || 'unknown'})`
  const time = isTimed(entry) ? ` ${clockTime(at, precision === 'second')}` : ''
  return withoutColons(`${approximate ? '~' : ''}${calendarDate(at, precision)}${time}`)
}

function textOf({ milestones, change, text }: Entry): string {
  const event = change === undefined ? text : `(${change}) ${text}`
  const parts = [...milestones.map((kind) => milestoneNames[kind]), event]
  // A colon with a space behind it begins the next event.
  return mermaidText(parts.filter(Boolean).join(' – ')).replace(/:(?=\s|$)/g, '\u2236') || '–'
}

/** From the events of a document to the entries of a drawn timeline, in the order of time. */
import type { Moment } from '#model/frontmatter-types'
import type { Phase, TimelineEvent } from '#model/structure-types'
import type { Milestones } from '../input.ts'
import { cleanText } from '../text/clean.ts'

export type MilestoneKind = keyof Milestones

/** One row of the timeline: an event, a milestone that no event records, or both. */
export interface Entry {
  /** Epoch milliseconds; a day or a month stands at its start, or right after the entry before it on the same day. */
  readonly at: number | undefined
  readonly precision: TimelineEvent['precision']
  readonly approximate: boolean
  /** The time as written, for what could not be placed. */
  readonly written: string
  readonly phase: Phase | undefined
  /** The phase as shown; a phase that the model does not know is shown as written. */
  readonly phaseName: string
  readonly change: string | undefined
  readonly milestones: readonly MilestoneKind[]
  readonly text: string
}

const day = 86_400_000
const firstTime = Date.UTC(1000, 0)
const lastTime = Date.UTC(9999, 11, 31)
const lengths = { second: 1_000, minute: 60_000, day, unknown: 1 }

/** How exactly a time is known; seconds are no reason to tell a milestone from an event. */
const fineness = { unknown: 0, month: 1, day: 2, minute: 3, second: 3 }

/** Phase in which the event that is a milestone usually stands. */
const usualPhases: Readonly<Record<MilestoneKind, readonly Phase[]>> = {
  started: [],
  detected: ['detection'],
  mitigated: ['stabilisation'],
  resolved: ['recovery', 'learning'],
}

/** Entries in the order of time; what has no place in time stays where the author put it. */
export function toEntries(events: readonly TimelineEvent[], milestones: Milestones): Entry[] {
  const sorted = sortByTime(events.map(toEntry))
  return milestoneKinds.reduce((entries, kind) => mark(entries, kind, milestones[kind]), sorted)
}

/** The milestones in the order in which they happen. */
export const milestoneKinds: readonly MilestoneKind[] = ['started', 'detected', 'mitigated', 'resolved']

function toEntry(event: TimelineEvent): Entry {
  const known = event.phase
  const written = cleanText(event.phaseText?.text ?? '')
  const text = cleanText(event.event.text)
  const change = cleanText(event.change ?? '') || undefined
  const prefix = `${change ?? ''}:`
  const isPrefixed = change !== undefined && text.toLowerCase().startsWith(prefix.toLowerCase())
  return {
    at: inRange(event.at ?? startOfDate(event.time.text)),
    precision: event.precision,
    approximate: event.approximate,
    written: cleanText(event.time.text),
    phase: known,
    phaseName: known ? capitalize(known) : written,
    change,
    milestones: [],
    text: isPrefixed ? text.slice(prefix.length).trim() : text,
  }
}

/** First millisecond of a bare date or month: the model gives an instant only where the text fixes one. */
function startOfDate(text: string): number | undefined {
  const [, year, month, dayOfMonth] = /^[~\s]*(\d{4})-(\d{2})(?:-(\d{2}))?\s*$/.exec(text) ?? []
  if (!year || !month) return undefined
  const at = Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth ?? 1))
  return Number.isNaN(at) ? undefined : at
}

/** Times that can be written with a year of four digits. */
function inRange(at: number | undefined): number | undefined {
  return at !== undefined && at >= firstTime && at <= lastTime ? at : undefined
}

function sortByTime(entries: readonly Entry[]): Entry[] {
  let previous = -Infinity
  const keyed = entries.map((entry) => {
    const { at } = entry
    // “2 March” after “2 March 14:02” is meant to follow it, although the day began before.
    const key = at === undefined || (previous >= at && previous < endOf(entry)) ? previous : at
    previous = key
    return { entry: at === undefined ? entry : { ...entry, at: key }, key }
  })
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ entry }) => entry)
}

function endOf({ at, precision }: Pick<Entry, 'at' | 'precision'>): number {
  if (at === undefined) return -Infinity
  if (precision !== 'month') return at + lengths[precision]
  const date = new Date(at)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1)
}

/** Mark the event that is the milestone, or insert an entry of its own. */
function mark(entries: readonly Entry[], kind: MilestoneKind, moment: Moment | undefined): Entry[] {
  const at = inRange(moment?.at)
  if (moment === undefined || at === undefined) return [...entries]
  const place = { at, precision: moment.precision === 'instant' ? ('minute' as const) : moment.precision }
  const index = findEvent(entries, kind, place)
  if (index !== undefined)
    return entries.map((entry, i) => (i === index ? { ...entry, milestones: [...entry.milestones, kind] } : entry))
  return insert(entries, kind, place)
}

interface Place {
  readonly at: number
  readonly precision: Entry['precision']
}

/** Place in `entries` of the event that is the milestone, if one clearly is. */
function findEvent(entries: readonly Entry[], kind: MilestoneKind, place: Place): number | undefined {
  const start = place.precision === 'minute' ? place.at - (place.at % lengths.minute) : place.at
  const end = endOf({ ...place, at: start })
  const candidates = [...entries.entries()].filter(([, { at, precision, text }]) => {
    const isWithin = at !== undefined && at >= start && at < end
    return isWithin && text !== '' && fineness[precision] >= fineness[place.precision]
  })
  const usual = candidates.find(([, { phase }]) => usualPhases[kind].some((name) => name === phase))
  // Of several events on one day none is known to be the one, unless it alone is dated like the milestone.
  const alike = candidates.filter(([, { precision }]) => fineness[precision] === fineness[place.precision])
  const only = [candidates, alike].find(({ length }) => length === 1 || (length > 1 && place.precision === 'minute'))
  return usual?.[0] ?? only?.[0]?.[0]
}

function insert(entries: readonly Entry[], kind: MilestoneKind, place: Place): Entry[] {
  const end = endOf(place)
  const isBehind = (entry: Entry): boolean =>
    entry.at !== undefined &&
    (kind === 'started' || place.precision === 'minute' ? entry.at >= place.at : entry.at >= end)
  const found = entries.findIndex(isBehind)
  const index = found === -1 ? entries.length : found
  const before = entries[index - 1]
  const placed = entries.slice(0, index).findLast(({ at }) => at !== undefined)
  const entry: Entry = {
    at: Math.max(place.at, placed?.at ?? place.at),
    precision: place.precision,
    approximate: false,
    written: '',
    phase: before?.phase,
    phaseName: before?.phaseName ?? '',
    change: undefined,
    milestones: [kind],
    text: '',
  }
  return entries.toSpliced(index, 0, entry)
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

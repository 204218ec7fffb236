/** Time zones as authors write them: after a clock, in a column header, or in a note such as “all times in UTC”. */
import type { InlineText } from '#model/inline'
import type { Span } from '#model/span'
import { matchAt } from './sticky.ts'

export interface Zone {
  /** As written. */
  readonly text: string
  /** Where it is written, when it is stated for several rows. */
  readonly place?: Span
  readonly utc: boolean
  /** Minutes east of UTC, when the spelling means exactly one offset. */
  readonly offset?: number
  /** Standard (`winter`) or daylight (`summer`) time of a place that has both. */
  readonly season?: 'winter' | 'summer'
}

export interface ZoneMatch {
  readonly zone: Zone
  readonly to: number
}

/**
 * Abbreviations with one meaning, in minutes; others (`CST`: Central, China, Cuba; `IST`; `BST`; `PST`: Pacific,
 * Philippine) are known as zones, and no instant follows from them.
 */
const abbreviations: ReadonlyMap<string, Omit<Zone, 'text' | 'utc'>> = new Map([
  ['WET', { offset: 0, season: 'winter' as const }],
  ['WEST', { offset: 60, season: 'summer' as const }],
  ['CET', { offset: 60, season: 'winter' as const }],
  ['MEZ', { offset: 60, season: 'winter' as const }],
  ['CEST', { offset: 120, season: 'summer' as const }],
  ['MESZ', { offset: 120, season: 'summer' as const }],
  ['EET', { offset: 120, season: 'winter' as const }],
  ['EEST', { offset: 180, season: 'summer' as const }],
  ['PDT', { offset: -420, season: 'summer' as const }],
  ['MDT', { offset: -360, season: 'summer' as const }],
  ['EDT', { offset: -240, season: 'summer' as const }],
  ['AKST', { offset: -540, season: 'winter' as const }],
  ['AKDT', { offset: -480, season: 'summer' as const }],
  ['HST', { offset: -600 }],
  ['MSK', { offset: 180 }],
  ['SAST', { offset: 120 }],
  ['SGT', { offset: 480 }],
  ['HKT', { offset: 480 }],
  ['AWST', { offset: 480 }],
  ['JST', { offset: 540 }],
  ['KST', { offset: 540 }],
  ['AEST', { offset: 600 }],
  ['AEDT', { offset: 660 }],
  ['NZST', { offset: 720 }],
  ['NZDT', { offset: 780 }],
  ...['PST', 'MST', 'CST', 'CDT', 'EST', 'IST', 'BST', 'AST', 'ADT', 'GST', 'PT', 'MT', 'CT', 'ET'].map(
    (name) => [name, {}] as const,
  ),
])

// One blank run before the bracket, one after it only where there is a bracket: no run is read twice.
const universal = /\s*(?:(\()\s*)?(UTC|GMT|Z)(?![a-z])(?:\s?([+\u2212-])(\d{1,2})(?::?([0-5]\d))?(?![\d:]))?(\s*\))?/iy
const plainOffset = /\s?([+\u2212-])([01]\d)(:?)([0-5]\d)(?!\d)/y
const abbreviation = /\s*(?:(\()\s*)?([A-Z]{2,4})(?![A-Za-z\d-])(\s*\))?/y
const named =
  /\s*(?:(\()\s*)?((?:US )?(?:pacific|mountain|central|eastern)(?: standard| daylight)?( time)?|local time)\b(\s*\))?/iy
/** What may follow a short or ambiguous word for it to be read as a zone rather than as the event. */
const boundary = /\s*(?:$|[:;,.)\]|\u2013\u2014-])/y

/**
 * The zone right after a clock. `signed` allows a negative plain offset (`T09:14:00-04:00`); elsewhere a hyphen and a
 * clock are a range.
 */
export function readZoneAfter(text: string, at: number, signed: boolean): ZoneMatch | undefined {
  return readUniversal(text, at) ?? readOffset(text, at, signed) ?? readAbbreviation(text, at) ?? readNamed(text, at)
}

function readUniversal(text: string, at: number): ZoneMatch | undefined {
  const match = matchAt(universal, text, at)
  if (!match) return undefined
  const [all, open, name = '', sign, hours, minutes = '0', close = ''] = match
  if (open !== undefined && close === '') return undefined
  // `09:14 UTC)`: the bracket closes something else.
  const to = at + all.length - (open === undefined ? close.length : 0)
  const offset = sign === undefined ? undefined : toOffset(sign, Number(hours), Number(minutes))
  if (offset === undefined) {
    return { zone: zero(name), to: sign === undefined ? to : at + all.indexOf(name) + name.length }
  }
  return { zone: { text: all.replace(/[()]/g, '').trim(), utc: offset === 0, offset }, to }
}

function zero(name: string): Zone {
  return { text: name, utc: name.toUpperCase() !== 'GMT', offset: 0 }
}

function readOffset(text: string, at: number, signed: boolean): ZoneMatch | undefined {
  const match = matchAt(plainOffset, text, at)
  if (!match) return undefined
  const [all, sign = '+', hours, colon, minutes] = match
  if (sign !== '+' && !signed && !(colon === '' && all.startsWith(' '))) return undefined
  const offset = toOffset(sign, Number(hours), Number(minutes))
  if (offset === undefined) return undefined
  return { zone: { text: all.trim(), utc: offset === 0, offset }, to: at + all.length }
}

/** Offsets in use: whole hours up to 14, and the half and quarter hours that exist. */
function toOffset(sign: string, hours: number, minutes: number): number | undefined {
  if (hours > (sign === '+' ? 14 : 12)) return undefined
  const fractions = sign === '+' ? [0, 30, 45] : hours === 3 || hours === 9 || hours === 2 ? [0, 30] : [0]
  if (!fractions.includes(minutes)) return undefined
  const size = hours * 60 + minutes
  return sign === '+' ? size : -size
}

function readAbbreviation(text: string, at: number): ZoneMatch | undefined {
  const match = matchAt(abbreviation, text, at)
  if (!match) return undefined
  const [all, open, name = '', close] = match
  const known = abbreviations.get(name)
  if (!known || (open !== undefined && close === undefined)) return undefined
  const to = open !== undefined ? at + all.length : at + all.indexOf(name) + name.length
  if (name.length === 2 && open === undefined && !matchAt(boundary, text, to)) return undefined
  return { zone: { text: name, utc: false, ...known }, to }
}

function readNamed(text: string, at: number): ZoneMatch | undefined {
  const match = matchAt(named, text, at)
  if (!match) return undefined
  const [all, open, name = '', time, close] = match
  if (open !== undefined && close === undefined) return undefined
  const to = open !== undefined ? at + all.length : at + all.indexOf(name) + name.length
  const sure =
    time !== undefined || /^local/i.test(name) || open !== undefined || matchAt(boundary, text, to) !== undefined
  return sure ? { zone: { text: name, utc: false }, to } : undefined
}

const words =
  /\b(?:UTC|GMT|[A-Z]{2,4}|(?:pacific|mountain|central|eastern)(?: standard| daylight)? time|local time)\b/gi

/** The first zone named in a column header, a heading or the matched part of a note. */
export function zoneIn(inline: InlineText, from = 0, to = inline.text.length): Zone | undefined {
  const [first, second] = zonesIn(inline.text.slice(from, to))
  if (!first) return undefined
  // `CET (UTC+1)`: two names of one zone are one place.
  const place = inline.spanOf(from + first.from, from + (second ?? first).to)
  return { ...first.zone, place }
}

/** The first two zones named in a text. */
function zonesIn(text: string): readonly (ZoneMatch & { readonly from: number })[] {
  const found: (ZoneMatch & { readonly from: number })[] = []
  for (const { index } of text.matchAll(words)) {
    if (index < (found.at(-1)?.to ?? 0)) continue
    const match = readUniversal(text, index) ?? readAbbreviation(text, index) ?? readNamed(text, index)
    if (match) found.push({ ...match, from: index })
    if (found.length === 2) break
  }
  return found
}

const note = /(?:\ball\s+(?:the\s+)?times?\b|^\W{0,9}times?\b|\btime ?zone\b)([^.;]{0,40})/i

/** The zone of a sentence such as “All times in UTC.”; other mentions of a zone say nothing about the rows. */
export function zoneInNote(inline: InlineText): Zone | undefined {
  const match = note.exec(inline.text)
  if (!match) return undefined
  const to = match.index + match[0].length
  return zoneIn(inline, to - (match[1] ?? '').length, to)
}

/**
 * Minutes east of UTC in a month (1–12), or `undefined` where the zone may mean something else. Authors write `CET`
 * in July and mean daylight time, so a standard abbreviation fixes no instant in summer, nor a daylight one in winter.
 */
export function offsetIn(zone: Zone, month: number): number | undefined {
  if (zone.season === 'winter' && month >= 4 && month <= 10) return undefined
  if (zone.season === 'summer' && (month === 12 || month <= 2)) return undefined
  return zone.offset
}

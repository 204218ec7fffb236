/** `timeline` and `ishikawa` fences, read by mermaid's parser, as input of our own layouts. */
import type { Factor, Phase, TextAt, TimelineEvent } from '#model/structure-types'
import { cleanText } from '#diagrams/text/clean'
import type { FishboneInput, TimelineInput } from '#diagrams/input'

/** A point of a `timeline` fence as mermaid's database has it. */
export interface TimelineTask {
  readonly section: string
  readonly task: string
  readonly events: readonly string[]
}

/** A node of an `ishikawa` fence as mermaid's database has it. */
export interface IshikawaNode {
  readonly text: string
  readonly children: readonly IshikawaNode[]
}

const span = { start: 0, end: 0 }
const phases: readonly Phase[] = [
  'context',
  'detection',
  'triage',
  'stabilisation',
  'diagnosis',
  'recovery',
  'learning',
]

/**
 * A colon ends the time of a `timeline` fence, so that `14:02` cannot be written. This letter of the private use area
 * stands for the colon of a clock time while mermaid parses.
 */
const heldColon = '\uE03A'

/** Clock times of a `timeline` fence made unbreakable. */
export function holdClockTimes(text: string): string {
  return text.replace(/\b(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)/g, (_, hour: string, minute: string, second?: string) =>
    [hour, minute, ...(second === undefined ? [] : [second])].join(heldColon),
  )
}

/** The points of a fence as events: a section is their phase. */
export function timelineOf(title: string, tasks: readonly TimelineTask[]): TimelineInput {
  return { title, milestones: {}, events: tasks.flatMap(toEvents) }
}

function toEvents({ section, task, events }: TimelineTask): TimelineEvent[] {
  const time = release(task)
  const texts = events.length > 0 ? events : ['']
  return texts.map((text) => ({ ...timeOf(time), ...phaseOf(release(section)), ...rest(release(text)) }))
}

function rest(text: string): Pick<TimelineEvent, 'event' | 'sources' | 'span'> {
  return { event: at(text), sources: [], span }
}

function timeOf(
  text: string,
): Pick<TimelineEvent, 'time' | 'at' | 'precision' | 'approximate' | 'zoned' | 'twelveHour'> {
  const written = text.replace(/^~\s*/, '')
  const [, date, clock] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}:\d{2}(?::\d{2})?)(?: ?UTC|Z)?)?$/.exec(written) ?? []
  const known = date && clock ? Date.parse(`${date}T${clock.padStart(5, '0')}Z`) : Number.NaN
  const precision = Number.isNaN(known)
    ? (datePrecision(written) ?? 'unknown')
    : clock && clock.length > 5
      ? 'second'
      : 'minute'
  return {
    time: at(text),
    ...(Number.isNaN(known) ? {} : { at: known }),
    precision,
    approximate: text.startsWith('~'),
    zoned: true,
    twelveHour: false,
  }
}

function datePrecision(text: string): 'day' | 'month' | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'day'
  return /^\d{4}-\d{2}$/.test(text) ? 'month' : undefined
}

function phaseOf(section: string): Pick<TimelineEvent, 'phase' | 'phaseText'> {
  if (!section) return {}
  const phase = phases.find((name) => name === section.toLowerCase())
  return { ...(phase && { phase }), phaseText: at(section) }
}

/** The effect with its categories; a first-level node without children is a cause without category. */
export function fishboneOf({ text, children }: IshikawaNode): FishboneInput {
  const factors = children.flatMap(({ text: label, children: causes }) =>
    causes.length === 0
      ? [toFactor(label, [])]
      : causes.map((cause) => ({ ...toFactor(cause.text, cause.children), label: at(release(label)) })),
  )
  return { effect: release(text), factors }
}

function toFactor(text: string, children: readonly IshikawaNode[]): Factor {
  const causes = children.map((child) => toFactor(child.text, child.children))
  return { text: at(release(text)), evidence: [], causes, span }
}

function release(text: string): string {
  return cleanText(decodeEntities(text).replaceAll(heldColon, ':'))
}

/** Mermaid's own spelling of an entity (`#58;`, `#amp;`), which it turns into placeholders before it parses. */
function decodeEntities(text: string): string {
  return text
    .replaceAll('ﬂ°°', '&#')
    .replaceAll('ﬂ°', '&')
    .replaceAll('¶ß', ';')
    .replace(/&#(\d{1,7});/g, (match, code: string) =>
      Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : match,
    )
    .replace(/&(lt|gt|amp|quot|apos|colon);/g, (match, name: string) => entities[name] ?? match)
    .replace(/<br\s*\/?>/gi, ' ')
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", colon: ':' }

function at(text: string): TextAt {
  return { text, span }
}

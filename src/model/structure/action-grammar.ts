/** The grammar of one action item: `content-model` §4.5, read leniently, since rules report on what is wrong. */
import type { InlineText } from '#model/inline'
import type { ActionItem, ActionSegment, TextAt } from '#model/structure-types'
import { textAt } from './block-text.ts'
import { readSegments, segmentGrammar } from './segments.ts'
import { matchAt } from './sticky.ts'

/** What the text of an item says; its place in the document is added by the reader of the list. */
export type ActionText = Omit<ActionItem, 'id' | 'done' | 'passage' | 'span'> & {
  /** A box that Markdown does not know as one: `[]`. */
  readonly box?: boolean
}

const grammar = segmentGrammar(
  {
    owner: ['owners', 'owned by'],
    due: ['due date', 'due by'],
    verification: ['verify', 'verified by', 'verification criteria'],
    type: [],
    constraint: [],
    factor: ['factors'],
    ticket: ['tickets'],
    proof: [],
    accepted: [],
  },
  ['owner', 'due', 'verification'],
)

const box = /^\s*\[([ xX]?)\](?=\s)/
const words = String.raw`P\d{1,2}|SEV-?\d|critical|urgent|high|medium|low`
/** `[P0]`, `(P1)`, `P2:`; the last only with what sets it off from the description. */
const priority = new RegExp(
  String.raw`\s*(?:\[\s?(${words})\s?\]|\(\s?(${words})\s?\)|(P\d)(?=\s?:|\s[\u2014\u2013-]\s))(?:\s?:)?`,
  'iy',
)

/** Read the text of an action item. */
export function readActionText(inline: InlineText, source: string): ActionText {
  const boxed = box.exec(inline.text)
  const start = boxed?.[0].length ?? 0
  const marked = readPriority(inline, start)
  const from = marked?.to ?? start
  const { textEnd, segments } = readSegments(inline, source, from, grammar)
  return {
    ...(boxed && { box: /x/i.test(boxed[1] ?? '') }),
    ...marked?.fields,
    description: textAt(inline, afterDash(inline.text, from, textEnd, marked !== undefined), textEnd),
    segments,
    ...fieldsOf(segments),
  }
}

/** `[P0] — Description`: the dash belongs to the mark. */
function afterDash(text: string, from: number, end: number, marked: boolean): number {
  if (!marked) return from
  const match = /^\s{0,9}[\u2014\u2013-]{1,2}\s/.exec(text.slice(from, from + 12))
  return match ? Math.min(from + match[0].length, end) : from
}

function readPriority(inline: InlineText, at: number) {
  const match = matchAt(priority, inline.text, at)
  const written = match?.[1] ?? match?.[2] ?? match?.[3]
  if (!match || written === undefined) return undefined
  const from = at + match[0].indexOf(written)
  const known = toPriority(written)
  const priorityText = textAt(inline, from, from + written.length)
  return { to: at + match[0].length, fields: { priorityText, ...(known && { priority: known }) } }
}

function toPriority(written: string): ActionItem['priority'] {
  const upper = written.toUpperCase()
  return upper === 'P0' || upper === 'P1' || upper === 'P2' ? upper : undefined
}

/** The first segment of each key as a field. */
function fieldsOf(segments: readonly ActionSegment[]) {
  const value = (key: string): TextAt | undefined => segments.find((segment) => segment.key === key)?.value
  const [owner, due, verification] = [value('owner'), value('due'), value('verification')]
  const [accepted, proof] = [value('accepted'), value('proof')]
  const dueAt = due && dayOf(due.text)
  return {
    ...(owner && { owner }),
    ...(due && { due }),
    ...(dueAt !== undefined && { dueAt }),
    ...(verification && { verification }),
    ...(accepted && { accepted }),
    ...(proof && { proof }),
  }
}

/** First millisecond of an ISO date that exists; a full stop after it is forgiven. */
export function dayOf(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})\.?$/.exec(text)
  if (!match) return undefined
  const at = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  return new Date(at).toISOString().startsWith(text.slice(0, 10)) ? at : undefined
}

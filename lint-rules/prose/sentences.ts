/** The sentences and actions of a document as readings, each made once and shared by all rules. */
import type { ParsedDocument } from '#model/document'
import type { Passage, Sentence } from '#model/prose-types'
import type { SectionKind } from '#model/section-kinds'
import type { Span } from '#model/span'
import type { ActionItem } from '#model/structure-types'
import type { People } from './actor.ts'
import { clueTest, cluesOf, type Clue } from './clues.ts'
import { ambiguousNames } from './lexicon/actors.ts'
import { read, type Reading } from './reading.ts'
import type { Signal } from './signal.ts'

/** A signal with its place in the source. */
export interface Found {
  readonly signal: Signal
  /** The words as written, for the message. */
  readonly words: string
  readonly span: Span
  readonly passage: Passage
  /** Readings of the sentences right before and after in the passage. */
  neighbours(): readonly Reading[]
  /** Evidence is verbatim: what a quotation says is at most a warning. */
  readonly cap: { readonly atMost?: 'warn' }
}

export type Reader = (reading: Reading) => Iterable<Signal>

/** Sections that state causes. */
export const causeSections: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'trigger',
  'root-cause',
  'contributing-factors',
  'detection-gap',
])
/** Sections that state impact to readers who decide by it. */
export const impactSections: ReadonlySet<SectionKind> = new Set<SectionKind>(['executive-summary', 'impact'])

/** The first signal of each sentence of prose whose words can carry what the reader looks for. */
export function* signalsIn(
  document: ParsedDocument,
  clue: Clue,
  reader: Reader,
  sections?: ReadonlySet<SectionKind>,
): Iterable<Found> {
  const told = new Set<string>()
  const canCarry = clueTest(clue)
  for (const { sentence, bits } of candidatesIn(document)) {
    if (!canCarry(bits)) continue
    const { section, quoted } = sentence.passage
    if (sections && (section === undefined || !sections.has(section))) continue
    const [signal] = reader(readingOf(document, sentence))
    // A sentence that was copied into a second section is told of once.
    if (!signal || told.has(sentence.text)) continue
    told.add(sentence.text)
    yield {
      signal,
      words: sentence.text.slice(signal.from, signal.to),
      span: sentence.spanOf(signal.from, signal.to),
      passage: sentence.passage,
      neighbours: () => neighboursOf(sentence).map((near) => readingOf(document, near)),
      cap: quoted ? { atMost: 'warn' } : {},
    }
  }
}

interface Candidate {
  readonly sentence: Sentence
  readonly bits: number
}

const candidates = new WeakMap<ParsedDocument, readonly Candidate[]>()

/** Sentences with any clue, found once for all rules. */
function candidatesIn(document: ParsedDocument): readonly Candidate[] {
  const known = candidates.get(document)
  if (known) return known
  const found: Candidate[] = []
  if (document.language === 'en') {
    const people = peopleOf(document)
    for (const sentence of document.sentences) {
      if (!isProse(sentence)) continue
      const bits = cluesOf(sentence.masked, people)
      if (bits !== 0) found.push({ sentence, bits })
    }
  }
  candidates.set(document, found)
  return found
}

/** Headings and the header of a table are left alone. */
function isProse({ passage: { kind, row } }: Sentence): boolean {
  return kind !== 'heading' && !(kind === 'table-cell' && row === 0)
}

function neighboursOf(sentence: Sentence): readonly Sentence[] {
  const { sentences } = sentence.passage
  const at = sentences.findIndex(({ from }) => from === sentence.from)
  return sentences.filter((_, index) => Math.abs(index - at) === 1)
}

const readings = new WeakMap<Sentence, Reading>()

function readingOf(document: ParsedDocument, sentence: Sentence): Reading {
  const known = readings.get(sentence)
  if (known) return known
  const reading = read(sentence.masked, peopleOf(document))
  readings.set(sentence, reading)
  return reading
}

const declared = new WeakMap<ParsedDocument, People>()

/** Who the frontmatter and the library's list of people name; a team's handle is a team. */
function peopleOf(document: ParsedDocument): People {
  const known = declared.get(document)
  if (known) return known
  const { authors = [], reviewers = [], facilitator } = document.meta
  const handles = [...authors, ...reviewers, ...(facilitator === undefined ? [] : [facilitator])]
  const people = new Set(
    [...handles, ...document.declared.people.flatMap((person) => person.handle ?? [])]
      .map((handle) => handle.replace(/^@/, '').toLowerCase())
      .filter((name) => name !== '' && !/\/|team|group/.test(name)),
  )
  for (const { name } of document.declared.people) for (const part of partsOfName(name)) people.add(part)
  declared.set(document, people)
  return people
}

/** First name and surnames as written: a name is only one with its capital letter, `Grant` and not `grant`. */
function partsOfName(name = ''): readonly string[] {
  return name.split(/\s+/).filter((part) => /^\p{Lu}\p{Ll}/u.test(part) && !ambiguousNames.has(part.toLowerCase()))
}

/** Reads an action's description; its verification is read only when the reader asks for it. */
export type ActionReader = (reading: Reading, verification: () => Reading | undefined) => Iterable<Signal>

/** The first signal of each open action's description. */
export function* signalsInActions(document: ParsedDocument, reader: ActionReader): Iterable<Found> {
  // The actions of a public record are their owner's words; an outside re-analysis cannot sharpen them.
  if (document.language !== 'en' || document.meta.origin === 'public-record') return
  for (const action of document.actions) {
    const text = descriptionOf(action)
    // A ticked box or a recorded decision not to act is no plan any more.
    if (!text || action.done === true || action.accepted || isTicketed(document, action)) continue
    const { verification } = action
    const [signal] = reader(text.reading, () => (verification ? read(verification.text) : undefined))
    if (!signal || (signal.kind === 'topic' && isPartOfSentence(document, action))) continue
    const from = text.from + signal.from
    const to = text.from + signal.to
    const { passage } = text
    const [words, span] = [passage.text.slice(from, to), passage.spanOf(from, to)]
    yield { signal, words, span, passage, neighbours: () => [], cap: {} }
  }
}

/** "We plan to add metrics around:" and its bullets: each is a part of that sentence, no action. */
function isPartOfSentence({ source }: ParsedDocument, { span }: ActionItem): boolean {
  const before = source.slice(Math.max(0, span.start - longestLead), span.start).split('\n')
  const lead = before.findLast((line) => line.trim() !== '' && !/^\s*(?:[-*+]|\d+[.)])(?:\s|$)/.test(line))
  return lead !== undefined && /\S:\s*$/.test(lead) && lead.trim().split(/\s+/).length > 3 && !/^\s*#/.test(lead)
}

const longestLead = 600

/** A linked issue or pull request says more than the line does. */
function isTicketed(document: ParsedDocument, { span }: ActionItem): boolean {
  return ticketLink.test(document.source.slice(span.start, span.end))
}

/** Whether words are the text of a link to an issue or pull request, or one follows them in their line. */
export function isLinkedToTicket({ source }: ParsedDocument, { end }: Span): boolean {
  const lineEnd = source.indexOf('\n', end)
  return ticketLink.test(source.slice(end, lineEnd < 0 ? source.length : lineEnd))
}

const ticketLink =
  /\/(?:issues|issue|pull|pulls|merge_requests|browse|tickets?)\/\w|\b(?!(?:UTF|SHA|SEV|GPT|ISO|RFC|AES|RSA|HTTP|CVE|COVID)-)[A-Z][A-Z\d]{1,9}-\d{1,6}\b/

interface ActionText {
  readonly passage: Passage
  readonly from: number
  readonly reading: Reading
}

const actionTexts = new WeakMap<ActionItem, ActionText>()

/** The description in its passage, masked as the passage is. */
function descriptionOf(action: ActionItem): ActionText | undefined {
  const known = actionTexts.get(action)
  if (known) return known
  const { passage, description } = action
  const from = passage?.text.indexOf(description.text) ?? -1
  if (!passage || from < 0 || description.text === '') return undefined
  const text = { passage, from, reading: read(passage.masked.slice(from, from + description.text.length)) }
  actionTexts.set(action, text)
  return text
}

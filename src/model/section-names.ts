/** From a heading as somebody wrote it to the section that it means. */
import type { Collection } from './document.ts'
import type { SectionKind } from './section-kinds.ts'
import { sectionTitles } from './section-titles.ts'
import type { DocumentType } from './section-titles.ts'

const types: Readonly<Record<Collection, DocumentType>> = {
  postmortems: 'postmortem',
  runbooks: 'runbook',
  'game-days': 'game-day',
  operations: 'operations',
  'learning-reports': 'learning-report',
}

/** The type of document that a folder of `content/` holds; a file elsewhere is read as a postmortem. */
export function documentType(collection: Collection | undefined): DocumentType {
  return collection === undefined ? 'postmortem' : types[collection]
}

/** The heading that the content model prescribes for a section. */
export function titleOf(kind: SectionKind): string {
  return titles.get(kind) ?? kind
}

/** The sections of a type of document in canonical order. */
export function sectionOrder(type: DocumentType): readonly SectionKind[] {
  return sectionTitles[type].map((row) => row.kind)
}

/** The known section that a heading means, read through numbers, emoji, articles and synonyms. */
export function sectionKindOf(title: string, type: DocumentType = 'postmortem'): SectionKind | undefined {
  if (title.length > 200) return undefined
  const known = kinds[type]
  // Most titles are written as the map has them; the rest costs a dozen passes over the text.
  const asWritten = known.get(title.toLowerCase())
  if (asWritten !== undefined) return asWritten
  const name = normaliseTitle(title)
  return (
    known.get(name) ??
    (/^(?:appendix|annex)\b/.test(name) ? known.get('appendix') : undefined) ??
    known.get(normaliseTitle(title.replace(/\([^()]*\)/g, ' '))) ??
    // `Timeline: all times UTC`, `Impact – who and how long`
    known.get(normaliseTitle(/^[^:]*?(?=:\s|\s[-\u2013\u2014]\s)/.exec(title)?.[0] ?? '')) ??
    // `Timeline (PST) 4 to 6 March, all times approximate`: what follows the zone says when, not what.
    (/^timeline\s?\(/.test(name) ? known.get('timeline') : undefined) ??
    halvesOf(name, known)?.[0]
  )
}

/**
 * All sections that a heading answers for, though the model need not read them there: `Root cause and trigger` stands for
 * both, `Restoration process` for steps.
 */
export function sectionKindsOf(title: string, type: DocumentType = 'postmortem'): readonly SectionKind[] {
  if (title.length > 200) return []
  const kind = sectionKindOf(title, type)
  const name = normaliseTitle(title)
  const shaped = (shapes[type] ?? []).flatMap(([shape, meant]) => (shape.test(name) ? [meant] : []))
  return [...(kind === undefined ? [] : [kind]), ...(halvesOf(name, kinds[type]) ?? []), ...shaped]
}

/** Titles that say what they hold by one of their words. */
const shapes: Readonly<Partial<Record<DocumentType, readonly (readonly [shape: RegExp, kind: SectionKind])[]>>> = {
  postmortem: [[/\bprevent(?:ing|ion|ed)?\b/, 'actions']],
  runbook: [
    [/^steps\b|\b(?:steps|procedure|process|method)$/, 'steps'],
    [/^verif(?:y|ying|ication)\b/, 'verification'],
    [/^(?:undo|roll(?:ing)? ?back|revert)/, 'undo'],
  ],
}

/** The kinds of `Lessons and next steps`, where both halves are known titles. */
function halvesOf(name: string, known: ReadonlyMap<string, SectionKind>): readonly SectionKind[] | undefined {
  const halves = name.split(/ and | ?[/,+] ?/).map((half) => known.get(half))
  return halves.length > 1 && halves.every((kind) => kind !== undefined) ? halves : undefined
}

const shortcodes = /:[a-z0-9_+-]{1,40}:/g
const pictures = /\p{Extended_Pictographic}|\u200D|\u20E3|[\uFE0E\uFE0F]|[\u{1F3FB}-\u{1F3FF}]|[\u{1F1E6}-\u{1F1FF}]/gu
const numbering =
  /^(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-h]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}|\d{1,2}\s*[-\u2013:])\s+/
const fillers = /\b(?:the|our|an|a|this|incident(?:'s)?|outage(?:'s)?|postmortem|post-mortem)\b/g

/** The documents of a library share their headings, and a heading is asked for by several readers. */
const names = new Map<string, string>()
const mostNames = 5000

/** Lower case; without emoji, shortcode, number, article, the word `incident`, and final marks. */
export function normaliseTitle(title: string): string {
  const known = names.get(title)
  if (known !== undefined) return known
  const name = toName(title)
  if (names.size === mostNames) names.clear()
  if (title.length <= 200) names.set(title, name)
  return name
}

function toName(title: string): string {
  const bare = title
    .toLowerCase()
    .replace(shortcodes, ' ')
    .replace(pictures, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/&/g, ' and ')
    .replace(/[*_`~#]/g, '')
    .trim()
    .replace(numbering, '')
  return bare
    .replace(fillers, ' ')
    .replace(/[\s\u2010-\u2014-]+/g, ' ')
    .replace(/^ | ?[:;?!.…]{1,9}$| $/g, '')
    .replace(/^ ?(?:of|and) | (?:of|and)$/g, '')
    .trim()
}

function index(type: DocumentType): ReadonlyMap<string, SectionKind> {
  return new Map(
    sectionTitles[type].flatMap(({ kind, title, synonyms }) =>
      [title, ...synonyms].map((name) => [normaliseTitle(name), kind] as const),
    ),
  )
}

const titles: ReadonlyMap<SectionKind, string> = new Map(
  Object.values(sectionTitles)
    .flat()
    .map(({ kind, title }) => [kind, title]),
)
const kinds: Readonly<Record<DocumentType, ReadonlyMap<string, SectionKind>>> = {
  postmortem: index('postmortem'),
  runbook: index('runbook'),
  'game-day': index('game-day'),
  operations: index('operations'),
  'learning-report': index('learning-report'),
}

/** The evidence ledger of the frontmatter, and each place where the body cites an entry. */
import type { Frontmatter } from '#model/frontmatter-types'
import { readMoment } from '#model/moment'
import type { Passage } from '#model/prose-types'
import type { EvidenceEntry, EvidenceReference } from '#model/structure-types'
import { type Citation, citations } from './cited.ts'
import { spanOfNode } from './block-text.ts'
import { attributeOf, type Element } from './tree-walk.ts'

/** Columns whose cells hold evidence ids without brackets. */
const column = /^(?:sources?|evidence|references?|refs?|proof)\b/
/** Segments whose value is evidence: `— Basis: E3`, `— Proof: E12`. */
const bareAfter = /(?:basis|proof|evidence|sources?)\s?:\s?(?:E\d{1,4}[\s,;&]{1,3}){0,20}$/i

const label = /\b(?:basis|proof|evidence|sources?)\s?:/i

/** Each citation in the body, in document order. */
export function readReferences(
  passages: readonly Passage[],
  elements: readonly Element[],
  attributions: readonly EvidenceReference[],
  source: string,
): readonly EvidenceReference[] {
  const found: EvidenceReference[] = attributions.map(place)
  for (const passage of passages) {
    if (!/E\d/.test(passage.text)) continue
    for (const citation of citedIn(passage, source)) found.push(place(citation))
  }
  for (const element of elements) {
    const id = element.name === 'Evidence' ? attributeOf(element, 'id') : undefined
    if (id !== undefined) found.push({ id, span: spanOfNode(element) })
  }
  return found.toSorted((a, b) => a.span.start - b.span.start)
}

function citedIn(passage: Passage, source: string): readonly Citation[] {
  if (passage.row !== undefined && passage.row > 0 && column.test(passage.column ?? '')) {
    // An element stands for its id here and is found as an element.
    return citations(passage, source, true).filter(({ span }) => source.charAt(span.start) === 'E')
  }
  const bracketed = citations(passage, source, false)
  if (passage.quoted || !label.test(passage.text)) return bracketed
  return [...bracketed, ...afterLabels(passage, source, bracketed)]
}

/** Ids without brackets after a label, where they are the author's own words. */
function afterLabels(passage: Passage, source: string, known: readonly Citation[]): readonly Citation[] {
  const places = new Set(known.map(({ from }) => from))
  return citations(passage, source, true).filter(
    ({ from }) =>
      !places.has(from) &&
      passage.masked.charAt(from) === 'E' &&
      bareAfter.test(passage.text.slice(Math.max(0, from - 160), from)),
  )
}

function place({ id, span }: EvidenceReference): EvidenceReference {
  return { id, span }
}

/** The entries of the ledger that have an id. */
export function readLedger(frontmatter: Frontmatter): readonly EvidenceEntry[] {
  const ledger = frontmatter.data['evidence']
  if (!Array.isArray(ledger)) return []
  return ledger.flatMap((entry: unknown, index) => toEntry(entry, index, frontmatter) ?? [])
}

function toEntry(entry: unknown, index: number, frontmatter: Frontmatter): EvidenceEntry | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined
  const field = (name: string): string | undefined => {
    const value: unknown = Object.getOwnPropertyDescriptor(entry, name)?.value
    return typeof value === 'string' ? value : undefined
  }
  const id = field('id')
  if (id === undefined) return undefined
  const [kind, title, source, sha256] = [field('kind'), field('title'), field('source'), field('sha256')]
  const captured = readMoment(field('captured') ?? '', frontmatter.valueSpan('evidence', index, 'captured'))
  return {
    id,
    ...(kind !== undefined && { kind }),
    ...(title !== undefined && { title }),
    ...(source !== undefined && { source }),
    ...(captured && { captured }),
    ...(sha256 !== undefined && { sha256 }),
    span: frontmatter.valueSpan('evidence', index),
  }
}

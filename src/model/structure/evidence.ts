/** The evidence ledger of the frontmatter, and each place where the body cites an entry. */
import type { Frontmatter } from '#model/frontmatter-types'
import { readMoment } from '#model/moment'
import type { Passage } from '#model/prose-types'
import type { EvidenceEntry, EvidenceReference } from '#model/structure-types'
import { citations } from './cited.ts'
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
  const found = passages.flatMap((passage) => citedIn(passage, source))
  const marked = elements.flatMap((element) => {
    const id = element.name === 'Evidence' ? attributeOf(element, 'id') : undefined
    return id === undefined ? [] : [{ id, span: spanOfNode(element) }]
  })
  return [...found, ...marked, ...attributions.map(place)].toSorted((a, b) => a.span.start - b.span.start)
}

function citedIn(passage: Passage, source: string): readonly EvidenceReference[] {
  if (!passage.text.includes('E')) return []
  if (passage.row !== undefined && passage.row > 0 && column.test(passage.column ?? '')) {
    return citations(passage, source, true)
      .filter(({ span }) => source.charAt(span.start) === 'E')
      .map(place)
  }
  const bracketed = citations(passage, source, false)
  const labelled = passage.quoted || !label.test(passage.text) ? [] : afterLabels(passage, source)
  const places = new Set(bracketed.map(({ from }) => from))
  return [...bracketed, ...labelled.filter(({ from }) => !places.has(from))].map(place)
}

function afterLabels(passage: Passage, source: string) {
  return citations(passage, source, true).filter(
    ({ from }) =>
      bareAfter.test(passage.text.slice(Math.max(0, from - 160), from)) && passage.masked.charAt(from) === 'E',
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

/**
 * What the causes of an incident sound like: hashed pairs of neighbouring words from title, summary and causes.
 *
 * Only what an author wrote about this incident counts. Headings, tables of measures, timeline, actions, quotations,
 * code and stated gaps are left out, as they are alike in all documents of one template or of one alert. The result
 * depends on the text and the version alone, never on other documents, so that it can be kept.
 */
import type { ParsedDocument } from '#model/document'
import type { Signature } from '#model/facts-types'
import type { Passage } from '#model/prose-types'
import type { SectionKind } from '#model/section-kinds'

/** Raised whenever the same text could give another signature. */
const version = 1

/** More would tell no more: a likeness of a tenth shows in this many with an error of a fortieth. */
const mostTerms = 128

const causes: ReadonlySet<SectionKind | undefined> = new Set<SectionKind>([
  'executive-summary',
  'trigger',
  'root-cause',
  'contributing-factors',
  'detection-gap',
])

/** The signature of a document; empty for one that is not a postmortem in English. */
export function signatureOf({ collection, language, meta, passages }: ParsedDocument): Signature {
  if (collection !== 'postmortems' || language !== 'en') return { version, terms: [], cut: false }
  const terms = new Set<number>()
  addPairs(meta.title ?? '', terms)
  for (const passage of passages) if (isTold(passage)) addPairs(passage.masked, terms)
  const sorted = Uint32Array.from(terms).toSorted()
  return { version, terms: [...sorted.subarray(0, mostTerms)], cut: sorted.length > mostTerms }
}

function isTold({ kind, section, quoted, masked }: Passage): boolean {
  return causes.has(section) && !quoted && kind !== 'heading' && !masked.includes('[TBD')
}

const word = /[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*/g

/** Add the pairs of neighbouring words that mean something, in either order. */
function addPairs(text: string, terms: Set<number>): void {
  let last = 0
  for (const [found] of text.toLowerCase().matchAll(word)) {
    if (found.length < 3 || commonWords.has(found)) continue
    const hash = hashOf(found, stemLength(found))
    if (last !== 0 && hash !== last) terms.add(mix(Math.min(last, hash), Math.max(last, hash)))
    last = hash
  }
}

/** `failed`, `failing` and `fails` are one word. Rough on purpose: both documents are treated alike. */
function stemLength(text: string): number {
  const { length } = text
  if (length > 5 && text.endsWith('ing')) return length - 3
  if (length > 4 && (text.endsWith('ed') || text.endsWith('es') || text.endsWith('ly'))) return length - 2
  return length > 3 && text.endsWith('s') ? length - 1 : length
}

/** FNV-1a, finished so that close words lie far apart. */
function hashOf(text: string, length: number): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return finish(hash)
}

function mix(low: number, high: number): number {
  return finish(Math.imul(low, 0x9e3779b1) ^ high)
}

/** The finisher of MurmurHash3. */
function finish(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return (second ^ (second >>> 16)) >>> 0
}

/** Words that stand in any text, and those that stand in any postmortem. */
const commonWords: ReadonlySet<string> = new Set(
  (
    'the and but for nor not then than that this these those its was were are been being have has had does did with ' +
    'without from into onto over under such can could may might will would shall should must our their them they his ' +
    'her him she you your which who whom whose when where while after before during until since because due also more ' +
    'most less least very all any each some many few one two three other another new same own only just now there here ' +
    'what how why about between through out off again both per via etc within across against among however therefore ' +
    'thus still even ever never always often ' +
    'incident incidents outage outages issue issues problem problems impact impacted affected users user customers ' +
    'customer service services team teams time times hour hours minute minutes day days utc'
  ).split(' '),
)

/**
 * What the causes of an incident sound like: hashed pairs of neighbouring words from title, summary and causes.
 *
 * Only what an author wrote about this incident counts. Headings, tables of measures, timeline, actions, quotations,
 * code, prompts of a template and stated gaps are left out, as they are alike in all documents of one template or of one alert. The result
 * depends on the text and the version alone, never on other documents, so that it can be kept.
 */
import type { ParsedDocument } from '#model/document'
import type { Signature } from '#model/facts-types'
import type { Passage } from '#model/prose-types'
import type { SectionKind } from '#model/section-kinds'

/** Raised whenever the same text could give another signature. */
const version = 2

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
export function signatureOf({ collection, language, meta, passages, source }: ParsedDocument): Signature {
  if (collection !== 'postmortems' || language !== 'en') return { version, terms: [], cut: false }
  const terms: number[] = []
  addPairs(meta.title ?? '', terms)
  for (const passage of passages) {
    if (isTold(passage) && !isForm(passage, source)) addPairs(passage.masked, terms)
  }
  return { version, ...smallest(Uint32Array.from(terms).toSorted()) }
}

/** The smallest terms of a sorted list, each once. */
function smallest(sorted: Uint32Array): Pick<Signature, 'terms' | 'cut'> {
  const terms: number[] = []
  for (const term of sorted) {
    if (term === terms.at(-1)) continue
    if (terms.length === mostTerms) return { terms, cut: true }
    terms.push(term)
  }
  return { terms, cut: false }
}

function isTold({ kind, section, quoted, masked }: Passage): boolean {
  return causes.has(section) && !quoted && kind !== 'heading' && !masked.includes('[TBD')
}

/** `IPS team: members who responded`: who is who, in the same words in each document of an organisation. */
const whoIsWho = /^[\w ,/-]{0,40}\b(?:employee|team|engineer|user|customer|responder|lead|person|people)s?:\s/i

/** What a template leaves in all its documents: a prompt in italics, the list of who is who. */
function isForm({ span, masked }: Passage, source: string): boolean {
  const [first, second] = [source.charAt(span.start), source.charAt(span.start + 1)]
  const isPrompt = (first === '*' || first === '_') && second !== first && source.charAt(span.end - 1) === first
  return (isPrompt && masked.length > 20) || whoIsWho.test(masked)
}

/** Add the pairs of neighbouring words that mean something, in either order. */
function addPairs(text: string, terms: number[]): void {
  let last = 0
  // Letter by letter, since the causes of a whole library are read here: no text is cut out, lowered or matched.
  for (let start = 0, end = 0; end < text.length; start = end + 1) {
    for (end = start; isWordPart(text.charCodeAt(end));) end++
    const hash = end - start < shortest ? 0 : stemHash(text, start, end)
    if (hash === 0 || commonWords.has(hash)) continue
    if (last !== 0 && hash !== last) terms.push(mix(Math.min(last, hash), Math.max(last, hash)))
    last = hash
  }
}

/** Shorter words mean little. */
const shortest = 3

function isWordPart(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39)
}

function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
}

/** Hash of a word (FNV-1a over small letters, finished); 0 for one that begins with a digit. */
function stemHash(text: string, start: number, end: number): number {
  if (!isLetter(text.charCodeAt(start))) return 0
  const until = stemEnd(text, start, end)
  let hash = 0x811c9dc5
  for (let at = start; at < until; at++) hash = Math.imul(hash ^ (text.charCodeAt(at) | 0x20), 0x01000193)
  return finish(hash)
}

/** `failed`, `failing` and `fails` are one word. Rough on purpose: both documents are treated alike. */
function stemEnd(text: string, start: number, end: number): number {
  const until = end - suffixLength(text, end)
  return until - start < shortest ? end : until
}

function suffixLength(text: string, end: number): number {
  const before = text.charAt(end - 2)
  switch (text.charAt(end - 1)) {
    case 's':
      return before === 'e' ? 2 : 1
    case 'd':
      return before === 'e' ? 2 : 0
    case 'y':
      return before === 'l' ? 2 : 0
    case 'g':
      return before === 'n' && text.charAt(end - 3) === 'i' ? 3 : 0
    default:
      return 0
  }
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

/** Hashes of words that stand in any text, and of those that stand in any postmortem. */
const commonWords: ReadonlySet<number> = new Set(
  (
    'the and but for nor not then than that this these those its was were are been being have has had does did with ' +
    'without from into onto over under such can could may might will would shall should must our their them they his ' +
    'her him she you your which who whom whose when where while after before during until since because due also more ' +
    'most less least very all any each some many few one two three other another new same own only just now there here ' +
    'what how why about between through out off again both per via etc within across against among however therefore ' +
    'thus still even ever never always often ' +
    'incident outage issue problem impact affected user customer service team time hour minute day utc'
  )
    .split(' ')
    .map((word) => stemHash(word, 0, word.length)),
)

import { MASK } from '#model/prose-types'

export type TokenKind = 'word' | 'number' | 'mask' | 'handle' | 'punct'

/** A piece of a sentence: a word, one half of a contraction, a number, a masked span or a mark. */
export interface RawToken {
  readonly text: string
  /** Lower case, with a straight apostrophe; contractions in full (`n't` is `not`, `shoulda` is `should` + `have`). */
  readonly lower: string
  readonly kind: TokenKind
  readonly from: number
  readonly to: number
}

// Every branch starts with a different class of character and repeats one class, so that matching is linear.
const pattern = new RegExp(
  [
    `${MASK}+`,
    String.raw`@[\p{L}\p{N}_](?:[\p{L}\p{N}_./-]*[\p{L}\p{N}_])?`,
    String.raw`\p{L}[\p{L}\p{M}\p{N}_]*(?:[-’'./&][\p{L}\p{N}][\p{L}\p{M}\p{N}_]*)*`,
    String.raw`[#$€£~≈<>≤≥+-]?\p{N}[\p{L}\p{N}.,:/_-]*%?`,
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
)

const contractions: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['shoulda', ['should', 'have']],
  ['coulda', ['could', 'have']],
  ['woulda', ['would', 'have']],
  ['oughta', ['ought', 'to']],
  ['gonna', ['going', 'to']],
  ['gotta', ['got', 'to']],
  ['dunno', ['do', 'not']],
  ['didnt', ['did', 'not']],
  ['doesnt', ['does', 'not']],
  ['dont', ['do', 'not']],
  ['couldnt', ['could', 'not']],
  ['shouldnt', ['should', 'not']],
  ['wouldnt', ['would', 'not']],
  ['wasnt', ['was', 'not']],
  ['cannot', ['can', 'not']],
])

const stems: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
])

const clitics: ReadonlyMap<string, string> = new Map([
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", "'d"],
])

/** Words after which `'s` is `is` or `has`, never a genitive. */
const beforeIs = new Set(['it', 'that', 'there', 'here', 'what', 'who', 'where', 'how', 'he', 'she', 'why', 'when'])

/**
 * No sentence that a person wrote is longer. What follows is not read, so that text made to be slow costs a fixed
 * amount per sentence, whatever the walks of the grammar do with it.
 */
const longestSentence = 300

/** Cut a sentence into tokens. Offsets are those of the text, so a span can be placed from any token. */
export function tokenise(text: string): readonly RawToken[] {
  const tokens: RawToken[] = []
  let at = 0
  while (at < text.length && tokens.length < longestSentence) {
    const code = text.charCodeAt(at)
    if (code <= 32) at++
    else at = isLetter(code) ? pushPlainWord(tokens, text, at) : pushPiece(tokens, text, at)
  }
  return tokens
}

const isLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91)
const isWordCode = (code: number): boolean => isLetter(code) || (code > 47 && code < 58) || code === 95
/** `-`, `'`, `.`, `/` and `&` join two parts of a word. */
const isJoint = (code: number): boolean => code === 45 || code === 39 || code === 46 || code === 47 || code === 38

/** A word of plain letters, which most are; one with a letter beyond ASCII is left to the pattern. */
function pushPlainWord(tokens: RawToken[], text: string, from: number): number {
  let to = from + 1
  let hasApostrophe = false
  for (; to < text.length; to++) {
    const code = text.charCodeAt(to)
    if (code > 127) return pushPiece(tokens, text, from)
    if (isWordCode(code)) continue
    const next = text.charCodeAt(to + 1)
    if (!isJoint(code) || !(isWordCode(next) || next > 127) || next === 95) break
    if (next > 127) return pushPiece(tokens, text, from)
    hasApostrophe ||= code === 39
  }
  const word = text.slice(from, to)
  if (hasApostrophe) pushWord(tokens, word, from)
  else pushFused(tokens, word, word.toLowerCase(), from)
  return to
}

/** Whatever the pattern finds at or after an offset; where it ends. */
function pushPiece(tokens: RawToken[], text: string, from: number): number {
  pattern.lastIndex = from
  const match = pattern.exec(text)
  if (!match) return text.length
  pushPieces(tokens, match[0], match.index)
  return pattern.lastIndex
}

function pushPieces(tokens: RawToken[], text: string, from: number): void {
  const to = from + text.length
  const first = text.charCodeAt(0)
  if (text[0] === MASK) tokens.push({ text, lower: MASK, kind: 'mask', from, to })
  else if (first === 64 && text.length > 1) tokens.push({ text, lower: text.toLowerCase(), kind: 'handle', from, to })
  else if (isLetter(first)) pushWord(tokens, text, from)
  else if (/^[#$€£~≈<>≤≥+-]?\p{N}/u.test(text)) pushNumber(tokens, text, from)
  else if (first > 127 && /^\p{L}/u.test(text)) pushWord(tokens, text, from)
  else tokens.push({ text, lower: text === '’' ? "'" : text, kind: 'punct', from, to })
}

/** `14:02,` keeps its clock, not the comma after it. */
function pushNumber(tokens: RawToken[], text: string, from: number): void {
  let end = text.length
  while (end > 1 && '.,:/-_'.includes(text[end - 1] ?? '')) end--
  const number = text.slice(0, end)
  tokens.push({ text: number, lower: number.toLowerCase(), kind: 'number', from, to: from + end })
  for (let at = end; at < text.length; at++) {
    const mark = text.charAt(at)
    tokens.push({ text: mark, lower: mark, kind: 'punct', from: from + at, to: from + at + 1 })
  }
}

/** A word without an apostrophe: itself, or the two that are written as one. */
function pushFused(tokens: RawToken[], text: string, lower: string, from: number): void {
  const to = from + text.length
  const pair = contractions.get(lower)
  // Both halves of a fused form lie on the same letters.
  if (pair) for (const half of pair) tokens.push({ text, lower: half, kind: 'word', from, to })
  else tokens.push({ text, lower, kind: 'word', from, to })
}

function pushWord(tokens: RawToken[], text: string, from: number): void {
  const lower = text.toLowerCase().replaceAll('’', "'")
  if (!lower.includes("'")) {
    pushFused(tokens, text, lower, from)
    return
  }
  splitApostrophes(lower, (start, end, as) => {
    tokens.push({ text: text.slice(start, end), lower: as, kind: 'word', from: from + start, to: from + end })
  })
}

/** `shouldn't've` becomes `should`, `not`, `have`: clitics are cut from the end. */
function splitApostrophes(lower: string, word: (start: number, end: number, as: string) => void): void {
  const tail: (readonly [start: number, end: number, as: string])[] = []
  let end = lower.length
  for (;;) {
    const at = lower.lastIndexOf("'", end - 1)
    if (at <= 0) break
    const suffix = lower.slice(at, end)
    const clitic = clitics.get(suffix)
    if (suffix === "'t" && lower[at - 1] === 'n' && at > 1) {
      tail.unshift([at - 1, end, 'not'])
      end = at - 1
    } else if (suffix === "'s") {
      tail.unshift([at, end, beforeIs.has(lower.slice(0, at)) ? 'is' : "'s"])
      end = at
    } else if (clitic !== undefined) {
      tail.unshift([at, end, clitic])
      end = at
    } else break
  }
  const stem = lower.slice(0, end)
  word(0, end, tail[0]?.[2] === 'not' ? (stems.get(stem) ?? stem) : stem)
  for (const [start, stop, as] of tail) word(start, stop, as)
}

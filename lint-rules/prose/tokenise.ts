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
  for (const match of text.matchAll(pattern)) {
    pushPieces(tokens, match[0], match.index)
    if (tokens.length >= longestSentence) break
  }
  return tokens
}

function pushPieces(tokens: RawToken[], text: string, from: number): void {
  const to = from + text.length
  const first = text.charCodeAt(0)
  if (text[0] === MASK) tokens.push({ text, lower: MASK, kind: 'mask', from, to })
  else if (first === 64 && text.length > 1) tokens.push({ text, lower: text.toLowerCase(), kind: 'handle', from, to })
  else if ((first > 96 && first < 123) || (first > 64 && first < 91)) pushWord(tokens, text, from)
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

function pushWord(tokens: RawToken[], text: string, from: number): void {
  const plain = text.toLowerCase()
  const pair = contractions.get(plain)
  if (!pair && !plain.includes("'") && !plain.includes('’')) {
    tokens.push({ text, lower: plain, kind: 'word', from, to: from + text.length })
    return
  }
  const lower = plain.replaceAll('’', "'")
  const word = (start: number, end: number, as: string): void => {
    tokens.push({ text: text.slice(start, end), lower: as, kind: 'word', from: from + start, to: from + end })
  }
  if (pair) {
    // Both halves of a fused form lie on the same letters.
    word(0, text.length, pair[0])
    word(0, text.length, pair[1])
    return
  }
  splitApostrophes(lower, word)
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

/** Characters that no text should hold: broken encoding, and marks that make a text read other than it is. */
import type { Problem } from '#model/problem'

/** One message for each kind, at its first place. */
const kinds: readonly {
  readonly code: string
  readonly pattern: RegExp
  readonly seen: string
  readonly note: string
}[] = [
  { code: 'nul', pattern: /\0/, seen: 'NUL character', note: 'The file may be binary or UTF-16; save it as UTF-8.' },
  {
    code: 'control',
    pattern: /[\x01-\x08\x0B\x0E-\x1F\x7F]/,
    seen: 'control character',
    note: 'It is invisible and was probably pasted from a terminal; remove it.',
  },
  {
    code: 'surrogate',
    pattern: /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/,
    seen: 'half of a character',
    note: 'A character was cut in two; write it again.',
  },
  {
    code: 'replacement',
    pattern: /\uFFFD/,
    seen: 'replacement character `\uFFFD`',
    note: 'Bytes that are not UTF-8 were replaced; save the original as UTF-8.',
  },
  {
    code: 'bidi',
    pattern: /[\u202A-\u202E\u2066-\u2069]/,
    seen: 'invisible mark that turns the direction of text',
    note: 'It can make a text read other than it is stored; remove it.',
  },
  {
    code: 'bom',
    pattern: /(?<!^)\uFEFF/,
    seen: 'byte order mark inside the text',
    note: 'Remove it; it is invisible.',
  },
]

const suspicious = /[\0-\x08\x0B\x0E-\x1F\x7F\uD800-\uDFFF\uFFFD\u202A-\u202E\u2066-\u2069\uFEFF]/

/** What is wrong with the characters of a text. */
export function encodingProblems(source: string): readonly Problem[] {
  if (!suspicious.test(source)) return []
  return kinds.flatMap(({ code, pattern, seen, note }) => {
    const start = source.search(pattern)
    if (start < 0) return []
    const message = `Unexpected ${seen}, expected text in UTF-8`
    return [{ kind: 'encoding' as const, code, span: { start, end: start + 1 }, message, note }]
  })
}

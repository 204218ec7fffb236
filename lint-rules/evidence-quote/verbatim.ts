import type { Quote } from '#model/structure-types'

/** Texts of evidence by id. */
export type EvidenceTexts = ReadonlyMap<string, string>

/** Where words were left out or replaced: `…`, `...`, `[…]`, `[name]`, `[[email-1]]`, `@role`, `<host>`. */
const gap = /\[\[?[^\]]{0,60}\]{1,2}|\u2026|\.{3,9}|@[\p{L}\d_/-]+|<[^>]{0,60}>/gu
const sentenceEnd = /(?<=[.!?])\s|\n/

/**
 * The first words of a quote that its evidence does not have. Case, punctuation and layout do not count, a gap may be
 * anything, and each sentence is looked for by itself, as a quote may join several messages. Nothing where a part of
 * the evidence is not at hand, or the quote is a translation.
 */
export function wordsNotFound({ text, evidence, role }: Quote, texts: EvidenceTexts): string | undefined {
  if (texts.size === 0 || evidence.length === 0 || !evidence.every((id) => texts.has(id))) return undefined
  if (/\btranslat/i.test(role?.text ?? '')) return undefined
  const sources = evidence.flatMap((id) => plainEvidence(texts).get(id) ?? [])
  return text.text
    .split(gap)
    .flatMap((part) => part.split(sentenceEnd))
    .find((part) => !sources.some((source) => source.includes(plainWords(part))))
    ?.trim()
}

const known = new WeakMap<EvidenceTexts, EvidenceTexts>()

/** An export of a chat is long, and cited by many quotes. */
function plainEvidence(texts: EvidenceTexts): EvidenceTexts {
  const before = known.get(texts)
  if (before) return before
  const plain = new Map([...texts].map(([id, text]) => [id, plainWords(text)]))
  known.set(texts, plain)
  return plain
}

/** The words in small letters, each between blanks; empty where there are none. */
function plainWords(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['\u2019]/g, '')
    .match(/[\p{L}\p{N}]+/gu)
  return words ? ` ${words.join(' ')} ` : ''
}

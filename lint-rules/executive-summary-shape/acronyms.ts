import type { Passage } from '#model/prose-types'
import type { Span } from '#model/span'

/** Acronyms that a reader of a company newspaper knows, and names that are always written in capitals. */
const known = new Set(
  (
    'UTC GMT EU US USA UK UN CET EST PST PDT EUR USD GBP CHF JPY AI ML LLM API APIS URL WWW HTTP HTTPS PDF CSV FAQ ID IDS IT PC TV CEO CTO CFO SEO SLA SLO CPU GPU GPUS VM SMS PIN QA OK ' +
    'IP DNS VPN SDK CLI GUI URI AS IS GOTO NOT AND OR TODO AM PM ASAP IBM AWS GDPR HIPAA SQL HTML JSON CI CD SEV0 SEV1 SEV2 SEV3 SEV4 GPT FBI NASA'
  ).split(' '),
)
const acronym = /\b[A-Z][A-Z0-9]{1,5}s?\b/g

/** Acronyms of a summary that neither everybody knows nor the text explains ("time to first token (TTFT)"). */
export function undefinedAcronyms(
  passages: readonly Passage[],
  terms: ReadonlySet<string>,
): readonly { acronym: string; span: Span }[] {
  const found = new Map<string, Span>()
  const text = passages.map((passage) => passage.text).join('\n')
  // A name that the text has in small letters too is a word in capitals.
  const words = new Set(text.match(/\b[a-z]+\b/g))
  for (const passage of passages) {
    for (const match of passage.masked.matchAll(acronym)) {
      const name = match[0].replace(/s$/, '')
      const isEvidence = /^E\d+$/.test(name) || /^SEV\d$/.test(name)
      const isWord = words.has(name.toLowerCase())
      const isExplained = text.includes(`(${name})`) || text.includes(`${name} (`)
      if (isEvidence || isWord || isExplained || known.has(name) || terms.has(name) || found.has(name)) continue
      found.set(name, passage.spanOf(match.index, match.index + match[0].length))
    }
  }
  return [...found].map(([name, span]) => ({ acronym: name, span }))
}

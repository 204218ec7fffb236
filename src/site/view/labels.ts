/** Words of the vocabulary as people read them. */

const written = new Map(
  'AI API CI GPU ID KS LLM OOM PII PSI RAG SDK SLO TPU UI'
    .split(' ')
    .map((word) => [word.toLowerCase(), word] as const),
)

/** `pii-leak` → `PII leak`, `stale-index` → `Stale index`, `retrieval/stale-index` → `Retrieval: stale index`. */
export function toLabel(id: string): string {
  const [first = '', ...rest] = id.split('/').map(toWords)
  const label = rest.length > 0 ? `${first}: ${rest.join(', ')}` : first
  return label.charAt(0).toUpperCase() + label.slice(1)
}

function toWords(id: string): string {
  return id
    .split(/[-_ ]+/)
    .map((word) => written.get(word) ?? word)
    .join(' ')
}

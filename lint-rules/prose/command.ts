/** Emergency instructions to the reader, which belong into a runbook. */
import { orderVerbs, urgentWords } from './lexicon/orders.ts'
import type { Reading } from './reading.ts'
import type { Signal } from './signal.ts'

/** The signal of a sentence that tells the reader to act at once. */
export function* liveCommand({ tokens, text }: Reading): Iterable<Signal> {
  let start = 0
  while (
    tokens[start] &&
    (urgentWords.has(tokens[start]?.lower ?? '') || tokens[start]?.lower === 'please' || tokens[start]?.lower === ',')
  )
    start++
  const verb = tokens[start]
  if (!verb?.verb?.forms.has('base') || !orderVerbs.has(verb.lower) || tokens.at(-1)?.lower === '?') return
  const next = tokens[start + 1]
  // "Page load rose": the word is a noun here; "Restart required" is a label.
  if (
    !next ||
    !['det', 'poss', 'pron', 'mask', 'num', 'prep', 'adv', 'noun', 'adj'].includes(next.tag) ||
    (next.tag === 'noun' && tokens.slice(start + 1).some(({ tag }) => tag === 'verb' || tag === 'aux'))
  )
    return
  const isUrgent = tokens.some(({ lower }) => urgentWords.has(lower)) || / at once\b| right away\b/i.test(text)
  if (!isUrgent) return
  const last = tokens.findLast(({ tag }) => tag !== 'punct') ?? verb
  const from = tokens[0]?.from ?? 0
  yield {
    label: 'blame',
    kind: 'command',
    from,
    to: last.to,
    evidence: `\`${verb.text}\` is an order, and the sentence wants it at once`,
  }
}

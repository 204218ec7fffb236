/** Appeals to people's care. */
import { toActionSignal } from './action-shape.ts'
import { carePhrases } from './lexicon/action.ts'
import { indexPhrases, phrasesIn, type PhraseMatch } from './phrase.ts'
import { peopleFollow } from './people.ts'
import type { Reading } from './reading.ts'
import type { Signal } from './signal.ts'

const care = indexPhrases(carePhrases.filter((phrase) => !phrase.includes(':human')))

/** Appeals to people's care: "be more careful", "remind the team", "double-check". */
export function* appealToCare(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (const match of phrasesIn(care, tokens)) {
    if (!isAppeal(reading, match)) continue
    yield toActionSignal(
      reading,
      match.first,
      match.end,
      'vague-action',
      'care',
      'appeals to care, which nobody can check',
    )
    return
  }
}

/** "Retrain the model" and "the reminder job" are no appeals; an ignored alert that is a system's is none either. */
function isAppeal(reading: Reading, { first, end, phrase }: PhraseMatch): boolean {
  const { tokens } = reading
  const token = tokens[first]
  if (!token) return false
  if (/^(?:remind|educate|teach)/.test(phrase.source))
    return (
      (token.tag === 'verb' || first === 0 || tokens[first - 1]?.tag === 'conj') && peopleFollow(reading, first + 1)
    )
  if (
    phrase.source.startsWith('be ') &&
    (token.lower !== 'be' || ['verb', 'part'].includes(tokens[end - 1]?.tag ?? 'noun'))
  )
    return false
  if (/^stop (?:ignore|forget|be)/.test(phrase.source)) return true
  if (token.tag === 'noun' && first > 0 && tokens[end]?.tag === 'noun') return false
  return !/double-check|triple-check/.test(phrase.source) || tokens[first - 1]?.tag !== 'noun'
}

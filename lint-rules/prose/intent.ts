/** A model or an agent as a culprit with a will of its own. */
import { indexPhrases, phraseAt } from './phrase.ts'
import { isInWhy, isNegated, isPassive } from './clause.ts'
import { modelNouns, notModels } from './lexicon/models.ts'
import { entries } from './lexicon/words.ts'
import { subjectOf } from './subject.ts'
import type { Reading } from './reading.ts'
import type { Signal } from './signal.ts'

/** Verbs that credit a model with a will or a fault. Source: own list. */
const intents = indexPhrases(
  entries(`
    decide to, choose to, want to, refuse to, ignore :poss instruction|rule|prompt|guardrail, ignore :det instruction|rule|prompt|guardrail, ignore instruction|rule, ignore … instruction, disobey, lie, lie to, lie about, go rogue, panic, cheat, get confused, be confused, hallucinate, misbehave, rebel, deceive, trick, make … up, forget, think that, believe that, try to hide, conspire, act up, lose its mind, go crazy, go off the rails, insist on, intend to, feel, know better, run amok
  `),
)

/** Signals of a model that is charged with intent where a cause is stated. */
export function* modelIntent(reading: Reading): Iterable<Signal> {
  const { tokens, text } = reading
  // With code, a number or a reason in the sentence the behaviour is described, not charged.
  if (tokens.some(({ tag, lower }) => tag === 'mask' || tag === 'num' || lower === 'because' || lower === 'since'))
    return
  for (const [at, token] of tokens.entries()) {
    if (
      !['verb', 'part', 'aux'].includes(token.tag) ||
      isNegated(tokens, at) ||
      isPassive(tokens, at) ||
      isInWhy(tokens, at)
    )
      continue
    const match = phraseAt(intents, tokens, at)
    const subject = match && subjectOf(tokens, at)
    const head = subject && tokens[subject.head]
    if (!match || !subject || !head || !modelNouns.has(head.lemma)) continue
    if (tokens.slice(subject.first, subject.head).some(({ lower }) => notModels.has(lower))) continue
    const from = token.from
    const to = tokens[match.end - 1]?.to ?? from
    const name = text.slice(tokens[subject.first]?.from ?? 0, tokens[subject.last]?.to ?? 0)
    yield {
      label: 'blame',
      kind: 'intent',
      from,
      to,
      evidence: `\`${name}\` (model) is the subject of \`${text.slice(from, to)}\` (intent)`,
    }
    return
  }
}
